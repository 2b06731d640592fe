import { z } from '@hono/zod-openapi';
import { bronverwijzingSchema, lessoortSchema } from '../vindplaats-schema.ts';

const rangSchema = z
  .object({
    trap: z.int().describe('De trap, van 5 (stopsignaal) tot 0.'),
    precies: z.int().describe('Hoe precies de voorwaarden op de situatie slaan.'),
    noemtFase: z.boolean().describe('Of de les uw fase noemt.'),
    bewijs: z.int().describe('Hoe zwaar het bewijs telt, van 2 tot 0.'),
    dezeWeek: z.boolean().describe('Of er een stap voor deze week bij is.'),
    tekst: z.string().describe('Hetzelfde in een zin.'),
  })
  .describe('Waarom de suggestie op deze plaats staat.')
  .openapi('Rang');

const andersSchema = z
  .object({
    vraag: z.string().describe('Het id van de vraag.'),
    stelt: z.string().describe('De vraag in woorden.'),
    antwoord: z.string().describe('Het andere antwoord.'),
    gevolg: z.string().describe('Wat er dan verandert.'),
  })
  .describe('Een ander antwoord waarmee de suggestie vervalt; gevonden door het te proberen.')
  .openapi('Anders');

const stapSchema = z.object({
  tekst: z.string().describe('Wat u doet.'),
  termijn: z.string().describe('Wanneer: week, maand of kwartaal.').openapi({ example: 'week' }),
  eigen: z.boolean().describe('Of de stap van ons is.'),
});

const omdatSchema = z.object({
  vraag: z.string().describe('Het id van de vraag.'),
  stelt: z.string().describe('De vraag.'),
  antwoord: z.string().describe('Het antwoord in woorden.'),
});

/** One suggestion with its reasons. */
export const suggestieSchema = z
  .object({
    les: z.string().describe('Het id van de les.').openapi({ example: 'boter-bij-de-vis' }),
    titel: z.string().describe('Het advies in één zin.'),
    soort: lessoortSchema,
    groep: z
      .enum(['eerst', 'versterk', 'rol', 'let-op', 'zoek-uit'])
      .describe('Waar in het advies de suggestie staat.'),
    kern: z.string().describe('Wat de les zegt.'),
    stappen: z.array(stapSchema).readonly().describe('Wat u kunt doen.'),
    redenen: z.array(z.string()).readonly().describe('De voorwaarden van de les die opgaan, in woorden.'),
    omdat: z.array(omdatSchema).readonly().describe('De antwoorden die ertoe leidden.'),
    bronnen: z.array(bronverwijzingSchema).readonly().describe('De bronnen.'),
    bewijs: z.string().describe('Hoe sterk het bewijs is, in woorden.'),
    kanttekening: z.string().optional().describe('Wat u erbij moet bedenken.'),
    nietAls: z.string().optional().describe('Wanneer het niet geldt.'),
    anders: z.array(andersSchema).readonly().describe('Andere antwoorden waarmee dit vervalt.'),
    gespreksvorm: z
      .object({ les: z.string().describe('Het id van de les.'), titel: z.string().describe('De titel.') })
      .optional()
      .describe('Een manier van praten die erbij past.'),
    rang: rangSchema,
  })
  .describe('Een suggestie.')
  .openapi('Suggestie');
