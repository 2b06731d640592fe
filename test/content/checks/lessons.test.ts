import { describe, expect, it } from 'vitest';
import { foundBy, lessonFile } from './findings.ts';

const LES = 'content/lessen/proef.md';
const proef = (text: Parameters<typeof lessonFile>[1]) => ({ [LES]: lessonFile('proef', text) });

describe('the kind of a lesson', () => {
  it('asks a kader to be about a kader', () => {
    expect(foundBy('kader-zonder-kaderdimensie', proef({ soort: 'kader' }))).toEqual([
      expect.stringMatching(/^content\/lessen\/proef\.md:7:1 fout: /),
    ]);
  });

  it('asks a gespreksvorm, and nothing else, for the themes under which it hangs', () => {
    expect(foundBy('gespreksvorm-zonder-thema', proef({ soort: 'gespreksvorm' }))).toHaveLength(1);
    const hangs = proef({ soort: 'gespreksvorm', meer: 'bij_thema: steun\n' });
    expect(foundBy('gespreksvorm-zonder-thema', hangs)).toEqual([]);
    expect(foundBy('bij-thema-zonder-gespreksvorm', proef({ meer: 'bij_thema: steun\n' }))).toHaveLength(1);
  });
});

describe('two lessons', () => {
  it('may not have the same theme and conditions, however these are written', () => {
    const same = proef({ pastBij: '{ of: [{ legitimiteit: { hoogstens: zwak } }] }' });
    expect(foundBy('les-dubbel', same)).toEqual([
      expect.stringContaining('gelijk aan die van content/lessen/proef.md'),
    ]);
    expect(foundBy('les-dubbel', proef({ pastBij: '{ legitimiteit: sterk }' }))).toEqual([]);
    expect(foundBy('les-dubbel', proef({ thema: 'kracht' }))).toEqual([]);
  });

  it('may not have nearly the same title', () => {
    const titel = (titel: string) => proef({ titel });
    const other = {
      'content/lessen/ander.md': lessonFile('ander', { titel: 'Beloof inwoners alleen wat u kunt leveren' }),
    };
    expect(foundBy('titel-lijkt', { ...titel('Beloof alleen wat u echt kunt leveren'), ...other })).toEqual([
      expect.stringContaining('content/lessen/ander.md'),
    ]);
    expect(foundBy('titel-lijkt', { ...titel('Lever alleen wat inwoners vragen'), ...other })).toEqual([]);
  });
});

describe('a link in a text', () => {
  it('is told when it leads nowhere, at its place, with what was meant', () => {
    const tekst = '\nEen regel.\n\nZie [de les](/lessen/vraag-steunn) en [een begrip](/begrippen/weg).';
    expect(foundBy('dode-link', proef({ tekst }))).toEqual([
      "content/lessen/proef.md:18:14 fout: de link naar '/lessen/vraag-steunn' leidt nergens heen. Bedoelde u '/lessen/vraag-steun'? (dode-link)",
      expect.stringMatching(/^content\/lessen\/proef\.md:18:52 fout: de link naar '\/begrippen\/weg'/),
    ]);
  });

  it('is right when it leads to a page of the library or out of it', () => {
    const tekst =
      'Zie [1](/lessen/vraag-steun#stappen), [2](/bronnen/boek), [3](/lessen) en [4](https://wetten.overheid.nl/x).';
    expect(foundBy('dode-link', proef({ tekst }))).toEqual([]);
  });
});

describe('a term', () => {
  const begrip = (term: string, ook = '') =>
    `formaat: 1\nid: term\nterm: ${term}\nuitleg: Zo heet dat.\n${ook}bronnen: [{ bron: boek, paragraaf: "5.10" }]\n`;

  it('is told when nothing uses it', () => {
    expect(foundBy('begrip-ongebruikt', { 'content/begrippen/term.yaml': begrip('Effectenarena') })).toEqual([
      expect.stringMatching(/^content\/begrippen\/term\.yaml:3:1 waarschuwing: het begrip 'Effectenarena'/),
    ]);
  });

  it.each([
    ['in another form', begrip('Raadslid'), 'Vraag het de raadsleden, elk raadslid apart.'],
    ['inside a compound', begrip('Capaciteit'), 'Regel uw basiscapaciteit.'],
    ['by another name', begrip('Lus', 'ook: [dubbel leren]\n'), 'Dat is dubbel leren.'],
  ])('is used %s', (_, file, tekst) => {
    expect(
      foundBy('begrip-ongebruikt', { 'content/begrippen/term.yaml': file, ...proef({ tekst }) }),
    ).toEqual([]);
  });
});
