import { describe, expect, it } from 'vitest';
import { foundBy, lessonFile } from './findings.ts';

const proef = (pastBij: string, meer = '', soort = 'advies') => ({
  'content/lessen/proef.md': lessonFile('proef', { pastBij, meer, soort }),
});

describe('a condition that no answers can meet', () => {
  it.each([
    ['two values of one question', '{ fase: verkenning, of: [{ fase: uitvoering }] }', 'fase'],
    ['a value that is also kept out', '{ fase: verkenning, niet: { fase: verkenning } }', 'fase'],
    ['every value kept out', '{ slot: ja, niet: { fase: [verkenning, uitvoering] } }', 'fase'],
    [
      'levels apart',
      '{ legitimiteit: zwak, niet: [{ legitimiteit: { hoogstens: wisselend } }] }',
      'legitimiteit',
    ],
    ['a box that is ticked and not ticked', '{ mensen: geld, niet: { mensen: { bevat: geld } } }', 'mensen'],
    [
      '"geen van deze" with another box',
      '{ mensen: { bevat: geld }, of: [{ mensen: { bevat: niets } }] }',
      'mensen',
    ],
    [
      'more boxes than there may be',
      '{ mensen: { bevat: geld, aantal: 1 }, of: [{ mensen: tijd }] }',
      'mensen',
    ],
    ['every party and some party', '{ macht: { elke: ja }, of: [{ macht: { een: nee } }] }', 'macht'],
    [
      'both of two ways',
      '{ of: [{ slot: ja, niet: { slot: ja } }, { slot: nee, niet: { slot: nee } }] }',
      'slot',
    ],
  ])('is told: %s', (_, pastBij, key) => {
    expect(foundBy('voorwaarde-onmogelijk', proef(pastBij))).toEqual([
      `content/lessen/proef.md:8:1 fout: geen antwoorden voldoen aan past_bij: wat over '${key}' staat, gaat niet samen. (voorwaarde-onmogelijk)`,
    ]);
  });

  it('is told when niet_bij takes all away', () => {
    const found = foundBy('voorwaarde-onmogelijk', proef('{ slot: ja }', 'niet_bij: { slot: [ja, nee] }\n'));
    expect(found).toEqual([expect.stringContaining('niet_bij sluit alles uit')]);
  });

  it.each([
    ['one of two ways is open', '{ of: [{ slot: ja, niet: { slot: ja } }, { fase: verkenning }] }'],
    ['two boxes of one question', '{ mensen: { bevat: geld }, of: [{ mensen: { bevat: tijd } }] }'],
    ['two parties that differ', '{ macht: { een: ja }, of: [{ macht: { een: nee } }] }'],
    ['the whole and one party that differ', '{ rol: coproducent, of: [{ rol: { een: opdrachtgever } }] }'],
    ['a question that was asked because of the other answer', '{ cijfer: "3", fase: uitvoering }'],
  ])('is not told when %s', (_, pastBij) => {
    expect(foundBy('voorwaarde-onmogelijk', proef(pastBij))).toEqual([]);
    expect(foundBy('voorwaarde-buiten-flows', proef(pastBij))).toEqual([]);
  });

  it('may ask for an answer or for no answer, in a lesson of soort vraag', () => {
    const asks = proef('{ slot: weet-niet, fase: verkenning }', '', 'vraag');
    expect(foundBy('voorwaarde-onmogelijk', asks)).toEqual([]);
    const both = proef('{ slot: weet-niet, of: [{ slot: ja }] }', '', 'vraag');
    expect(foundBy('voorwaarde-onmogelijk', both)).toHaveLength(1);
  });
});

describe('a condition that no flow can meet', () => {
  it('is told when the question is not asked with that other answer', () => {
    expect(foundBy('voorwaarde-buiten-flows', proef('{ cijfer: "3", fase: verkenning }'))).toEqual([
      "content/lessen/proef.md:8:1 waarschuwing: in geen flow voldoen antwoorden aan past_bij: 'cijfer' wordt dan niet gevraagd (stel_als). (voorwaarde-buiten-flows)",
    ]);
  });

  it('is not told when the other answer is "weet ik niet": the question is asked then', () => {
    const asks = proef('{ cijfer: "3", fase: weet-niet }', '', 'vraag');
    expect(foundBy('voorwaarde-buiten-flows', asks)).toEqual([]);
  });

  it('is told when no flow asks the question, unless the lesson waits for a later flow', () => {
    const later = {
      'flows/vragen/later.yaml':
        'formaat: 1\nid: later\nsoort: keuze\nstelt: Later?\nwaarom: Zo.\nopties: [{ id: ja, tekst: Ja }, { id: nee, tekst: Nee }]\n',
    };
    expect(foundBy('voorwaarde-buiten-flows', { ...proef('{ later: ja }'), ...later })).toEqual([
      expect.stringContaining("geen flow geeft een antwoord op 'later'"),
    ]);
    const waits = proef('{ later: ja }', 'wacht_op: straks\n');
    expect(foundBy('voorwaarde-buiten-flows', { ...waits, ...later })).toEqual([]);
  });
});
