import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { advise } from '../../src/advies/advise.ts';
import { adviesMarkdown } from '../../src/export/advies-markdown.ts';
import type { Antwoorden } from '../../src/flow/antwoord.ts';
import { smallFlow } from '../fixtures/small-library.ts';

function answers(partij: string): Antwoorden {
  return new Map([
    ['opgave', { waarde: { soort: 'tekst', tekst: 'Het buurthuis' } }],
    ['fase', { waarde: { soort: 'keuze', optie: 'uitvoering' } }],
    ['steun-raad', { waarde: { soort: 'keuze', optie: 'tegen' } }],
    ['steun-inwoners', { waarde: { soort: 'keuze', optie: 'boos' } }],
    ['mensen', { waarde: { soort: 'meerkeuze', opties: ['tekort'] } }],
    ['partijen', { waarde: { soort: 'lijst', items: [{ id: 'p1', tekst: partij }] } }],
    ['macht--p1', { waarde: { soort: 'keuze', optie: 'nee' } }],
  ]);
}

function document(partij = 'Corporatie'): string {
  return adviesMarkdown(advise(smallFlow(), 'abc', answers(partij)), 'Klein gesprek');
}

describe('het advies als Markdown', () => {
  it('heeft koppen, suggesties met stappen, reden en bron, en de versies', () => {
    const text = document();
    expect(text).toMatch(/^# Advies: Klein gesprek\n\n\*\*Voorlopig:\*\*/);
    expect(text).toContain('\n## De situatie\n');
    expect(text).toContain('\n### Les vraag-steun\n');
    expect(text).toContain('- Bel deze week twee raadsleden over het plan. (week, stap van ons)');
    expect(text).toContain('- Hoe staat de raad erin? De raad is tegen');
    expect(text).toContain('- Het boek, 5.10');
    expect(text).toMatch(/Flow [0-9a-f]{12}, lessen [0-9a-f]{12}, rekenregels \d+\.\n$/);
  });

  it('is bij hetzelfde advies hetzelfde document', () => {
    expect(document()).toBe(document());
  });

  it('slaat delen zonder inhoud over', () => {
    expect(document()).not.toMatch(/\n## [^\n]+\n\n(## |$)/);
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '[klik](javascript:alert(1))',
    '![x](https://kwaad.example/x.png)',
    '# kop',
    '`code` **vet** _schuin_ ~~weg~~ | tabel',
    '&lt;b&gt;',
    'regel\n\n# nog een kop',
    'https://kwaad.example www.kwaad.example wie@kwaad.example',
  ])('maakt van wat iemand typte geen opmaak: %j', async (typed) => {
    const html = await marked.parse(document(typed));
    const plain = await marked.parse(document('PARTIJ'));
    const tags = (text: string): string[] => text.match(/<\/?[a-z0-9]+/g) ?? [];
    expect(tags(html)).toEqual(tags(plain));
  });
});
