import { byId, type CheckedLibrary, faultAt } from '../../content/checks/check.ts';
import type { Finding } from '../../content/finding.ts';

/**
 * Warns of lessons that fitted on none of a number of random walks. A lesson that waits for a later flow is no fault.
 *
 * @param reached the ids of the lessons that fitted on some walk
 */
export function unreachedLessons(
  { files, bibliotheek }: CheckedLibrary,
  reached: ReadonlySet<string>,
  walks: number,
): readonly Finding[] {
  const sources = byId(files.lessen);
  return bibliotheek.lessen.flatMap((les): readonly Finding[] => {
    if (les.wachtOp !== undefined || reached.has(les.id)) return [];
    return faultAt(sources.get(les.id), 'past_bij', {
      rule: 'les-nooit-bereikt',
      severity: 'waarschuwing',
      message: `de les '${les.id}' past op geen van ${walks} willekeurige gesprekken.`,
      suggestion:
        "Maak past_bij ruimer of niet_bij krapper, of zet 'wacht_op' bij een les voor een latere flow.",
    });
  });
}
