import { type AntwoordInvoer, type AntwoordUitkomst, answer, applyChanges } from './answer.ts';
import { type BewaardGesprek, NIET_BEWAARD } from './gesprek-store.ts';
import type { FlowVersie } from './kennis.ts';

/** One answer as it could have been; not trusted yet. */
export interface AnderAntwoord {
  readonly vraag: string;
  readonly invoer: AntwoordInvoer;
}

/** The conversation as it would be, which is in no store; or why that answer cannot be given. */
export type WatAlsUitkomst =
  | { readonly soort: 'anders'; readonly gesprek: BewaardGesprek }
  | Exclude<AntwoordUitkomst, { soort: 'wijziging' }>;

/**
 * Gives other answers one after the other, without storing anything. Every answer is judged as a real one is; what
 * the person said about the old answer stays.
 */
export function tryAnswers(
  versie: FlowVersie,
  gesprek: BewaardGesprek,
  anders: readonly AnderAntwoord[],
): WatAlsUitkomst {
  let tried: BewaardGesprek = { ...gesprek, id: NIET_BEWAARD };
  for (const { vraag, invoer } of anders) {
    const toelichting = tried.antwoorden.get(vraag)?.toelichting;
    const kept = toelichting === undefined ? invoer : { toelichting, ...invoer };
    const outcome = answer(versie, tried, vraag, kept);
    if (outcome.soort !== 'wijziging') return outcome;
    tried = applyChanges(tried, [outcome.wijziging]);
  }
  return { soort: 'anders', gesprek: tried };
}
