import { byId, type CheckedLibrary, faultAt } from '../../content/checks/check.ts';
import type { Finding } from '../../content/finding.ts';
import type { Les } from '../../content/library.ts';
import { formatShare } from '../dutch-numbers.ts';
import type { Exploration } from '../verken/explore.ts';

/** A lesson that fits more often says little about a situation. */
const LARGEST_SHARE = 0.2;
/** A way of talking hangs under another lesson and takes no place, so it may fit more often. */
const LARGEST_SHARE_OF_A_FORM = 0.45;

/** Warns of lessons of which the conditions held on a large share of the random walks through a flow. */
export function crowdingLessons(
  { files, bibliotheek }: CheckedLibrary,
  flow: string,
  { fitting, walks }: Pick<Exploration, 'fitting' | 'walks'>,
): readonly Finding[] {
  const sources = byId(files.lessen);
  return bibliotheek.lessen.flatMap((les): readonly Finding[] => {
    const fits = fitting.of(les.id);
    if (fits <= largestShare(les) * walks) return [];
    return faultAt(sources.get(les.id), 'past_bij', {
      rule: 'les-past-bijna-altijd',
      severity: 'waarschuwing',
      message:
        `de les '${les.id}' past op ${formatShare(fits, walks)} van ${walks} willekeurige gesprekken (${flow}); ` +
        `meer dan ${100 * largestShare(les)} % is te ruim.`,
      suggestion: 'Maak past_bij preciezer of voeg niet_bij toe.',
    });
  });
}

function largestShare({ soort }: Les): number {
  return soort === 'gespreksvorm' ? LARGEST_SHARE_OF_A_FORM : LARGEST_SHARE;
}
