import { fault, NO_MASKS, type Vraagsoort, wrongKind } from './vraagsoort.ts';

/** The most characters that a text or a toelichting may have. */
export const LONGEST_TEXT = 4000;

/** Free words; they are shown and kept, and no conclusion is drawn from them. */
export function tekst(): Vraagsoort {
  return {
    parse(input) {
      if (typeof input !== 'string' || input.trim() === '')
        return fault('schrijf een tekst, of antwoord weet-niet');
      if (input.length > LONGEST_TEXT) return fault(`de tekst is langer dan ${LONGEST_TEXT} tekens`);
      return { ok: true, waarde: { soort: 'tekst', tekst: input.trim() } };
    },
    toInput: (waarde) => (waarde.soort === 'tekst' ? waarde.tekst : wrongKind('tekst', waarde)),
    toText: (waarde) => (waarde.soort === 'tekst' ? waarde.tekst : wrongKind('tekst', waarde)),
    toMasks: () => NO_MASKS,
  };
}
