import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../src/content/finding.ts';
import { readLibrary } from '../../src/content/read-library.ts';
import { smallFiles, smallFilesWith } from '../fixtures/small-library.ts';

const VRAAG = 'flows/vragen/steun-raad.yaml';
const FLOW = 'flows/klein.yaml';
const MODEL = 'content/model.yaml';
const LES = 'content/lessen/vraag-steun.md';

/** One mistake of a trainer: where it is made, what is written, and what the message has to say. */
interface Mistake {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** The line of the message, counted from the first line that was changed. */
  readonly below?: number;
  readonly rule: string;
  readonly says: string;
}

const MISTAKES: Readonly<Record<string, Mistake>> = {
  'a comma that cuts a text in two': {
    file: VRAAG,
    from: 'tekst: Steun in woorden',
    to: 'tekst: Steun, maar in woorden',
    rule: 'komma-in-tekst',
    says: 'aanhalingstekens',
  },
  'curly quotes': {
    file: VRAAG,
    from: 'waarom: Steun geeft ruimte.',
    to: 'waarom: “Steun geeft ruimte.”',
    rule: 'krulaanhaling',
    says: 'rechte aanhalingstekens',
  },
  'a tab': {
    file: VRAAG,
    from: '  - { id: tegen',
    to: '\t- { id: tegen',
    rule: 'tab',
    says: 'spaties',
  },
  'the same field twice': {
    file: VRAAG,
    from: 'soort: keuze',
    to: 'soort: keuze\nsoort: keuze',
    below: 1,
    rule: 'dubbel-veld',
    says: 'twee keer',
  },
  'a colon inside a text': {
    file: VRAAG,
    from: 'waarom: Steun geeft ruimte.',
    to: 'waarom: Steun: geeft ruimte.',
    rule: 'dubbele-punt',
    says: 'aanhalingstekens',
  },
  'an unknown field': {
    file: FLOW,
    from: 'stel_als: { fase: uitvoering }',
    to: 'stel-als: { fase: uitvoering }',
    rule: 'onbekend-veld',
    says: "Bedoelde u 'stel_als'?",
  },
  'a missing field': {
    file: VRAAG,
    from: 'waarom: Steun geeft ruimte.\n',
    to: '',
    below: -5,
    rule: 'veld-ontbreekt',
    says: 'waarom',
  },
  'an unknown kind of question': {
    file: VRAAG,
    from: 'soort: keuze',
    to: 'soort: keuzes',
    rule: 'verkeerde-waarde',
    says: 'keuze, meerkeuze',
  },
  'a count out of bounds': {
    file: VRAAG,
    from: 'legitimiteit: -2',
    to: 'legitimiteit: -3',
    rule: 'verkeerde-waarde',
    says: '-2 tot en met 2',
  },
  'an option twice': {
    file: VRAAG,
    from: 'id: woorden',
    to: 'id: tegen',
    rule: 'dubbel-id',
    says: 'twee keer',
  },
  'an option with a reserved name': {
    file: VRAAG,
    from: 'id: woorden',
    to: 'id: weet-niet',
    rule: 'gereserveerd',
    says: 'andere naam',
  },
  'a count for what is no dimension': {
    file: VRAAG,
    from: '{ legitimiteit: -2 }',
    to: '{ legitimiteid: -2 }',
    rule: 'onbekende-naam',
    says: "Bedoelde u 'legitimiteit'?",
  },
  'a file name that is not the id': {
    file: VRAAG,
    from: 'id: steun-raad',
    to: 'id: raad',
    rule: 'bestandsnaam',
    says: 'gelijk',
  },
  'a paragraph that the source does not have': {
    file: VRAAG,
    from: '"5.10"',
    to: '"5.1"',
    rule: 'vindplaats',
    says: "Bedoelde u '5.10'?",
  },
  'a question that the bank does not have': {
    file: FLOW,
    from: 'gebruik: steun-inwoners',
    to: 'gebruik: steun-inwoner',
    rule: 'onbekende-vraag',
    says: "Bedoelde u 'steun-inwoners'?",
  },
  'a condition on an unknown name': {
    file: FLOW,
    from: '{ fase: uitvoering }',
    to: '{ fasse: uitvoering }',
    rule: 'onbekende-naam',
    says: "Bedoelde u 'fase'?",
  },
  'a condition on an unknown value': {
    file: FLOW,
    from: '{ fase: uitvoering }',
    to: '{ fase: uitvoeren }',
    rule: 'onbekende-waarde',
    says: "Bedoelde u 'uitvoering'?",
  },
  'a condition on a later question': {
    file: FLOW,
    from: '{ fase: uitvoering }',
    to: '{ slot: ja }',
    rule: 'te-vroeg',
    says: "'slot'",
  },
  'a condition on a dimension made of a later question': {
    file: FLOW,
    from: '  - gebruik: fase\n',
    to: '  - gebruik: fase\n    stel_als: { capaciteit: zwak }\n',
    below: 1,
    rule: 'te-vroeg',
    says: "via 'capaciteit'",
  },
  'a question twice': {
    file: FLOW,
    from: '  - gebruik: slot',
    to: '  - gebruik: fase',
    rule: 'dubbele-vraag',
    says: 'eerder',
  },
  'a block over what is no list': {
    file: FLOW,
    from: 'per: partijen',
    to: 'per: fase',
    rule: 'geen-lijst',
    says: 'geen lijst',
  },
  'a test that does not fit the question': {
    file: LES,
    from: '{ legitimiteit: zwak }',
    to: '{ fase: { minstens: verkenning } }',
    rule: 'onbekende-toets',
    says: 'een waarde',
  },
  'a block question without een or elke': {
    file: LES,
    from: '{ legitimiteit: zwak }',
    to: '{ macht: nee }',
    rule: 'per-onderdeel',
    says: 'een:',
  },
  'weet-niet outside a lesson of soort vraag': {
    file: LES,
    from: '{ legitimiteit: zwak }',
    to: '{ steun-raad: weet-niet }',
    rule: 'weet-niet',
    says: 'soort vraag',
  },
  'an unknown theme': {
    file: LES,
    from: 'thema: steun',
    to: 'thema: steum',
    rule: 'onbekende-verwijzing',
    says: "Bedoelde u 'steun'?",
  },
  'a step without a product': {
    file: LES,
    from: 'Bel deze week twee raadsleden over het plan.',
    to: 'Bel de raad.',
    rule: 'verkeerde-waarde',
    says: 'minstens vijf woorden',
  },
  'a core of too few words': {
    file: LES,
    from: 'drie gewone woorden',
    to: 'twee woorden',
    rule: 'kern-in-bron',
    says: 'drie tot zes',
  },
  'a level that the dimension does not have': {
    file: MODEL,
    from: 'hoogstens: wisselend',
    to: 'hoogstens: wisselent',
    rule: 'onbekend-niveau',
    says: "Bedoelde u 'wisselend'?",
  },
  'a rule without source': {
    file: MODEL,
    from: ', toon: Anders samen., eigen: van ons }',
    to: ', toon: Anders samen. }',
    rule: 'herkomst',
    says: 'bronnen of eigen',
  },
  'a dimension that is a question too': {
    file: MODEL,
    from: '  capaciteit:\n',
    to: '  mensen:\n',
    below: 1,
    rule: 'dubbele-naam',
    says: 'ook een vraag',
  },
};

