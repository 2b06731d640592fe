/** One item of a lijst; its id is given once and never used again, so that answers about it stay its own. */
export interface LijstItem {
  readonly id: string;
  readonly tekst: string;
}

/** What a person answered, checked against the question. Plain JSON, as the store keeps it. */
export type Waarde =
  | { readonly soort: 'weet-niet' }
  | { readonly soort: 'nvt' }
  | { readonly soort: 'keuze'; readonly optie: string }
  | { readonly soort: 'meerkeuze'; readonly opties: readonly string[] }
  | { readonly soort: 'schaal'; readonly getal: number }
  | { readonly soort: 'tekst'; readonly tekst: string }
  | { readonly soort: 'lijst'; readonly items: readonly LijstItem[] };

/** An answer with what the person wanted to say about it. */
export interface Antwoord {
  readonly waarde: Waarde;
  readonly toelichting?: string;
  /** The words in which it was asked and answered before a newer version changed them (DESIGN, law 3). */
  readonly eerder?: { readonly stelt: string; readonly tekst: string };
}

/** All answers of a conversation by answer key (`steun-raad`, `doorzettingsmacht--p1`). */
export type Antwoorden = ReadonlyMap<string, Antwoord>;

const SEPARATOR = '--';

/** The key of the answer to a question, for one item when the question stands in a block. */
export function answerKey(vraag: string, item?: string): string {
  return item === undefined ? vraag : `${vraag}${SEPARATOR}${item}`;
}

/** The question and the item behind an answer key. */
export function splitAnswerKey(key: string): { readonly vraag: string; readonly item?: string } {
  const at = key.indexOf(SEPARATOR);
  if (at === -1) return { vraag: key };
  return { vraag: key.slice(0, at), item: key.slice(at + SEPARATOR.length) };
}
