import { singleChanges } from '../../advies/changes.ts';
import { type Judgement, lessonsInSight } from '../../advies/judge.ts';
import type { FlowKnowledge } from '../../advies/knowledge.ts';
import type { Antwoorden } from '../../flow/antwoord.ts';

/** What one other answer does to the places of an advice, summed over the changes that were tried. */
export interface PlaceStability {
  changes: number;
  /** Sum over the changes of the share of lessons in sight that stay in sight. */
  stayed: number;
  /** Changes after which every lesson in sight was the same. */
  same: number;
}

export function noPlaces(): PlaceStability {
  return { changes: 0, stayed: 0, same: 0 };
}

/** Tries every single other answer and counts which lessons stay in sight. */
export function countPlaces(
  knowledge: FlowKnowledge,
  antwoorden: Antwoorden,
  judgement: Judgement,
  places: PlaceStability,
): void {
  const now = lessonsInSight(judgement);
  if (now.size === 0) return;
  for (const change of singleChanges(knowledge, antwoorden, judgement)) {
    const then = lessonsInSight(change.judgement);
    const kept = [...now].filter((les) => then.has(les)).length;
    places.changes++;
    places.stayed += kept / now.size;
    if (kept === now.size && then.size === now.size) places.same++;
  }
}
