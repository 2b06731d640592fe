import { NVT, WEET_NIET } from '../../content/condition/condition.ts';
import type { AntwoordView, VraagView } from '../../gesprek/view.ts';

/** What stands in the fields of a question: from the present answer, or as it was sent and has to be mended. */
export interface Invulling {
  /** The ids of ticked options, the number of a scale, or one of the two answers that every kind shares. */
  readonly gekozen: readonly string[];
  readonly tekst: string;
  readonly items: readonly { readonly id: string; readonly tekst: string }[];
  readonly toelichting: string;
}

/** The names of the fields. */
export const FIELD = {
  waarde: 'waarde',
  tekst: 'tekst',
  item: 'item',
  itemId: 'item-id',
  toelichting: 'toelichting',
} as const;

const EMPTY: Invulling = { gekozen: [], tekst: '', items: [], toelichting: '' };

export function fromAntwoord(vraag: VraagView, antwoord: AntwoordView | null): Invulling {
  if (antwoord === null) return EMPTY;
  const { waarde, items = [], toelichting = '' } = antwoord;
  const isShared = waarde === WEET_NIET || waarde === NVT;
  const isWritten = vraag.soort === 'tekst' || vraag.soort === 'lijst';
  return {
    gekozen: isWritten && !isShared ? [] : [waarde].flat().map(String),
    tekst: vraag.soort === 'tekst' && !isShared ? String(waarde) : '',
    items,
    toelichting,
  };
}

export function fromForm(form: FormData): Invulling {
  const ids = texts(form, FIELD.itemId);
  return {
    gekozen: texts(form, FIELD.waarde),
    tekst: texts(form, FIELD.tekst)[0] ?? '',
    items: texts(form, FIELD.item).map((tekst, index) => ({ id: ids[index] ?? '', tekst })),
    toelichting: texts(form, FIELD.toelichting)[0] ?? '',
  };
}

/** What a field holds; a file is left out. */
export function texts(form: FormData, name: string): string[] {
  return form.getAll(name).filter((entry) => typeof entry === 'string');
}
