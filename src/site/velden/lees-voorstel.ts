import { z } from 'zod';
import { PLEKKEN, type Voorstel } from '../../verstaan/bericht.ts';

const daad = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('antwoord'),
    vraag: z.string(),
    waarde: z.union([z.string(), z.number(), z.array(z.string())]),
    toelichting: z.string().exactOptional(),
  }),
  z.object({ soort: z.literal('toon'), vraag: z.string() }),
  z.object({ soort: z.literal('ga'), naar: z.enum(PLEKKEN) }),
  z.object({ soort: z.literal('niets') }),
]);
const voorstellen = z.array(z.object({ tekst: z.string(), doe: daad })).max(20);

/** The buttons that stood on the page, from its hidden field; none when somebody changed what stood there. */
export function readVoorstellen(text: string): readonly Voorstel[] {
  try {
    return voorstellen.safeParse(JSON.parse(text)).data ?? [];
  } catch {
    return [];
  }
}
