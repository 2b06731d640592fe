import type { LijstVraag } from '../../content/schema/vraag.ts';
import type { LijstItem, Waarde } from '../antwoord.ts';
import { fault, NO_MASKS, type Parsed, type Vraagsoort, wrongKind } from './vraagsoort.ts';

/** The most characters that one item may have. */
const LONGEST_ITEM = 120;

/** What arrives for one item: its text, with the id that it had when it was renamed. */
interface ItemInput {
  readonly tekst: string;
  readonly id?: string;
}

/** Several short texts, each with an id of its own about which further questions can be asked. */
export function lijst(vraag: LijstVraag): Vraagsoort {
  const { minstens, hoogstens, enkelvoud } = vraag.lijst;
  return {
    parse(input, previous, lastItem = 0): Parsed {
      if (!Array.isArray(input)) return fault('geef een lijst van teksten');
      const items = input.map(readItem);
      if (items.some((item) => item === undefined))
        return fault(`elke ${enkelvoud} is een tekst van 1 tot ${LONGEST_ITEM} tekens`);
      const known = items.filter((item) => item !== undefined);
      if (known.length < minstens || known.length > hoogstens) {
        return fault(`geef ${minstens} tot ${hoogstens} keer een ${enkelvoud}`);
      }
      if (new Set(known.map((item) => item.tekst.toLowerCase())).size < known.length) {
        return fault(`een ${enkelvoud} staat er twee keer in`);
      }
      const before = previous?.soort === 'lijst' ? previous.items : [];
      return { ok: true, waarde: { soort: 'lijst', items: giveIds(known, before, lastItem) } };
    },
    toInput: (waarde) =>
      waarde.soort === 'lijst' ? waarde.items.map((item) => item.tekst) : wrongKind('lijst', waarde),
    toText: (waarde) =>
      waarde.soort === 'lijst'
        ? waarde.items.map((item) => item.tekst).join(' · ')
        : wrongKind('lijst', waarde),
    toMasks: () => NO_MASKS,
  };
}

/** The highest number among item ids (p1, p2 …), so that no id is ever given twice. */
export function lastItemNumber(waarde: Waarde): number {
  if (waarde.soort !== 'lijst') return 0;
  return Math.max(0, ...waarde.items.map((item) => Number(item.id.slice(1))));
}

function readItem(entry: unknown): ItemInput | undefined {
  if (typeof entry === 'string') return checkItem({ tekst: entry.trim() });
  if (typeof entry !== 'object' || entry === null || !('tekst' in entry) || typeof entry.tekst !== 'string') {
    return undefined;
  }
  const tekst = entry.tekst.trim();
  return 'id' in entry && typeof entry.id === 'string'
    ? checkItem({ tekst, id: entry.id })
    : checkItem({ tekst });
}

function checkItem(item: ItemInput): ItemInput | undefined {
  return item.tekst.length >= 1 && item.tekst.length <= LONGEST_ITEM ? item : undefined;
}

/** The same text or a known id keeps its id; what is new gets the next number. */
function giveIds(inputs: readonly ItemInput[], before: readonly LijstItem[], lastItem: number): LijstItem[] {
  const taken = new Set<string>();
  const keep = (found: LijstItem | undefined): string | undefined => {
    if (found === undefined || taken.has(found.id)) return undefined;
    taken.add(found.id);
    return found.id;
  };
  const kept = inputs.map((input) =>
    keep(before.find((item) => (input.id === undefined ? item.tekst === input.tekst : item.id === input.id))),
  );
  let next = Math.max(lastItem, ...before.map((item) => Number(item.id.slice(1))));
  return inputs.map((input, index) => ({ id: kept[index] ?? `p${++next}`, tekst: input.tekst }));
}
