import { z } from '@hono/zod-openapi';
import { vindplaatsMetTitelSchema } from '../vindplaats-schema.ts';

const optieSchema = z.object({
  id: z.string().describe('Hiermee kiest u deze optie.').openapi({ example: 'breed' }),
  tekst: z.string().describe('De tekst van de optie.'),
  toelichting: z.string().optional().describe('Uitleg bij de optie.'),
  alleen: z.literal(true).optional().describe('Gaat niet samen met een andere optie.'),
});

const schaalSchema = z.object({
  van: z.int().describe('Het laagste getal.'),
  tot: z.int().describe('Het hoogste getal.'),
  labels: z.record(z.string(), z.string()).describe('Woorden bij sommige getallen.'),
});

const lijstSchema = z.object({
  minstens: z.int().describe('Zoveel teksten zijn er minstens nodig.'),
  hoogstens: z.int().describe('Zoveel teksten mogen het hoogstens zijn.'),
  enkelvoud: z.string().describe('Hoe één onderdeel heet.').openapi({ example: 'partij' }),
});

const tegenspraakSchema = z.object({
  vraag: z.string().describe('De vraag.'),
  stelt: z.string().describe('De tekst van de vraag.'),
  tekst: z.string().describe('Het antwoord in woorden.'),
});

/** A question as it is asked. */
export const vraagSchema = z
  .object({
    id: z
      .string()
      .describe('Hiermee beantwoordt u de vraag; bij een partij met "--p1" erachter.')
      .openapi({ example: 'steun-raad' }),
    soort: z.enum(['keuze', 'meerkeuze', 'schaal', 'tekst', 'lijst']).describe('De soort vraag.'),
    stelt: z.string().describe('De vraag.'),
    toelichting: z.string().optional().describe('Uitleg bij de vraag.'),
    waarom: z.string().describe('Waarom de vraag gesteld wordt.'),
    weetHet: z.array(z.string()).readonly().describe('Wie het antwoord kan weten.'),
    voorbeeld: z.string().optional().describe('Een voorbeeld.'),
    bronnen: z.array(vindplaatsMetTitelSchema).readonly().describe('Waarop de vraag berust.'),
    eigen: z.string().optional().describe('Wat aan de vraag van ons is en in geen bron staat.'),
    opties: z.array(optieSchema).readonly().describe('De opties; leeg als de soort er geen heeft.'),
    schaal: schaalSchema.optional().describe('Bij een schaal: de getallen.'),
    lijst: lijstSchema.optional().describe('Bij een lijst: hoeveel onderdelen.'),
    tegenspraak: z
      .array(tegenspraakSchema)
      .readonly()
      .optional()
      .describe('Bij een vraag over een tegenspraak: de twee antwoorden die niet samengaan.'),
    nvt: z.boolean().describe('Of "nvt" (niet van toepassing) een antwoord is; "weet-niet" is dat altijd.'),
  })
  .describe('Een vraag zoals die gesteld wordt.')
  .openapi('Vraag');
