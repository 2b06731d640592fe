import { describe, expect, it } from 'vitest';
import { type Blok, type Rapport, type Tekst, woordenVan } from '../../src/export/rapport/rapport.ts';
import { adviesJson } from '../../src/export/rapport-json.ts';
import { rapportMarkdown } from '../../src/export/rapport-markdown.ts';
import { rapportWord } from '../../src/export/rapport-word.ts';
import { answerSmallFlow, createTestSite, Visitor } from '../site/visitor.ts';
import { smallReport } from './rapport-fixture.ts';
import { unzip } from './unzip.ts';

/** Every text of a report, without what can only be clicked. */
function textsOf({ titel, ondertitel, vooraf, delen }: Rapport): string[] {
  const parts = delen.flatMap((deel) => [deel.titel, ...deel.blokken.flatMap(textsIn)]);
  return [titel, ondertitel, ...vooraf.flatMap(textsIn), ...parts];
}

function textsIn(blok: Blok): string[] {
  const words = (texts: readonly Tekst[]): string[] => texts.map(woordenVan);
  switch (blok.soort) {
    case 'alinea':
      return words([blok.tekst]);
    case 'kop':
      return [blok.tekst];
    case 'lijst':
      return words(blok.punten);
    case 'tabel':
      return [...blok.kolommen, ...blok.rijen.flatMap((rij) => rij.flatMap((cel) => words(cel)))];
    case 'feiten':
      return blok.feiten.flatMap(({ naam, waarde }) => [naam, ...words(waarde)]);
    case 'tekening':
      return [];
    case 'diep':
    case 'kaart':
      return blok.blokken.flatMap(textsIn);
  }
}

/** Only letters and digits: each form has its own marks between them. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

function expectAll(form: string, texts: readonly string[]): void {
  const present = bare(form);
  expect(texts.filter((text) => !present.includes(bare(text)))).toEqual([]);
}

describe('the forms of one report', () => {
  const parts = smallReport();
  const texts = textsOf(parts.rapport);

  it('is about more than a few words', () => {
    expect(texts.length).toBeGreaterThan(100);
    expect(texts).toContain('Bel deze week twee raadsleden over het plan. Deze week · onze uitwerking');
  });

  it('say the same in Markdown', () => {
    expectAll(rapportMarkdown(parts.rapport), texts);
  });

  it('say the same in JSON', () => {
    const strings: string[] = [];
    JSON.parse(adviesJson(parts), (_, value) => {
      if (typeof value === 'string') strings.push(value);
      return value;
    });
    expectAll(
      strings.join(' '),
      parts.rapport.delen.map(({ titel }) => titel),
    );
    expectAll(
      strings.join(' '),
      parts.advies.suggesties.map(({ kern }) => kern),
    );
    expectAll(
      strings.join(' '),
      parts.view.antwoorden.map(({ tekst }) => tekst),
    );
  });

  it('say the same in Word, where places in sources are footnotes', async () => {
    const files = unzip(await rapportWord(parts.rapport));
    const xml = files.get('word/document.xml') ?? '';
    const words = xml.replace(/<[^>]*>/g, ' ').replace(/&(?:amp|lt|gt|quot|apos);/g, ' ');
    expectAll(
      words,
      texts.filter((text) => !text.includes('paragraaf')),
    );
    expectAll(files.get('word/footnotes.xml')?.replace(/<[^>]*>/g, ' ') ?? '', ['Het boek, paragraaf 5.10']);
  });

  it('say the same on the page', async () => {
    const person = new Visitor(await createTestSite());
    const page = await answerSmallFlow(person);
    const json = await person.visit('/gesprek/advies/json');
    const { rapport } = JSON.parse(json.html) as { rapport: Rapport };
    expectAll(
      page.text.replace(/Wijzig uw antwoord op: [^?]*\?|Wat als\? een ander antwoord op: [^?]*\?/g, ''),
      textsOf(rapport),
    );
  });
});
