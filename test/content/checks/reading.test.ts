import { describe, expect, it } from 'vitest';
import { readabilityOf } from '../../../src/content/checks/readability.ts';
import { sentencesOf } from '../../../src/content/checks/sentences.ts';
import { countSyllables } from '../../../src/content/checks/syllables.ts';
import { foundBy, lessonFile } from './findings.ts';

describe('syllables', () => {
  it.each([
    ['raad', 1],
    ['jou', 1],
    ['VNG', 3],
    ['mooie', 2],
    ['nieuwe', 2],
    ['bureau', 2],
    ['ideeën', 3],
    ['sociaal', 3],
    ['gemeente', 3],
    ['zee-egel', 3],
    ['situatie', 4],
    ['officieel', 4],
    ['beïnvloeden', 4],
    ['coördinatie', 5],
    ['samenwerking', 4],
    ['yoga', 2],
    ['type', 2],
    ['2026', 1],
  ])('%s has %i', (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });
});

describe('sentences', () => {
  const texts = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

  it('end at a full stop, a question mark or an empty line', () => {
    expect(texts('Eén zin. Nog één? Ja! “Klaar.” Einde')).toEqual([
      'Eén zin.',
      'Nog één?',
      'Ja!',
      '“Klaar.”',
      'Einde',
    ]);
    expect(texts('Een kop\n\nEen regel\nloopt door.\n- punt\n- nog een')).toHaveLength(4);
  });

  it('do not end at an abbreviation, a number or an initial', () => {
    expect(texts('Volgens art. 5.10 en o.a. mr. J. Jansen kost het 1.000 euro.')).toHaveLength(1);
  });

  it('count words without the address of a link', () => {
    expect(sentencesOf('Lees [de les](/lessen/een-twee-drie) nu.')[0]?.words).toEqual([
      'Lees',
      'de',
      'les',
      'nu',
    ]);
  });
});

describe('reading ease', () => {
  it('is 206.84 − 77 × syllables per word − 0.93 × words per sentence', () => {
    const { score, wordsPerSentence, syllablesPerWord } = readabilityOf(
      'De raad kiest. De wethouder volgt later.',
    );
    expect([wordsPerSentence, syllablesPerWord]).toEqual([3.5, 10 / 7]);
    expect(score).toBeCloseTo(206.84 - 77 * (10 / 7) - 0.93 * 3.5, 6);
  });

  it('is higher for an easy text than for a hard one', () => {
    const easy = readabilityOf('Bel de raad. Vraag wat zij wil.').score;
    const hard = readabilityOf('Verantwoordelijkheidsverdeling vereist samenwerkingsovereenkomsten.').score;
    expect(easy).toBeGreaterThan(hard);
    expect(readabilityOf('').score).toBe(100);
  });
});

describe('a sentence of more than 25 words', () => {
  const words = (count: number) => `Dit ${Array.from({ length: count - 1 }, () => 'woord').join(' ')}.`;

  it('is told at its own line, in a text and in a field', () => {
    const file = lessonFile('proef', {
      tekst: `\nKort.\n${words(26)}`,
      meer: `kanttekening: ${words(27)}\n`,
    });
    expect(foundBy('zin-te-lang', { 'content/lessen/proef.md': file })).toEqual([
      expect.stringMatching(
        /^content\/lessen\/proef\.md:18:1 waarschuwing: deze zin heeft 26 woorden: "Dit woord/,
      ),
      expect.stringMatching(/^content\/lessen\/proef\.md:14:15 waarschuwing: deze zin heeft 27 woorden/),
    ]);
    expect(
      foundBy('zin-te-lang', { 'content/lessen/proef.md': lessonFile('proef', { tekst: words(25) }) }),
    ).toEqual([]);
  });
});
