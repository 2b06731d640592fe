import { z } from '@hono/zod-openapi';
import { profielSchema } from '../gesprekken/profiel-schema.ts';
import { suggestieSchema } from './suggestie-schema.ts';

const lesId = z.string().describe('Het id van de les.');
const paar = (description: string) => z.tuple([z.string(), z.string()]).readonly().describe(description);

const dilemmaSchema = z
  .object({
    id: z.string().describe('Het id van het dilemma.'),
    titel: z.string().describe('De titel.'),
    lessen: paar('De twee lessen die elkaar tegenspreken.'),
    titels: paar('De titels van die lessen.'),
    vraag: z.string().describe('De vraag die beslist.'),
    afweging: z.string().describe('Wat u tegen elkaar afweegt.'),
    wanneer: z
      .array(z.object({ les: lesId, als: z.string().describe('Wanneer deze les past.') }))
      .readonly()
      .describe('Wanneer welke les past.'),
    beslis: z
      .object({
        vraag: z.string().describe('Het id van de vraag.'),
        stelt: z.string().describe('De vraag.'),
        bijWie: z.array(z.string()).readonly().optional().describe('Wie het kan weten.'),
      })
      .optional()
      .describe('De vraag die beslist en nog geen antwoord heeft; u kunt haar nu beantwoorden.'),
  })
  .describe('Twee lessen die een andere kant op wijzen.')
  .openapi('Dilemma');

const uitzoekenSchema = z
  .object({
    vraag: z.string().describe('Het id van de vraag.'),
    stelt: z.string().describe('De vraag.'),
    waarom: z.string().describe('Waarom de vraag gesteld wordt.'),
    bijWie: z.array(z.string()).readonly().optional().describe('Wie het kan weten.'),
    gevolg: z.string().describe('Wat het antwoord kan veranderen.'),
  })
  .describe('Iets om eerst uit te zoeken.')
  .openapi('Uitzoeken');

const ookPassendSchema = z
  .object({
    les: lesId,
    titel: z.string().describe('De titel.'),
    kern: z.string().describe('Wat de les zegt.'),
    redenen: z.array(z.string()).readonly().describe('De voorwaarden van de les die opgaan, in woorden.'),
    omdat: z.string().describe('Waarom de les niet bij de suggesties staat.'),
  })
  .describe('Een les die ook past, maar niet bij de suggesties staat.')
  .openapi('OokPassend');

const nietGekozenSchema = z
  .object({ les: lesId, titel: z.string().describe('De titel.'), omdat: z.string().describe('Waarom niet.') })
  .describe('Een les die net niet gekozen is.')
  .openapi('NietGekozen');

const casusSchema = z
  .object({
    id: z.string().describe('Het id van de casus.'),
    titel: z.string().describe('De titel.'),
    gelijk: z.array(z.string()).readonly().describe('Wat gelijk is aan uw situatie.'),
    verschilt: z.array(z.string()).readonly().describe('Wat anders is.'),
    risico: z.string().describe('Het risico van die casus.'),
  })
  .describe('Een casus die op uw situatie lijkt.')
  .openapi('AdviesCasus');

const kleinsteSchema = z
  .object({
    aantal: z
      .union([z.literal(1), z.literal(2), z.literal('meer-dan-twee')])
      .describe('Hoeveel antwoorden er anders moeten zijn voor een ander hoofdknelpunt.'),
    wijzigingen: z
      .array(
        z.object({
          vraag: z.string().describe('De vraag.'),
          stelt: z.string().describe('De tekst van de vraag.'),
          antwoord: z.string().describe('Het andere antwoord in woorden.'),
        }),
      )
      .readonly()
      .describe('Een voorbeeld van zo’n wijziging; leeg bij meer dan twee.'),
    tekst: z.string().describe('Hetzelfde in woorden.'),
  })
  .describe('De kleinste wijziging van antwoorden die het hoofdknelpunt verandert.')
  .openapi('KleinsteWijziging');

const stabiliteitSchema = z
  .object({
    gelijkBij: z.int().describe('Bij hoeveel antwoorden een andere keuze de hoofddiagnose niet verandert.'),
    vanAntwoorden: z.int().describe('Van hoeveel antwoorden.'),
    tekst: z.string().describe('Hetzelfde in woorden.'),
    kleinste: kleinsteSchema,
  })
  .describe('Hoe stevig de diagnose staat.')
  .openapi('Stabiliteit');

/** The advice on a conversation. */
export const adviesSchema = z
  .object({
    gesprek: z.string().describe('Het id van het gesprek.'),
    flow: z.string().describe('Het id van de flow.'),
    versies: z
      .object({
        flow: z.string().describe('De versie van de flow.'),
        bibliotheek: z.string().describe('De versie van de lessen.'),
        motor: z.string().describe('De versie van de rekenregels.'),
      })
      .describe('Dezelfde antwoorden met dezelfde drie versies geven hetzelfde advies.'),
    voorlopig: z.literal(true).optional().describe('Het gesprek is niet af: het advies kan nog veranderen.'),
    profiel: profielSchema,
    suggesties: z.array(suggestieSchema).readonly().describe('De suggesties, in volgorde.'),
    dilemmas: z.array(dilemmaSchema).readonly().describe('De dilemma’s.'),
    ookPassend: z.array(ookPassendSchema).readonly().describe('Lessen die ook passen, de beste eerst.'),
    uitzoeken: z
      .array(uitzoekenSchema)
      .readonly()
      .describe('Wat u eerst kunt uitzoeken, het nuttigste bovenaan.'),
    nietGekozen: z.array(nietGekozenSchema).readonly().describe('Lessen die net niet gekozen zijn.'),
    casussen: z.array(casusSchema).readonly().describe('Casussen die op uw situatie lijken.'),
    stabiliteit: stabiliteitSchema,
  })
  .describe('Het advies.')
  .openapi('Advies');
