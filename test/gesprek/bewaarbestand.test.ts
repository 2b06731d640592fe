import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHash } from '../../src/content/canonical.ts';
import type { Antwoord } from '../../src/flow/antwoord.ts';
import { writeBewaarbestand } from '../../src/gesprek/bewaarbestand.ts';
import type { BewaardGesprek } from '../../src/gesprek/gesprek-store.ts';
import type { FlowVersie } from '../../src/gesprek/kennis.ts';
import { type BestandUitkomst, openBewaarbestand } from '../../src/gesprek/open-bewaarbestand.ts';
import { choices, generateAnswers } from '../fixtures/generate-answers.ts';
import { conversation, give } from '../fixtures/gesprek.ts';
import { situatiescan } from '../fixtures/real-content.ts';
import { smallFiles, smallFlow } from '../fixtures/small-library.ts';

const small = smallFlow();
const gesprek: BewaardGesprek = {
  ...give(small, conversation(small), {
    opgave: 'Een plein',
    fase: 'uitvoering',
    'steun-raad': 'tegen',
    'steun-inwoners': 'boos',
    mensen: ['tijd'],
    herken: ['te-laat'],
    cijfer: 4,
    partijen: ['Zorghuis', 'Bewoners'],
    'macht--p1': 'nee',
  }),
  gewijzigdOp: '2026-02-03T04:05:06.000Z',
};

/** Opens a file where these versions are known; the last one is the newest. */
function openWith(text: string, ...known: readonly FlowVersie[]): Promise<BestandUitkomst> {
  return openBewaarbestand(text, {
    newest: (flow) => (known.at(-1)?.flow.definition.id === flow ? known.at(-1) : undefined),
    find: async (versie) => known.find(({ flow }) => flow.versie === versie),
  });
}

async function faultOf(text: string, ...known: readonly FlowVersie[]): Promise<string> {
  const outcome = await openWith(text, ...known);
  return outcome.soort === 'onleesbaar' ? outcome.fout : outcome.soort;
}

function changed(path: string, from: string, to: string): string {
  return (smallFiles().get(path) ?? '').replace(from, to);
}

/** The file with something else in it, and a hash that fits again: written by another hand. */
function forge(change: (content: Record<string, unknown>) => Record<string, unknown>): string {
  const { controle: _, ...content } = JSON.parse(writeBewaarbestand(small, gesprek)) as Record<
    string,
    unknown
  >;
  const forged = change(content);
  return JSON.stringify({ ...forged, controle: contentHash(forged) });
}

