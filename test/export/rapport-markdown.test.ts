import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { rapportMarkdown } from '../../src/export/rapport-markdown.ts';
import { smallReport } from './rapport-fixture.ts';

function document(typed?: string): string {
  return rapportMarkdown(smallReport(typed).rapport);
}

describe('het rapport als Markdown', () => {
  it('heeft koppen, suggesties met stappen, reden en bron, en de versies', () => {
    const text = document();
    expect(text).toMatch(
      /^# Advies tot nu toe\n\n\*Klein gesprek, 1 januari 2026\*\n\n> \*\*Voorlopig\.\*\* U/,
    );
    expect(text).toContain('\n## In één minuut\n');
    expect(text).toContain('\n#### Les breng-terug\n');
    expect(text).toContain('1. Bel deze week twee raadsleden over het plan. *Deze week · onze uitwerking*');
    expect(text).toContain('- Hoe staat de raad erin? **De raad is tegen**\n');
    expect(text).toContain('Het boek, paragraaf 5.10 (één casus)');
    expect(text).toContain('- A. Schrijver (2020). **Het boek**. Uitgeverij.');
    expect(text).toMatch(/\*\*Versie van de vragen:\*\* [0-9a-f]{12}\n/);
  });

  it('zet de rol per partij in een tabel', () => {
    expect(document()).toContain(
      '| Partij | Rol | Waarom |\n| --- | --- | --- |\n| Corporatie | **coproducent** | U kunt Corporatie niet dwingen.; Anders samen. |',
    );
  });

  it('is bij hetzelfde gesprek hetzelfde document', () => {
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
    '1. lijst',
    '- punt',
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
