import { describe, expect, it } from 'vitest';
import { rapportWord } from '../../src/export/rapport-word.ts';
import { generateAnswers } from '../fixtures/generate-answers.ts';
import { conversation } from '../fixtures/gesprek.ts';
import { situatiescan } from '../fixtures/real-content.ts';
import { reportOf, smallReport } from './rapport-fixture.ts';
import { faultsInXml, unzip } from './unzip.ts';

async function wordOf(typed?: string): Promise<ReadonlyMap<string, string>> {
  return unzip(await rapportWord(smallReport(typed).rapport));
}

function part(files: ReadonlyMap<string, string>, path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`${path} is not in the document`);
  return text;
}

function expectSound(files: ReadonlyMap<string, string>): void {
  for (const [path, xml] of files) {
    if (/\.(xml|rels)$/.test(path)) expect(faultsInXml(xml), path).toEqual([]);
  }
}

describe('the report as a Word document', () => {
  it('is a whole document whose every part is sound XML', async () => {
    const files = await wordOf();
    expect([...files.keys()]).toEqual(expect.arrayContaining(['[Content_Types].xml', 'word/document.xml']));
    expectSound(files);
  });

  it('has real headings, the title of each part as the first level', async () => {
    const document = part(await wordOf(), 'word/document.xml');
    const headings = document.match(/<w:pStyle w:val="Heading1"\/>/g) ?? [];
    expect(headings).toHaveLength(smallReport().rapport.delen.length + 1);
    expect(document).toContain('<w:pStyle w:val="Title"/>');
    expect(document).toContain('<w:pStyle w:val="Heading3"/>');
  });

  it('is in Dutch, on A4, with the page number below and its name above', async () => {
    const files = await wordOf();
    expect(part(files, 'word/styles.xml')).toContain('<w:lang w:val="nl-NL"');
    expect(part(files, 'word/document.xml')).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(part(files, 'word/footer1.xml')).toContain('NUMPAGES');
    expect(part(files, 'word/header1.xml')).toContain('Klein gesprek');
  });

  it('gives each place in a source as a footnote', async () => {
    const files = await wordOf();
    const references =
      part(files, 'word/document.xml').match(/<w:footnoteReference w:id="[1-9]\d*"\/>/g) ?? [];
    expect(references.length).toBeGreaterThan(2);
    expect(new Set(references).size).toBe(references.length);
    expect(part(files, 'word/footnotes.xml')).toContain('Het boek, paragraaf 5.10 (één casus)');
  });

  it('has tables with a heading that comes back on the next page', async () => {
    expect(part(await wordOf(), 'word/document.xml')).toContain('<w:tblHeader/>');
  });

  it('leads from the short list to each suggestion', async () => {
    const document = part(await wordOf(), 'word/document.xml');
    const anchors = [...document.matchAll(/w:anchor="(\w+)"/g)].map(([, name]) => name);
    expect(anchors).toEqual(['suggestie_1', 'suggestie_2', 'suggestie_3']);
    for (const name of anchors) expect(document).toContain(`w:name="${name}"`);
  });

  it.each(['<w:p/> & "x" ]]>', 'a\u0000b\u0001c\u000b\ud800', '😀 é ĳ', 'regel\nregel'])(
    'takes whatever a person typed as plain words: %j',
    async (typed) => {
      expectSound(await wordOf(typed));
    },
  );

  it('draws the triangle with shapes of Word itself, with a text that says the same', async () => {
    const versie = situatiescan();
    const picks = Array.from({ length: 60 }, (_, index) => (index * 7919) % 10_000);
    const gesprek = { ...conversation(versie), antwoorden: generateAnswers(versie.flow, picks) };
    const { rapport } = reportOf(versie, gesprek);
    const files = unzip(await rapportWord(rapport));
    expectSound(files);
    const document = part(files, 'word/document.xml');
    expect(document).toMatch(/<wp:docPr id="1" name="[^"]+" title="[^"]+" descr="Waarde \(willen\): /);
    expect(document.match(/prst="ellipse"/g)?.length).toBeGreaterThanOrEqual(3);
  });
});
