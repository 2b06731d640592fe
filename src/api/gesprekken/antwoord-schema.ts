import { z } from '@hono/zod-openapi';

const LONGEST_TOELICHTING = 4000;

const itemSchema = z.strictObject({
  id: z
    .string({ error: 'het id is een tekst' })
    .optional()
    .describe('Het id dat dit onderdeel al had.')
    .openapi({ example: 'p1' }),
  tekst: z.string({ error: 'elk onderdeel heeft een tekst' }).describe('De tekst van het onderdeel.'),
});

const waardeError = {
  error: 'geef een tekst, een getal, een lijst van teksten of een lijst van onderdelen met een tekst',
};

/** A value as it is sent; whether it fits the question is for the question to say. */
const nieuweWaardeSchema = z
  .union(
    [z.string(), z.number(), z.array(z.string()).readonly(), z.array(itemSchema).readonly()],
    waardeError,
  )
  .describe(
    'keuze: het id van de optie · meerkeuze: de ids van de opties · schaal: een getal · tekst: een tekst · lijst: teksten, ' +
      'of onderdelen met hun id als u een tekst verandert · en altijd "weet-niet", waar aangeboden "nvt".',
  )
  .openapi('NieuweWaarde', { example: 'breed' });

/** The body that answers a question. */
export const nieuwAntwoordSchema = z
  .strictObject(
    {
      waarde: nieuweWaardeSchema,
      toelichting: z
        .string({ error: 'de toelichting is een tekst' })
        .max(LONGEST_TOELICHTING, { error: `de toelichting is langer dan ${LONGEST_TOELICHTING} tekens` })
        .optional()
        .describe('Wat u erbij wilt zeggen. Schrijf geen namen van personen op.'),
    },
    {
      error: (issue) =>
        issue.code === 'invalid_type' ? 'de inhoud hoort een JSON-object te zijn' : undefined,
    },
  )
  .describe('Een antwoord om te bewaren.')
  .openapi('NieuwAntwoord', { example: { waarde: 'breed', toelichting: 'Ook de oppositie stemde voor.' } });

const eerderSchema = z.object({
  stelt: z.string().describe('De vraag zoals die eerder gesteld is.'),
  tekst: z.string().describe('Het antwoord zoals dat toen luidde.'),
});

/** An answer as it was given. */
export const antwoordSchema = z
  .object({
    vraag: z.string().describe('Het id van de vraag.').openapi({ example: 'steun-raad' }),
    stelt: z.string().describe('De vraag.'),
    waarde: z
      .union([z.string(), z.number(), z.array(z.string()).readonly()])
      .describe('De waarde, zoals die ook verstuurd wordt.')
      .openapi({ example: 'breed' }),
    tekst: z.string().describe('Het antwoord in woorden.'),
    toelichting: z.string().optional().describe('Wat erbij gezegd is.'),
    items: z
      .array(
        z.object({
          id: z.string().describe('Het vaste id.').openapi({ example: 'p1' }),
          tekst: z.string().describe('De tekst.'),
        }),
      )
      .readonly()
      .optional()
      .describe('Bij een lijst: de onderdelen met hun vaste id.'),
    eerder: eerderSchema
      .optional()
      .describe('Hoe het in een oudere versie luidde, als de teksten sindsdien veranderd zijn.'),
  })
  .describe('Een gegeven antwoord.')
  .openapi('Antwoord');

/** An answer that is kept but does not count. */
export const vervallenSchema = z
  .object({
    vraag: z.string().describe('Het id van de vraag.'),
    stelt: z.string().describe('De vraag.'),
    tekst: z.string().describe('Het antwoord in woorden.'),
    reden: z
      .enum(['slaapt', 'weg-uit-flow'])
      .describe(
        'slaapt: telt weer mee als andere antwoorden veranderen; weg-uit-flow: deze versie kent de vraag niet.',
      ),
  })
  .describe('Een antwoord dat bewaard is maar nu niet meetelt.')
  .openapi('VervallenAntwoord');
