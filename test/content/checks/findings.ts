import { findWarnings } from '../../../src/content/checks/check-library.ts';
import { type Finding, formatFinding } from '../../../src/content/finding.ts';
import { readLibrary } from '../../../src/content/read-library.ts';
import { smallFiles } from '../../fixtures/small-library.ts';

type Changes = Parameters<typeof smallFiles>[0];

/** The findings of one rule on the small library with some files changed, as lines for people. */
export function foundBy(rule: string, changes: Changes): readonly string[] {
  const { findings, checked } = readLibrary(smallFiles(changes));
  const all: readonly Finding[] = [...findings, ...(checked === undefined ? [] : findWarnings(checked))];
  return all.filter((finding) => finding.rule === rule).map(formatFinding);
}

interface LessonText {
  readonly pastBij?: string;
  /** Further lines of the front matter. */
  readonly meer?: string;
  readonly titel?: string;
  readonly soort?: string;
  readonly thema?: string;
  readonly hoek?: string;
  readonly tekst?: string;
}

/** A lesson file; `past_bij` stands on line 8, the text starts on line 16 plus the further lines. */
export function lessonFile(
  id: string,
  { pastBij = '{ legitimiteit: zwak }', meer = '', titel = `Les ${id}`, ...rest }: LessonText,
): string {
  const { soort = 'advies', thema = 'steun', hoek = 'legitimiteit', tekst = 'Een korte tekst.' } = rest;
  return `---
formaat: 1
id: ${id}
titel: ${titel}
soort: ${soort}
thema: ${thema}
hoek: [${hoek}]
past_bij: ${pastBij}
bronnen:
  - { bron: boek, paragraaf: "5.10", bewijs: een-casus, kern_in_bron: drie gewone woorden }
stappen:
  - { tekst: Bel deze week twee raadsleden over het plan., termijn: week, eigen: true }
  - { tekst: Schrijf op wat zij van u verwachten., termijn: maand, eigen: true }
${meer}---
${tekst}
`;
}
