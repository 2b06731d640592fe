import type { AskedVraag } from '../flow/walk.ts';
import type { Uitzoeken } from './advies.ts';
import type { Change } from './changes.ts';
import { type Judgement, lessonsInSight } from './judge.ts';
import { askedText } from './reasons.ts';
import { sameMain } from './stability.ts';

/**
 * What to find out first: unknown questions, ordered by how much their answer could change the advice.
 *
 * The measure is the most suggestions that one answer would bring or take away; an answer that changes the main
 * problem weighs more than any number of those.
 */
export function findOut(judgement: Judgement, changes: readonly Change[]): readonly Uitzoeken[] {
  const now = lessonsInSight(judgement);
  return judgement.walked.path
    .filter(({ antwoord, compiled }) => isUnknown(antwoord?.waarde.soort) && 'opties' in compiled.vraag)
    .map((asked, order) => ({ asked, order, ...effectOf(asked, judgement, changes, now) }))
    .sort((a, b) => b.weight - a.weight || a.order - b.order)
    .map(({ asked, moved, changesMain }) => describe(asked, moved, changesMain));
}

function isUnknown(soort: string | undefined): boolean {
  return soort === undefined || soort === 'weet-niet';
}

/** More than any advice has places, so that the main problem goes first. */
const MAIN_WEIGHT = 100;

function effectOf(
  asked: AskedVraag,
  judgement: Judgement,
  changes: readonly Change[],
  now: ReadonlySet<string>,
) {
  const own = changes.filter((change) => change.asked.key === asked.key);
  const moved = Math.max(0, ...own.map((change) => difference(now, lessonsInSight(change.judgement))));
  const changesMain = own.some((change) => !sameMain(judgement, change.judgement));
  return { moved, changesMain, weight: moved + (changesMain ? MAIN_WEIGHT : 0) };
}

function difference(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const gone = [...a].filter((entry) => !b.has(entry)).length;
  const come = [...b].filter((entry) => !a.has(entry)).length;
  return Math.max(gone, come);
}

function describe({ key, compiled, item }: AskedVraag, moved: number, changesMain: boolean): Uitzoeken {
  const { vraag } = compiled;
  const suggestions = moved === 1 ? '1 suggestie' : `${moved} suggesties`;
  const gevolg = changesMain
    ? 'Het antwoord kan uw hoofdknelpunt veranderen.'
    : moved === 0
      ? 'Het antwoord maakt uw beeld zekerder; de suggesties blijven gelijk.'
      : `Het antwoord kan ${suggestions} veranderen.`;
  return {
    vraag: key,
    stelt: askedText(vraag.stelt, item?.tekst),
    waarom: vraag.waarom,
    ...(vraag.weetHet === undefined ? {} : { bijWie: vraag.weetHet }),
    gevolg,
  };
}
