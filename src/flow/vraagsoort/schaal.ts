import type { SchaalVraag } from '../../content/schema/vraag.ts';
import { fault, type Vraagsoort, wrongKind } from './vraagsoort.ts';

/** A whole number between two ends. */
export function schaal(vraag: SchaalVraag): Vraagsoort {
  const { van, tot } = vraag.schaal;
  return {
    parse(input) {
      if (typeof input === 'number' && Number.isInteger(input) && input >= van && input <= tot) {
        return { ok: true, waarde: { soort: 'schaal', getal: input } };
      }
      return fault(`geef een heel getal van ${van} tot en met ${tot}`);
    },
    toInput: (waarde) => (waarde.soort === 'schaal' ? waarde.getal : wrongKind('schaal', waarde)),
    toText(waarde) {
      if (waarde.soort !== 'schaal') return wrongKind('schaal', waarde);
      const label = vraag.schaal.labels?.[String(waarde.getal)];
      return label === undefined ? String(waarde.getal) : `${waarde.getal} (${label})`;
    },
    toMasks(waarde) {
      if (waarde.soort !== 'schaal') return wrongKind('schaal', waarde);
      const mask = 1 << (waarde.getal - van);
      return { possible: mask, certain: mask };
    },
  };
}
