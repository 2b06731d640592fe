import { describe, expect, it } from 'vitest';
import { findingsOf, PROEF } from '../walkthrough/walkthrough-fixture.ts';

/** What is reported at the only step, which begins on line 8. */
const CASES: readonly (readonly [string, string, number, string])[] = [
  [
    'an unknown question',
    '  - antwoorden: { fasse: verkenning }',
    8,
    "'fasse' bestaat niet. Bedoelde u 'fase'?",
  ],
  ['an unknown option', '  - antwoord: { vraag: fase, waarde: uitvoerng }', 8, "Bedoelde u 'uitvoering'?"],
  ['an unknown level', '  - verwacht:\n      niveau: { legitimiteit: zwka }', 9, "Bedoelde u 'zwak'?"],
  [
    'an unknown dimension',
    '  - verwacht:\n      niveau: { legitimitiet: zwak }',
    9,
    "Bedoelde u 'legitimiteit'?",
  ],
  ['an unknown lesson', '  - verwacht:\n      in_zicht: vraag-stuen', 9, "Bedoelde u 'vraag-steun'?"],
  [
    'an unknown field',
    '  - verwacht: { volgend: fase }',
    8,
    "onbekend veld 'volgend'. Bedoelde u 'volgende'?",
  ],
  [
    'two things in one step',
    '  - antwoorden: { fase: verkenning }\n    verwacht: { volgende: slot }',
    8,
    'precies één',
  ],
  ['an answer without a value', '  - antwoord: { vraag: fase }', 8, 'een waarde of een getypte zin'],
  [
    'two answers where one fits',
    '  - antwoorden: { fase: [verkenning, uitvoering] }',
    8,
    'past één antwoord',
  ],
];

describe('a walkthrough file', () => {
  it.each(CASES)('with %s is refused, with the place and what was meant', (_, stappen, line, words) => {
    const findings = findingsOf(`${stappen}\n`);
    expect(findings).toMatchObject([{ file: PROEF, line, severity: 'fout' }]);
    expect(findings.map(({ message, suggestion }) => `${message} ${suggestion ?? ''}`).join()).toContain(
      words,
    );
  });

  it('names a flow that exists', () => {
    const head = 'formaat: 1\nid: proef\ntitel: T\nflow: klien\npersona: P\nverhaal: [V]\nstappen:\n';
    expect(findingsOf('  - antwoorden: { fase: verkenning }\n', head)).toMatchObject([
      { line: 4, message: "de flow 'klien' bestaat niet.", suggestion: "Bedoelde u 'klein'?" },
    ]);
  });
});
