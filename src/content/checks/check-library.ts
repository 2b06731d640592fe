import type { Finding } from '../finding.ts';
import { brokenLinks } from './broken-links.ts';
import type { Check, CheckedLibrary } from './check.ts';
import { conditionsOutsideFlows, impossibleConditions } from './impossible-conditions.ts';
import { lessonKinds } from './lesson-kinds.ts';
import { longSentences } from './long-sentences.ts';
import { sameLesson } from './same-lesson.ts';
import { similarTitles } from './similar-titles.ts';
import { unusedTerms } from './unused-terms.ts';

/** What may not be in a library that runs: each finding is a `fout`. */
const FAULTS: readonly Check[] = [impossibleConditions, lessonKinds, brokenLinks];

/** What makes a library worse, not wrong: each finding is a `waarschuwing`. */
const WARNINGS: readonly Check[] = [
  conditionsOutsideFlows,
  sameLesson,
  similarTitles,
  longSentences,
  unusedTerms,
];

/** The faults that stop start-up and CI. Fast enough for every start. */
export function findFaults(library: CheckedLibrary): readonly Finding[] {
  return FAULTS.flatMap((check) => check(library));
}

/** The warnings that `stuurwijzer controleer` counts. */
export function findWarnings(library: CheckedLibrary): readonly Finding[] {
  return WARNINGS.flatMap((check) => check(library));
}