describe('the private file', () => {
  it('loses nothing of 200 random conversations', async () => {
    const flow = situatiescan();
    const remark = fc.option(fc.string({ unit: 'grapheme', maxLength: 40 }), { nil: undefined });
    const run = async (picks: readonly number[], remarks: readonly (string | undefined)[]) => {
      const answers = [...generateAnswers(flow.flow, picks)].map(
        ([key, antwoord], index): [string, Antwoord] => {
          const toelichting = remarks[index % remarks.length];
          return [key, toelichting === undefined ? antwoord : { ...antwoord, toelichting }];
        },
      );
      const before = {
        ...conversation(flow),
        antwoorden: new Map(answers),
        laatsteItems: new Map([['partijen', 14]]),
      };
      const outcome = await openWith(writeBewaarbestand(flow, before), flow);
      if (outcome.soort !== 'geopend') throw new Error(outcome.fout);
      const { gesprek: after, versie } = outcome.geopend;
      expect(versie).toBe(flow);
      expect({ ...after, id: before.id, revisie: before.revisie }).toEqual(before);
    };
    await fc.assert(fc.asyncProperty(choices, fc.array(remark, { minLength: 7, maxLength: 7 }), run), {
      numRuns: 200,
    });
  });

  it('can be read by a person: what it is, what was asked and what was answered', () => {
    const text = writeBewaarbestand(small, gesprek);
    expect(text.split('\n')[1]).toBe('  "bestand": "Gesprek met Stuurwijzer: Klein gesprek",');
    expect(text).toContain('Wie dit bestand heeft, kan uw antwoorden lezen.');
    expect(text).toContain('"stelt": "Kunt u Zorghuis dwingen?",\n      "antwoord": "Nee"');
  });

  it('holds no id and no sleutel', () => {
    expect(writeBewaarbestand(small, gesprek)).not.toContain(gesprek.id);
  });

  it('keeps which suggestions were taken up', async () => {
    const outcome = await openWith(writeBewaarbestand(small, gesprek, ['maak-tijd']), small);
    expect(outcome).toMatchObject({ soort: 'geopend', opgepakt: ['maak-tijd'] });
  });

  it('survives other line ends, a byte order mark and another layout', async () => {
    const text = writeBewaarbestand(small, gesprek);
    for (const same of [`\uFEFF${text.replaceAll('\n', '\r\n')}`, JSON.stringify(JSON.parse(text))]) {
      expect(await faultOf(same, small)).toBe('geopend');
    }
  });

  it.each([
    ['nothing', '', 'leeg'],
    ['white space', ' \r\n', 'leeg'],
    ['another document', 'PK\u0003\u0004word/document.xml', 'ander-bestand'],
    ['JSON of something else', '{"flow":"klein","antwoorden":{}}', 'ander-bestand'],
    ['JSON that is no object', '[[[[1]]]]', 'ander-bestand'],
    ['a file that was cut off', writeBewaarbestand(small, gesprek).slice(0, 900), 'niet-heel'],
    ['a changed letter', writeBewaarbestand(small, gesprek).replace('Een plein', 'Een klein'), 'beschadigd'],
    [
      'an answer that is left out',
      writeBewaarbestand(small, gesprek).replace('"vraag": "fase",', ''),
      'beschadigd',
    ],
    ['a newer form', writeBewaarbestand(small, gesprek).replace('"formaat": 1', '"formaat": 2'), 'nieuwer'],
    [
      'a flow that is not here',
      forge((file) => ({ ...file, flow: { id: 'weg', titel: 'Weg', versie: 'x' } })),
      'flow-onbekend',
    ],
  ])('tells %s apart', async (_, text, fault) => {
    expect(await faultOf(text, small)).toBe(fault);
  });

  it('is damaged when any one letter of it is another', async () => {
    const text = writeBewaarbestand(small, gesprek);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: text.length - 3 }), async (at) => {
        const damaged = `${text.slice(0, at)}${text[at] === '7' ? '8' : '7'}${text.slice(at + 1)}`;
        expect(await faultOf(damaged, small)).not.toBe('geopend');
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['an option that does not exist', { soort: 'keuze', optie: 'weg' }],
    ['another kind', { soort: 'schaal', getal: 3 }],
    ['weet-niet as an option', { soort: 'keuze', optie: 'weet-niet' }],
  ])('is refused when it was written by another hand, with %s', async (_, waarde) => {
    const text = forge((file) => ({
      ...file,
      antwoorden: [{ vraag: 'fase', stelt: '', antwoord: '', waarde }],
    }));
    expect(await faultOf(text, small)).toBe('past-niet');
  });

  it('gives no item number twice, whatever it says', async () => {
    const outcome = await openWith(
      forge((file) => ({ ...file, nummers: [] })),
      small,
    );
    if (outcome.soort !== 'geopend') throw new Error(outcome.fout);
    expect(outcome.geopend.gesprek.laatsteItems.get('partijen')).toBe(2);
  });
});

describe('the private file after a flow edit', () => {
  const path = 'flows/vragen/steun-raad.yaml';
  const next = smallFlow({
    [path]: changed(path, 'Hoe staat de raad erin?', 'Wat vindt de raad?'),
    'flows/klein.yaml': changed(
      'flows/klein.yaml',
      '  - gebruik: cijfer\n    stel_als: { fase: uitvoering }\n',
      '',
    ),
  });

  it('opens in its own version where that is known', async () => {
    const outcome = await openWith(writeBewaarbestand(small, gesprek), small, next);
    if (outcome.soort !== 'geopend') throw new Error(outcome.fout);
    expect(outcome.geopend.versie).toBe(small);
    expect(outcome.overzetting).toBeUndefined();
  });

  it('says what needs another look where its version is known nowhere any more', async () => {
    const outcome = await openWith(writeBewaarbestand(small, gesprek), next);
    if (outcome.soort !== 'geopend') throw new Error(outcome.fout);
    const told = outcome.overzetting?.regels.filter(({ gevolg }) => gevolg !== 'gelijk');
    expect(told?.map(({ vraag, gevolg }) => [vraag, gevolg])).toEqual([
      ['steun-raad', 'gewijzigd'],
      ['cijfer', 'vervallen'],
    ]);
    const after = outcome.geopend.gesprek;
    expect(after.versie).toBe(next.flow.versie);
    expect(after.antwoorden.get('steun-raad')?.eerder?.stelt).toBe('Hoe staat de raad erin?');
    expect(after.antwoorden.get('cijfer')?.eerder?.tekst).toBe('4');
    expect(after.antwoorden.get('partijen')).toEqual(gesprek.antwoorden.get('partijen'));
  });

  it('keeps an answer to a question that is gone when it goes round again', async () => {
    const first = await openWith(writeBewaarbestand(small, gesprek), next);
    if (first.soort !== 'geopend') throw new Error(first.fout);
    const again = await openWith(writeBewaarbestand(next, first.geopend.gesprek), next);
    if (again.soort !== 'geopend') throw new Error(again.fout);
    expect(again.geopend.gesprek.antwoorden).toEqual(first.geopend.gesprek.antwoorden);
  });
});
