import { z } from 'zod';
import type { Waarde } from '../flow/antwoord.ts';

/** The value of an answer as JSON from outside the process: the store, or a private file. */
export const waardeSchema: z.ZodType<Waarde> = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('weet-niet') }),
  z.object({ soort: z.literal('nvt') }),
  z.object({ soort: z.literal('keuze'), optie: z.string() }),
  z.object({ soort: z.literal('meerkeuze'), opties: z.array(z.string()) }),
  z.object({ soort: z.literal('schaal'), getal: z.number() }),
  z.object({ soort: z.literal('tekst'), tekst: z.string() }),
  z.object({
    soort: z.literal('lijst'),
    items: z.array(z.object({ id: z.string(), tekst: z.string() })),
  }),
]);
