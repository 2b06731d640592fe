import { z } from '@hono/zod-openapi';
import { BEGRIPPEN, DADEN, PLEKKEN, ZEKERHEDEN } from '../../verstaan/bericht.ts';
import { gesprekSchema } from '../gesprekken/gesprek-schema.ts';

/** The longest message. */
export const LONGEST_BERICHT = 2000;
/** More buttons are never shown. */
const MOST_VOORSTELLEN = 20;
const LONGEST_KEY = 200;

const waarde = z
  .union([z.string(), z.number(), z.array(z.string()).readonly()])
  .describe('De waarde, zoals u die bij een antwoord stuurt.')
  .openapi({ example: 'breed' });

const vraagKey = z
  .string()
  .max(LONGEST_KEY)
  .describe('Het id van de vraag.')
  .openapi({ example: 'steun-raad' });
const plek = z.enum(PLEKKEN).describe('Een plek om te openen.');

const daadSchema = z
  .discriminatedUnion('soort', [
    z.object({
      soort: z.literal('antwoord').describe('Stuur dit antwoord.'),
      vraag: vraagKey,
      waarde,
      toelichting: z.string().optional().describe('Een toelichting bij het antwoord.'),
    }),
    z.object({ soort: z.literal('toon').describe('Toon deze vraag.'), vraag: vraagKey }),
    z.object({ soort: z.literal('ga').describe('Open deze plek.'), naar: plek }),
    z.object({ soort: z.literal('niets').describe('Sluit de voorstellen.') }),
  ])
  .describe('Wat de knop doet; de client voert het uit.')
  .openapi('Daad');

const voorstelSchema = z
  .object({ tekst: z.string().describe('De tekst van de knop.'), doe: daadSchema })
  .describe('Een knop onder wat de assistent zegt.')
  .openapi('Voorstel');

/** The body that sends a message. */
export const nieuwBerichtSchema = z
  .strictObject(
    {
      tekst: z
        .string({ error: 'geef wat er getypt is als tekst' })
        .min(1, { error: 'de tekst is leeg' })
        .max(LONGEST_BERICHT, { error: `de tekst is langer dan ${LONGEST_BERICHT} tekens` })
        .describe('Wat er getypt is. Alleen het antwoord op een open vraag wordt bewaard, verder niets.'),
      vraag: vraagKey
        .optional()
        .describe('De vraag die op het scherm staat; weggelaten: die aan de beurt is.'),
      voorstel: z
        .array(voorstelSchema, { error: 'geef de voorstellen als lijst' })
        .max(MOST_VOORSTELLEN, { error: `geef hoogstens ${MOST_VOORSTELLEN} voorstellen` })
        .readonly()
        .optional()
        .describe(
          'De voorstellen die op het scherm staan, zodat een getypt “ja” of “de eerste” betekenis heeft.',
        ),
    },
    {
      error: (issue) =>
        issue.code === 'invalid_type' ? 'de inhoud hoort een JSON-object te zijn' : undefined,
    },
  )
  .describe('Een getypt bericht.')
  .openapi('NieuwBericht', { example: { tekst: 'de raad is er breed voor', vraag: 'steun-raad' } });

const begrepenSchema = z
  .object({
    soort: z.enum(BEGRIPPEN).describe('Wat voor bericht het is.'),
    vraag: vraagKey.optional().describe('De vraag waar het over gaat.'),
    waarde: waarde.optional().describe('Het antwoord dat erin staat of kan staan.'),
    begrip: z.string().optional().describe('Het id van het begrip dat uitgelegd wordt.'),
    zekerheid: z
      .enum(ZEKERHEDEN)
      .describe('zeker: één betekenis · vragend: een vermoeden, er is niets bewaard · niet: niet begrepen.'),
  })
  .describe('Wat er begrepen is.')
  .openapi('Begrepen');

/** What the assistant makes of a message. */
export const berichtAntwoordSchema = z
  .object({
    begrepen: begrepenSchema,
    gedaan: z.enum(DADEN).describe('Wat er met het bericht gedaan is.'),
    zegt: z.array(z.string()).readonly().describe('Wat de assistent zegt: alinea’s platte tekst.'),
    toont: vraagKey.optional().describe('De vraag om nu te tonen.'),
    gaatNaar: plek.optional().describe('De plek om nu te openen; alleen na een getypt verzoek daarom.'),
    voorstellen: z.array(voorstelSchema).readonly().describe('Knoppen, in volgorde.'),
    gesprek: gesprekSchema,
  })
  .describe('Wat er met een bericht gedaan is, en wat de assistent zegt.')
  .openapi('BerichtAntwoord');
