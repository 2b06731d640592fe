import type { MeerkeuzeVraag } from '../../content/schema/vraag.ts';
import { maskOf, unknownOption } from './keuze.ts';
import { fault, type Vraagsoort, wrongKind } from './vraagsoort.ts';

/** Several options at once; an option that is `alleen` excludes the others. */
export function meerkeuze(vraag: MeerkeuzeVraag): Vraagsoort {
  const ids = vraag.opties.map((optie) => optie.id);
  const alone = vraag.opties.filter((optie) => optie.alleen === true);
  return {
    parse(input) {
      if (!Array.isArray(input) || input.length === 0)
        return fault('geef een lijst met minstens één optie-id');
      const texts = input.filter((entry): entry is string => typeof entry === 'string');
      if (texts.length !== input.length)
        return fault('elk onderdeel van de lijst is het id van een optie, als tekst');
      const unknown = texts.filter((entry) => !ids.includes(entry));
      if (unknown.length > 0) return fault(...unknown.map((entry) => unknownOption(entry, ids)));
      const lonely = alone.find((optie) => texts.includes(optie.id));
      if (lonely !== undefined && new Set(texts).size > 1) {
        return fault(`"${lonely.tekst}" gaat niet samen met een andere optie`);
      }
      return { ok: true, waarde: { soort: 'meerkeuze', opties: ids.filter((id) => texts.includes(id)) } };
    },
    toInput: (waarde) => (waarde.soort === 'meerkeuze' ? waarde.opties : wrongKind('meerkeuze', waarde)),
    toText(waarde) {
      if (waarde.soort !== 'meerkeuze') return wrongKind('meerkeuze', waarde);
      const texts = vraag.opties
        .filter((optie) => waarde.opties.includes(optie.id))
        .map((optie) => optie.tekst);
      return texts.join(' · ');
    },
    toMasks(waarde) {
      if (waarde.soort !== 'meerkeuze') return wrongKind('meerkeuze', waarde);
      const mask = waarde.opties.reduce((all, optie) => all | maskOf(ids, optie), 0);
      return { possible: mask, certain: mask };
    },
  };
}