/** The line on which the mistake starts, plus how far below it is noticed. */
function lineOf({ file, from, below = 0 }: Mistake): number {
  const text = smallFiles().get(file) ?? '';
  return text.slice(0, text.indexOf(from)).split('\n').length + below;
}

describe('a mistake in a content file', () => {
  it.each(Object.entries(MISTAKES))('%s is told with file, line and what to do', (_, mistake) => {
    const { findings, bibliotheek } = readLibrary(smallFilesWith(mistake.file, mistake.from, mistake.to));
    const told = findings.filter((finding) => finding.file === mistake.file).map(formatFinding);
    const line = lineOf(mistake);
    const expected = findings.find(
      (finding) => finding.rule === mistake.rule && finding.file === mistake.file,
    );
    expect(told, told.join('\n')).not.toEqual([]);
    expect(expected && { line: expected.line, text: formatFinding(expected) }, told.join('\n')).toEqual({
      line,
      text: expect.stringContaining(mistake.says) as string,
    });
    expect(bibliotheek).toBeUndefined();
  });

  it('tells everything that is wrong at once', () => {
    const files = smallFiles({
      'flows/vragen/slot.yaml': 'formaat: 1\nid: slot\nsoort: keuze\n',
      'flows/vragen/band.yaml': 'formaat: 2\nid: band\n',
    });
    const broken = new Set(readLibrary(files).findings.map((finding) => finding.file));
    expect(broken).toContain('flows/vragen/slot.yaml');
    expect(broken).toContain('flows/vragen/band.yaml');
  });

  it('tells a ring of dimensions that wait for each other', () => {
    const files = smallFilesWith(MODEL, 'als: { steun-raad: woorden }', 'als: { capaciteit: zwak }');
    const model = files.get(MODEL) ?? '';
    const ring = model.replace(
      '    minstens: 1\n  fase:',
      '    minstens: 1\n    doorslag:\n      - { als: { legitimiteit: zwak }, hoogstens: zwak, toon: Kring., eigen: van ons }\n  fase:',
    );
    const { findings } = readLibrary(smallFiles({ [MODEL]: ring }));
    expect(findings.map(formatFinding).join('\n')).toContain('legitimiteit → capaciteit → legitimiteit');
  });
});

describe('what a word processor does to a file', () => {
  it('is accepted with a warning for a BOM and Windows line ends', () => {
    const text = `\uFEFF${(smallFiles().get(VRAAG) ?? '').replaceAll('\n', '\r\n')}`;
    const { findings, bibliotheek } = readLibrary(smallFiles({ [VRAAG]: text }));
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'bom waarschuwing',
      'regeleinden waarschuwing',
    ]);
    expect(bibliotheek).toBeDefined();
  });

  it('is told for lessons too', () => {
    const text = `\uFEFF${(smallFiles().get(LES) ?? '').replaceAll('\n', '\r\n')}`;
    const { findings } = readLibrary(smallFiles({ [LES]: text }));
    expect(findings.map(({ rule }) => rule)).toEqual(['bom', 'regeleinden']);
  });

  it('never turns a paragraph number into another one', () => {
    const files = smallFilesWith(VRAAG, 'paragraaf: "5.10"', 'paragraaf: 5.10');
    expect(readLibrary(files).findings).toEqual([]);
  });
});

describe('the small library', () => {
  it('has no findings', () => {
    expect(readLibrary(smallFiles()).findings).toEqual([]);
  });
});
