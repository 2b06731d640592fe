import type { Dilemma } from '../content/schema/dilemma.ts';
import { type Candidate, TRAP } from './rank.ts';

/** The limits of one advice (DESIGN, "Choosing five to seven suggestions"). */
export const LIMITS = {
  most: 7,
  /** Other subjects than those at hand only fill up to this number. */
  filledTo: 5,
  mainProblem: 5,
  perHoek: 3,
  warnings: 2,
  roleGap: 1,
  thisWeek: 2,
} as const;

/** What was chosen, and for each candidate that was not, the limit that kept it out. */
export interface Choice {
  readonly chosen: readonly Candidate[];
  readonly dilemmas: readonly Dilemma[];
  readonly refused: readonly { readonly candidate: Candidate; readonly limit: Limit }[];
}

export type Limit =
  | 'thema'
  | 'hoofdknelpunt'
  | 'hoek'
  | 'waarschuwingen'
  | 'rol'
  | 'vol'
  | 'buiten-het-knelpunt'
  | 'deze-week'
  | 'dilemma';

/**
 * Picks from the top, within the limits. Two candidates that are the sides of a dilemma are not given alone:
 * the dilemma takes one place.
 */
export function choose(candidates: readonly Candidate[], dilemmas: readonly Dilemma[]): Choice {
  const advices = candidates.filter(({ compiled }) => compiled.les.soort !== 'gespreksvorm');
  const ids = new Set(advices.map(({ compiled }) => compiled.les.id));
  const open = dilemmas.filter((dilemma) => dilemma.lessen.every((les) => ids.has(les)));
  const picked = pick(advices, open);
  const swapped = reserveThisWeek(picked, advices, open);
  return swapped;
}

interface Places {
  readonly chosen: Candidate[];
  readonly dilemmas: Dilemma[];
}

function pick(advices: readonly Candidate[], open: readonly Dilemma[]): Choice {
  const places: Places = { chosen: [], dilemmas: [] };
  const refused: { candidate: Candidate; limit: Limit }[] = [];
  for (const candidate of advices) {
    const limit = limitFor(candidate, places);
    if (limit !== undefined) {
      refused.push({ candidate, limit });
      continue;
    }
    const dilemma = open.find(({ lessen }) => lessen.includes(candidate.compiled.les.id));
    if (dilemma === undefined) places.chosen.push(candidate);
    else {
      refused.push({ candidate, limit: 'dilemma' });
      if (!places.dilemmas.includes(dilemma)) places.dilemmas.push(dilemma);
    }
  }
  return { ...places, refused };
}

function limitFor(candidate: Candidate, { chosen, dilemmas }: Places): Limit | undefined {
  const { les } = candidate.compiled;
  const taken = chosen.length + dilemmas.length;
  if (taken >= LIMITS.most) return 'vol';
  if (candidate.trap === TRAP.overig && taken >= LIMITS.filledTo) return 'buiten-het-knelpunt';
  if (chosen.some(({ compiled }) => compiled.les.thema === les.thema)) return 'thema';
  const isWarning = les.soort === 'waarschuwing';
  if (
    isWarning &&
    count(chosen, ({ compiled }) => compiled.les.soort === 'waarschuwing') >= LIMITS.warnings
  ) {
    return 'waarschuwingen';
  }
  if (candidate.trap === TRAP.hoofdknelpunt) {
    return count(chosen, ({ trap }) => trap === TRAP.hoofdknelpunt) >= LIMITS.mainProblem
      ? 'hoofdknelpunt'
      : undefined;
  }
  if (candidate.trap === TRAP.rol) {
    return count(chosen, ({ trap }) => trap === TRAP.rol) >= LIMITS.roleGap ? 'rol' : undefined;
  }
  const hoek = les.hoek[0];
  const others = chosen.filter(({ trap }) => trap <= TRAP.tweede);
  return count(others, ({ compiled }) => compiled.les.hoek[0] === hoek) >= LIMITS.perHoek
    ? 'hoek'
    : undefined;
}

/** Two suggestions have a step for this week, when there are any: the lowest without one makes place. */
function reserveThisWeek(choice: Choice, advices: readonly Candidate[], open: readonly Dilemma[]): Choice {
  const chosen = [...choice.chosen];
  const refused = [...choice.refused];
  const inDilemma = new Set(open.flatMap(({ lessen }) => lessen));
  while (count(chosen, hasWeekStep) < LIMITS.thisWeek) {
    const place = chosen.findLastIndex((candidate) => !hasWeekStep(candidate) && candidate.trap < TRAP.kader);
    const dropped = chosen[place];
    if (dropped === undefined) break;
    const rest = chosen.filter((candidate) => candidate !== dropped);
    const substitute = advices.find(
      (candidate) =>
        hasWeekStep(candidate) &&
        !chosen.includes(candidate) &&
        !inDilemma.has(candidate.compiled.les.id) &&
        limitFor(candidate, { chosen: rest, dilemmas: [...choice.dilemmas] }) === undefined,
    );
    if (substitute === undefined) break;
    chosen.splice(place, 1, substitute);
    const left = refused.findIndex(({ candidate }) => candidate === substitute);
    if (left !== -1) refused.splice(left, 1);
    refused.unshift({ candidate: dropped, limit: 'deze-week' });
  }
  return { ...choice, chosen, refused };
}

function hasWeekStep({ compiled }: Candidate): boolean {
  return compiled.dezeWeek;
}

function count<Entry>(entries: readonly Entry[], holds: (entry: Entry) => boolean): number {
  return entries.filter(holds).length;
}
