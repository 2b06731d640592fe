import { compareText } from '../content/finding.ts';
import type { Les } from '../content/library.ts';
import { WHOLE } from '../flow/facts/compile-condition.ts';
import type { Facts } from '../flow/facts/facts.ts';
import { ZEKER } from '../flow/trit.ts';
import type { CompiledLes } from './compile-lessons.ts';
import type { Situation } from './situation.ts';

/** The first part of the order of suggestions, higher first (DESIGN, "Choosing five to seven suggestions"). */
export const TRAP = { stop: 5, kader: 4, hoofdknelpunt: 3, rol: 2, tweede: 1, overig: 0 } as const;

/**
 * Below a stop signal and a missing frame, what a lesson serves is a head start in points of `precies`, not a wall:
 * a lesson that fits very precisely goes before one for the main problem that hardly fits.
 */
const HEAD_START: Readonly<Record<number, number>> = {
  [TRAP.hoofdknelpunt]: 8,
  [TRAP.rol]: 4,
  [TRAP.tweede]: 4,
  [TRAP.overig]: 0,
};

/** A lesson that surely fits and is surely not excluded, with its place in the order. */
export interface Candidate {
  readonly compiled: CompiledLes;
  readonly trap: number;
  readonly precies: number;
}

/** How precisely each lesson fits, in the order of the lessons; undefined for one that does not fit. */
export type Fits = readonly (number | undefined)[];

/** Looks at every lesson. */
export function fitAll(lessen: readonly CompiledLes[], facts: Facts): Fits {
  return lessen.map((compiled) => fitOf(compiled, facts));
}

/**
 * Looks again only at lessons that look at something that changed; the others fit as they did before.
 *
 * @param watchers per key, the places of the lessons that look at it
 * @returns `before` itself when every lesson fits as it did
 */
export function refit(
  { lessen, watchers }: { readonly lessen: readonly CompiledLes[]; readonly watchers: Watchers },
  before: Fits,
  facts: Facts,
  changed: readonly number[],
): Fits {
  let fitting: (number | undefined)[] | undefined;
  for (const key of changed) {
    for (const place of watchers[key] ?? []) {
      const compiled = lessen[place];
      const fit = compiled === undefined ? undefined : fitOf(compiled, facts);
      if (fit === before[place]) continue;
      fitting ??= before.slice();
      fitting[place] = fit;
    }
  }
  return fitting ?? before;
}

/** Per key index: the places of the lessons whose conditions look at that key. */
export type Watchers = readonly (readonly number[])[];

export function watchersOf(lessen: readonly CompiledLes[], keyCount: number): Watchers {
  const watchers = Array.from({ length: keyCount }, (): number[] => []);
  for (const [place, { looksAt }] of lessen.entries()) for (const key of looksAt) watchers[key]?.push(place);
  return watchers;
}

function fitOf(compiled: CompiledLes, facts: Facts): number | undefined {
  const precies = compiled.precies(facts);
  return precies === undefined || compiled.niet?.(facts, WHOLE) === ZEKER ? undefined : precies;
}

/** All lessons that fit, best first. */
export function rankCandidates(
  lessen: readonly CompiledLes[],
  fitting: Fits,
  situation: Situation,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  // By index: this loop runs a hundred times for one advice, over every lesson.
  for (let index = 0; index < fitting.length; index++) {
    const precies = fitting[index];
    const compiled = lessen[index];
    if (precies === undefined || compiled === undefined) continue;
    candidates.push({ compiled, precies, trap: trapOf(compiled.les, situation) });
  }
  return candidates.sort(compareCandidates);
}

/** `past_bij` is zeker and `niet_bij` is not. */
export function fits({ past, niet }: CompiledLes, facts: Facts): boolean {
  return past(facts, WHOLE) === ZEKER && (niet === undefined || niet(facts, WHOLE) !== ZEKER);
}

export function trapOf(les: Les, situation: Situation): number {
  const serves = (names: ReadonlySet<string>): boolean => les.hoek.some((hoek) => names.has(hoek));
  if (serves(situation.stops)) return TRAP.stop;
  if (les.soort === 'kader' && serves(situation.missingFrames)) return TRAP.kader;
  if (serves(situation.main)) return TRAP.hoofdknelpunt;
  if (serves(situation.roleGap)) return TRAP.rol;
  if (serves(situation.second)) return TRAP.tweede;
  return situation.isSound && serves(situation.corners) ? TRAP.tweede : TRAP.overig;
}

function pointsOf({ trap, precies }: Candidate): number {
  return precies + (HEAD_START[trap] ?? 0);
}

export function compareCandidates(a: Candidate, b: Candidate): number {
  const aFirst = HEAD_START[a.trap] === undefined;
  const bFirst = HEAD_START[b.trap] === undefined;
  return (
    (aFirst || bFirst ? b.trap - a.trap : 0) ||
    pointsOf(b) - pointsOf(a) ||
    Number(b.compiled.noemtFase) - Number(a.compiled.noemtFase) ||
    b.compiled.bewijs - a.compiled.bewijs ||
    Number(b.compiled.dezeWeek) - Number(a.compiled.dezeWeek) ||
    compareText(a.compiled.les.id, b.compiled.les.id)
  );
}
