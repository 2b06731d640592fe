import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../src/gesprek/answer.ts';
import { carryOver } from '../../src/gesprek/carry-over.ts';
import { viewGesprek } from '../../src/gesprek/view.ts';
import { conversation, give } from '../fixtures/gesprek.ts';
import { smallFiles, smallFlow } from '../fixtures/small-library.ts';

const old = smallFlow();
const gesprek = give(old, conversation(old), {
  opgave: 'Een plein',
  fase: 'uitvoering',
  'steun-raad': 'tegen',
  'steun-inwoners': 'boos',
  mensen: ['tijd'],
  herken: ['te-laat'],
  cijfer: 4,
});

function changed(path: string, from: string, to: string): string {
  return (smallFiles().get(path) ?? '').replace(from, to);
}

describe('a conversation on an older version of its flow', () => {
  it('has another version when a text, the model or the order changed, and the same when nothing did', () => {
    expect(smallFlow().flow.versie).toBe(old.flow.versie);
    const other = smallFlow({
      'content/model.yaml': changed('content/model.yaml', 'sterk: 0.75', 'sterk: 0.8'),
    });
    expect(other.flow.versie).not.toBe(old.flow.versie);
  });

  it('keeps what is the same', () => {
    const next = smallFlow({
      'content/model.yaml': changed('content/model.yaml', 'sterk: 0.75', 'sterk: 0.8'),
    });
    const result = carryOver(old, next, gesprek);
    expect(new Set(result.regels.map(({ gevolg }) => gevolg))).toEqual(new Set(['gelijk']));
    expect(result.wijzigingen).toEqual([]);
  });

  it('keeps an answer whose question has other words, and shows the old beside the new', () => {
    const path = 'flows/vragen/steun-raad.yaml';
    const next = smallFlow({ [path]: changed(path, 'Hoe staat de raad erin?', 'Wat vindt de raad?') });
    const result = carryOver(old, next, gesprek);
    expect(result.regels.find(({ vraag }) => vraag === 'steun-raad')).toEqual({
      vraag: 'steun-raad',
      gevolg: 'gewijzigd',
      oud: { stelt: 'Hoe staat de raad erin?', tekst: 'De raad is tegen' },
      nieuw: { stelt: 'Wat vindt de raad?', tekst: 'De raad is tegen' },
    });
    const after = viewGesprek(next, applyChanges(gesprek, result.wijzigingen));
    expect(after.antwoorden.find(({ vraag }) => vraag === 'steun-raad')?.eerder?.stelt).toBe(
      'Hoe staat de raad erin?',
    );
  });

  it('keeps the old text of an answer whose question is gone', () => {
    const next = smallFlow({
      'flows/klein.yaml': changed(
        'flows/klein.yaml',
        '  - gebruik: cijfer\n    stel_als: { fase: uitvoering }\n',
        '',
      ),
    });
    const result = carryOver(old, next, gesprek);
    expect(result.regels.find(({ vraag }) => vraag === 'cijfer')?.gevolg).toBe('vervallen');
    const after = viewGesprek(next, applyChanges(gesprek, result.wijzigingen));
    expect(after.vervallen).toEqual([
      { vraag: 'cijfer', stelt: 'Welk cijfer geeft u?', tekst: '4', reden: 'weg-uit-flow' },
    ]);
  });

  it('opens a question whose chosen option is gone, and tells the old answer', () => {
    const path = 'flows/vragen/fase.yaml';
    const text = changed(path, 'id: uitvoering', 'id: uitrol');
    const model = changed(
      'content/model.yaml',
      'niveaus: [verkenning, uitvoering]',
      'niveaus: [verkenning, uitrol]',
    );
    const flow = changed('flows/klein.yaml', 'fase: uitvoering', 'fase: uitrol');
    const next = smallFlow({ [path]: text, 'content/model.yaml': model, 'flows/klein.yaml': flow });
    const result = carryOver(old, next, gesprek);
    expect(result.regels.find(({ vraag }) => vraag === 'fase')).toMatchObject({
      gevolg: 'vervallen',
      oud: { tekst: 'We voeren uit' },
    });
    const after = viewGesprek(next, applyChanges(gesprek, result.wijzigingen));
    expect(after.vraag?.id).toBe('fase');
  });

  it('tells which questions are new', () => {
    const next = smallFlow({
      'flows/klein.yaml': changed(
        'flows/klein.yaml',
        '  - gebruik: opgave\n',
        '  - gebruik: opgave\n  - gebruik: haast\n',
      ),
      'flows/vragen/haast.yaml': changed('flows/vragen/slot.yaml', 'id: slot', 'id: haast'),
    });
    const result = carryOver(old, next, gesprek);
    expect(result.regels.filter(({ gevolg }) => gevolg === 'nieuw').map(({ vraag }) => vraag)).toEqual([
      'haast',
    ]);
  });
});
