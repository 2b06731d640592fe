import type { CheckedLibrary } from '../../content/checks/check.ts';
import { namedValues } from '../../content/checks/named-values.ts';
import type { Finding } from '../../content/finding.ts';
import type { Bibliotheek, Les } from '../../content/library.ts';
import type { Dimensie } from '../../content/model.ts';

/** How many lessons name each level of one dimension in `past_bij`. */
export interface LevelCounts {
  readonly dimensie: string;
  readonly niveaus: readonly { readonly id: string; readonly lessen: number }[];
}

/** With fewer lessons, two people with the same level soon get the same advice. */
const FEWEST_LESSONS = 3;

/**
 * Counts, for every level of every dimension, the lessons that name it. `minstens: wisselend` names two levels.
 *
 * A lesson that waits for a later flow serves nobody yet. The main bottleneck is served by what a lesson is about
 * (`hoek`), not by a condition.
 */
export function countLessonsPerLevel({ dimensies, lessen }: Bibliotheek): readonly LevelCounts[] {
  const inUse = lessen.filter(({ wachtOp }) => wachtOp === undefined);
  const named = new Map(inUse.map((les) => [les, namedValues(les.pastBij)]));
  const serves = (les: Les, { id, uit }: Dimensie, niveau: string): boolean =>
    named.get(les)?.get(id)?.has(niveau) === true ||
    (uit.soort === 'hoofdknelpunt' && les.hoek.includes(niveau));
  return dimensies.map((dimensie) => ({
    dimensie: dimensie.id,
    niveaus: dimensie.niveaus.map(({ id }) => ({
      id,
      lessen: inUse.filter((les) => serves(les, dimensie, id)).length,
    })),
  }));
}

/** Warns of levels that no lesson names, or too few: a person with that level gets little or nothing about it. */
export function levelsWithFewLessons(
  { files: { model } }: CheckedLibrary,
  counts: readonly LevelCounts[],
): readonly Finding[] {
  return counts.flatMap(({ dimensie, niveaus }) =>
    niveaus.flatMap(({ id, lessen }, index): Finding[] => {
      if (lessen >= FEWEST_LESSONS) return [];
      const place = model.locate(['dimensies', dimensie, 'niveaus', index]);
      const level = `het niveau '${id}' van '${dimensie}'`;
      if (lessen === 0) {
        const message = `geen les noemt ${level} in past_bij.`;
        return [{ ...place, rule: 'niveau-zonder-les', severity: 'waarschuwing', message }];
      }
      const message = `${level} heeft ${lessen === 1 ? 'één les' : `${lessen} lessen`}; ${FEWEST_LESSONS} is het minste.`;
      return [{ ...place, rule: 'niveau-met-weinig-lessen', severity: 'waarschuwing', message }];
    }),
  );
}
