import type { AntwoordView, GesprekView } from '../gesprek/view.ts';
import type { Invoer } from './api-client.ts';

/** One answer that somebody changed elsewhere: the question, and what it says now. */
export interface Verschil {
  readonly vraag: string;
  readonly stelt: string;
  /** Undefined when the answer was taken away. */
  readonly tekst: string | undefined;
}

/** What changed between two readings of a conversation, in the order of the questions. */
export function verschillen(voor: GesprekView, na: GesprekView): Verschil[] {
  const before = byVraag(voor);
  const after = byVraag(na);
  const changed = na.antwoorden.filter((antwoord) => !isSame(before.get(antwoord.vraag), antwoord));
  const gone = voor.antwoorden.filter(({ vraag }) => !after.has(vraag));
  return [...changed, ...gone.map(({ vraag, stelt }) => ({ vraag, stelt, tekst: undefined }))];
}

/** Whether the server already holds what was sent: then only its reply was lost. */
export function isBewaard(antwoord: AntwoordView | undefined, { waarde, toelichting }: Invoer): boolean {
  return (
    antwoord !== undefined &&
    plain(antwoord.waarde) === plain(waarde) &&
    (antwoord.toelichting ?? '') === (toelichting ?? '')
  );
}

/** Whether nobody touched an answer between two readings. */
export function isSame(een: AntwoordView | undefined, ander: AntwoordView | undefined): boolean {
  return JSON.stringify(een) === JSON.stringify(ander);
}

function byVraag({ antwoorden }: GesprekView): Map<string, AntwoordView> {
  return new Map(antwoorden.map((antwoord) => [antwoord.vraag, antwoord]));
}

/** A list is sent as items and read as texts; the order of ticks has no meaning. */
function plain(waarde: Invoer['waarde']): string {
  if (typeof waarde !== 'object') return String(waarde);
  const texts = waarde.map((entry) => (typeof entry === 'string' ? entry : entry.tekst));
  return JSON.stringify(texts.sort());
}
