import { stemmer } from '@orama/stemmers/dutch';
import type { Finding } from '../finding.ts';
import { byId, type Check, faultAt } from './check.ts';

/** Shared words ÷ all words. Below this, titles of the library that mean something else came up too. */
const TOO_MUCH_ALIKE = 0.6;

/** Lessons whose titles share nearly all words: a reader cannot tell them apart in a list. */
export const similarTitles: Check = ({ files, bibliotheek }) => {
  const sources = byId(files.lessen);
  const titles = bibliotheek.lessen.map((les) => ({ id: les.id, words: wordsOf(les.titel) }));
  return titles.flatMap(({ id, words }, index): readonly Finding[] => {
    const like = titles.slice(0, index).find((earlier) => likeness(earlier.words, words) >= TOO_MUCH_ALIKE);
    if (like === undefined) return [];
    return faultAt(sources.get(id), 'titel', {
      rule: 'titel-lijkt',
      severity: 'waarschuwing',
      message: `de titel lijkt sterk op die van ${sources.get(like.id)?.file ?? like.id}.`,
      suggestion: 'Laat in de titel zien wat deze les anders maakt.',
    });
  });
};

const FILLERS = new Set(
  'aan als bij de die dat een en het in is maar met of om op te tot u uw van voor wat wie'.split(' '),
);

function wordsOf(title: string): ReadonlySet<string> {
  const words = title.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => !FILLERS.has(word)).map((word) => stemmer(word)));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
