import type { Context } from 'hono';

const MELDINGEN: ReadonlyMap<string, string> = new Map([
  ['gewijzigd', 'Uw antwoord is gewijzigd. Uw andere antwoorden zijn gebleven.'],
  ['weggenomen', 'Uw antwoord is weggenomen.'],
  ['overgezet', 'Uw gesprek volgt nu de nieuwe vragen.'],
  ['teruggezet', 'Uw gesprek is teruggezet, met een nieuwe code. U vindt die bij “Later verder”.'],
  ['ingetrokken', 'De leeslink is ingetrokken. Wie hem heeft, ziet niets meer.'],
  ['niet-open', 'Die vraag staat nu niet open. Dit is de vraag waar u was.'],
]);

/** Where a changed answer may lead to. */
export const NAAR: ReadonlySet<string> = new Set(['overzicht', 'advies']);

/** What happened just now, by the code in the address. */
export function meldingProp(c: Context): { readonly melding?: string } {
  const melding = MELDINGEN.get(c.req.query('melding') ?? '');
  return melding === undefined ? {} : { melding };
}
