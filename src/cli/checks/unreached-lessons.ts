import type { Finding } from '../../content/finding.ts';
import type { Bibliotheek } from '../../content/library.ts';
import type { ContentFiles } from '../../content/read-library.ts';
import { lessonPlaces } from './lesson-places.ts';

/**
 * Warns of lessons that fitted on none of a number of random walks. A lesson that waits for a later flow is no fault.
 *
 * @param reached the ids of the lessons that fitted on some walk
 */
export function unreachedLessons(
  files: ContentFiles,
  { lessen }: Bibliotheek,
  reached: ReadonlySet<string>,
  walks: number,
): readonly Finding[] {
  const places = lessonPlaces(files);
  return lessen.flatMap((les): Finding[] => {
    const place = places.get(les.id);
    if (place === undefined || les.wachtOp !== undefined || reached.has(les.id)) return [];
    return [
      {
        ...place,
        rule: 'les-nooit-bereikt',
        severity: 'waarschuwing',
        message: `de les '${les.id}' past op geen van ${walks} willekeurige gesprekken.`,
        suggestion:
          "Maak past_bij ruimer of niet_bij krapper, of zet 'wacht_op' bij een les voor een latere flow.",
      },
    ];
  });
}
