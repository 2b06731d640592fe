import { beforeAll, describe, expect, it } from 'vitest';
import { answerSmallFlow, createTestSite, type Page, Visitor } from './visitor.ts';

let person: Visitor;
let advice: Page;

beforeAll(async () => {
  person = new Visitor(await createTestSite());
  advice = await answerSmallFlow(person);
});

describe('the advice page', () => {
  it('begins with the words of the person and the summary', () => {
    expect(advice.text).toContain('Het buurthuis loopt leeg.');
    expect(advice.text).toContain('In één minuut De steun is zwak.');
  });

  it('says of each part of the diagnosis what it rests on', () => {
    expect(advice.text).toContain('Steun zwak');
    expect(advice.text).toContain('Of anderen u steunen.');
    expect(advice.text).toContain('Hoe staat de raad erin? De raad is tegen Wijzig');
  });

  it('gives the role per party with the rules that fired', () => {
    expect(advice.text).toContain('Partij Rol Waarom Zorghuis opdrachtgever');
    expect(advice.text).toContain('U kunt Bewoners niet dwingen.');
  });

  it('gives each suggestion with its steps, reasons, source, evidence and place', () => {
    expect(advice.text).toContain('Les vraag-steun');
    expect(advice.text).toContain('Bel deze week twee raadsleden over het plan. Deze week · onze uitwerking');
    expect(advice.text).toContain('Deze les past omdat');
    expect(advice.text).toContain('Het boek , paragraaf 5.10 (één casus)');
    expect(advice.text).toContain('Waarom op deze plaats');
    expect(advice.html).toContain('href="/bronnen/boek#par-5-10"');
    expect(advice.html).toContain('href="/gesprek/vragen/steun-raad?naar=advies"');
  });

  it('says what is uncertain, what the sources cannot carry, and which versions made it', () => {
    expect(advice.text).toContain('Hoe zeker dit is');
    expect(advice.text).toContain('Klein');
    expect(advice.text).toContain('Versie van de lessen');
  });

  it('can be taken along as Markdown and as JSON', async () => {
    const markdown = await person.visit('/gesprek/advies/markdown');
    expect(markdown.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(markdown.headers.get('content-disposition')).toBe('attachment; filename="stuurwijzer-advies.md"');
    expect(markdown.html).toMatch(/^# Uw advies\n\n\*Klein gesprek, /);
    const json = await person.visit('/gesprek/advies/json');
    expect(JSON.parse(json.html)).toMatchObject({
      flow: 'klein',
      versies: {},
      antwoorden: expect.arrayContaining([expect.objectContaining({ vraag: 'opgave' })]),
      rapport: { titel: 'Uw advies' },
    });
  });
});
