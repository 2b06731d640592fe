import { didYouMean } from '../../content/nearest.ts';
import type { KeuzeVraag } from '../../content/schema/vraag.ts';
import { fault, type Vraagsoort, wrongKind } from './vraagsoort.ts';

/** One of several options. */
export function keuze(vraag: KeuzeVraag): Vraagsoort {
  const ids = vraag.opties.map((optie) => optie.id);
  return {
    parse(input) {
      if (typeof input !== 'string') return fault('geef het id van één optie als tekst');
      if (ids.includes(input)) return { ok: true, waarde: { soort: 'keuze', optie: input } };
      return fault(unknownOption(input, ids));
    },
    toInput: (waarde) => (waarde.soort === 'keuze' ? waarde.optie : wrongKind('keuze', waarde)),
    toText(waarde) {
      if (waarde.soort !== 'keuze') return wrongKind('keuze', waarde);
      return vraag.opties.find((optie) => optie.id === waarde.optie)?.tekst ?? waarde.optie;
    },
    toMasks(waarde) {
      if (waarde.soort !== 'keuze') return wrongKind('keuze', waarde);
      const mask = maskOf(ids, waarde.optie);
      return { possible: mask, certain: mask };
    },
  };
}

/** The bit of an option; none for an option that this version of the question does not have. */
export function maskOf(ids: readonly string[], optie: string): number {
  const index = ids.indexOf(optie);
  return index === -1 ? 0 : 1 << index;
}

export function unknownOption(input: string, ids: readonly string[]): string {
  // The input itself is not repeated: it may hold anything (STYLE, "Errors").
  const meant = didYouMean(input, ids);
  return `deze optie bestaat niet. ${meant ?? `Kies uit: ${ids.join(', ')}.`}`;
}
