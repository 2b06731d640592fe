import { z } from '@hono/zod-openapi';
import { antwoordSchema, vervallenSchema } from './antwoord-schema.ts';
import { profielSchema } from './profiel-schema.ts';
import { vraagSchema } from './vraag-schema.ts';

const voortgangSchema = z
  .object({
    beantwoord: z.int().describe('Hoeveel vragen beantwoord zijn.'),
    nogOngeveer: z.int().describe('Hoeveel er nog ongeveer komen.'),
    tekst: z
      .string()
      .describe('Hetzelfde in woorden.')
      .openapi({ example: 'Vraag 4, daarna nog ongeveer 20 vragen.' }),
  })
  .describe('Hoe ver het gesprek is.')
  .openapi('Voortgang');

const vervolgSchema = z
  .object({
    vraag: z.string().describe('De vraag die u opnieuw beantwoordt.').openapi({ example: 'omvang' }),
    waarde: z.string().describe('Het antwoord dat de rest van de vragen erbij haalt.'),
    tekst: z.string().describe('Dat antwoord in woorden.'),
    nogOngeveer: z.int().describe('Hoeveel vragen er ongeveer bij komen.'),
  })
  .describe('Bij een kort gesprek: hoe u verdergaat met de volledige versie.')
  .openapi('Vervolg');

const huidigeVraag = z
  .union([vraagSchema, z.null()])
  .describe('De vraag die aan de beurt is; null als alles beantwoord is.');

const velden = {
  id: z.string().describe('Het openbare id; geen geheim.').openapi({ example: 'k3v9t2m7xq4h8n5r1d6c' }),
  flow: z
    .object({
      id: z.string().describe('Het id van de flow.').openapi({ example: 'situatiescan' }),
      titel: z.string().describe('De titel.'),
      versie: z.string().describe('De versie die dit gesprek volgt.'),
    })
    .describe('De flow van dit gesprek.'),
  status: z.enum(['bezig', 'afgerond']).describe('Of er nog een vraag open staat.'),
  vraag: huidigeVraag,
  antwoorden: z.array(antwoordSchema).readonly().describe('De antwoorden, in de volgorde van de vragen.'),
  voortgang: voortgangSchema,
  vervolg: vervolgSchema.optional(),
  profiel: profielSchema,
  vervallen: z
    .array(vervallenSchema)
    .readonly()
    .describe('Antwoorden die bewaard zijn maar nu niet meetellen.'),
  aangemaaktOp: z.iso.datetime().describe('Wanneer het gesprek begon, in UTC.'),
  gewijzigdOp: z.iso.datetime().describe('Wanneer het voor het laatst veranderde, in UTC.'),
};

/** A conversation. */
export const gesprekSchema = z.object(velden).describe('Een gesprek.').openapi('Gesprek');

/** A conversation at its start, with its sleutel: this once. */
export const nieuwGesprekSchema = z
  .object({
    ...velden,
    sleutel: z
      .string()
      .describe('Het geheim van dit gesprek. U krijgt het alleen nu; bewaar het goed.')
      .openapi({ example: 'sw_voorbeeldvoorbeeldvoorbeeldvoor1' }),
  })
  .describe('Een nieuw gesprek, met zijn sleutel.')
  .openapi('NieuwGesprek');

/** The body that starts a conversation. */
export const beginSchema = z
  .strictObject(
    { flow: z.string({ error: 'geef het id van een flow als tekst' }).describe('Het id van de flow.') },
    {
      error: (issue) =>
        issue.code === 'invalid_type' ? 'de inhoud hoort een JSON-object te zijn' : undefined,
    },
  )
  .describe('Welk gesprek u begint.')
  .openapi('BeginGesprek', { example: { flow: 'situatiescan' } });

/** A question with the present answer. */
export const vraagMetAntwoordSchema = z
  .object({
    vraag: vraagSchema,
    antwoord: z.union([antwoordSchema, z.null()]).describe('Het huidige antwoord; null als dat er niet is.'),
    opPad: z.boolean().describe('Of de vraag met deze antwoorden gesteld wordt.'),
  })
  .describe('Een vraag van dit gesprek met het huidige antwoord.')
  .openapi('VraagMetAntwoord');
