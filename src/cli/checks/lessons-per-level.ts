import { type Atom, type Condition, childrenOf, isAtom } from '../../content/condition/condition.ts';
import type { Finding } from '../../content/finding.ts';
import type { Bibliotheek } from '../../content/library.ts';
import { readYamlFile } from '../../content/read-file.ts';
import type { ContentFiles } from '../../content/read-library.ts';
import { modelFile } from '../../content/schema/model-file.ts';

/** How many lessons name each level of one dimension in `past_bij`. */
export interface LevelCounts {
  readonly dimensie: string;
  readonly niveaus: readonly { readonly id: string; readonly lessen: number }[];
}

/** Counts, for every level of every dimension, the lessons that name it. `minstens: wisselend` names two levels. */
export function countLessonsPerLevel({ dimensies, lessen }: Bibliotheek): readonly LevelCounts[] {
  const named = lessen.map((les) => namedLevels(les.pastBij));
  return dimensies.map(({ id, niveaus }) => ({
    dimensie: id,
    niveaus: niveaus.map((niveau) => ({
      id: niveau.id,
      lessen: named.filter((levels) => levels.has(levelKey(id, niveau.id))).length,
    })),
  }));
}

/** Warns of levels that no lesson names: a person with that level gets nothing about it. */
export function levelsWithoutLesson(files: ContentFiles, counts: readonly LevelCounts[]): readonly Finding[] {
  const path = 'content/model.yaml';
  const model = readYamlFile(modelFile, path, files.get(path) ?? '', () => undefined);
  return counts.flatMap(({ dimensie, niveaus }) =>
    niveaus.flatMap(({ id, lessen }, index): Finding[] => {
      if (lessen > 0 || model === undefined) return [];
      return [
        {
          ...model.locate(['dimensies', dimensie, 'niveaus', index]),
          rule: 'niveau-zonder-les',
          severity: 'waarschuwing',
          message: `geen les noemt het niveau '${id}' van '${dimensie}' in past_bij.`,
        },
      ];
    }),
  );
}

/** What stands under `niet` is not named: it is kept out. */
function namedLevels(condition: Condition): ReadonlySet<string> {
  return new Set(
    positiveAtoms(condition).flatMap((atom) => valuesOf(atom).map((value) => levelKey(atom.key, value))),
  );
}

function positiveAtoms(condition: Condition): readonly Atom[] {
  if (isAtom(condition)) return [condition];
  return 'none' in condition ? [] : childrenOf(condition).flatMap(positiveAtoms);
}

function valuesOf({ test }: Atom): readonly string[] {
  if ('is' in test) return test.is;
  return 'bevat' in test ? test.bevat : [];
}

function levelKey(dimensie: string, niveau: string): string {
  return `${dimensie}=${niveau}`;
}
