import { describe, expect, it } from 'vitest';
import { plainText, renderMarkdown } from '../../src/content/markdown.ts';

/** Ways in which a text tries to run script or to reach another server. */
const ATTACKS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">klik</a>',
  '[klik](javascript:alert(1))',
  '[klik](JaVaScRiPt:alert(1))',
  '[klik](data:text/html,<script>alert(1)</script>)',
  '[klik](vbscript:msgbox)',
  '![plaatje](https://elders.example/p.png)',
  '<iframe src="https://elders.example"></iframe>',
  '<svg onload=alert(1)>',
  '[klik](//elders.example)',
  '<p style="background:url(https://elders.example)">x</p>',
  '[a"onmouseover="alert(1)](https://goed.example/"onmouseover="alert(1))',
  '`<img src=x onerror=alert(1)>`',
];

describe('Markdown of a lesson', () => {
  it.each(ATTACKS)('never becomes an element or link that can do harm: %s', (attack) => {
    const html = renderMarkdown(attack);
    const tags = [...html.matchAll(/<\/?([a-z0-9]+)([^>]*)>/gi)];
    for (const [, name = '', attributes = ''] of tags) {
      expect(['p', 'a', 'code', 'pre', 'em', 'strong']).toContain(name.toLowerCase());
      expect(attributes).not.toMatch(/\son\w+\s*=(?=(?:[^"]*"[^"]*")*[^"]*$)/i);
      const href = /href="([^"]*)"/.exec(attributes)?.[1];
      if (href !== undefined) expect(href).toMatch(/^(https?:\/\/|mailto:|\/(?!\/)|#)/);
    }
  });

  it('keeps headings, lists, emphasis and links to pages', () => {
    expect(renderMarkdown('## Kop\n\n- een\n- **twee**\n\n[les](/lessen/x)')).toBe(
      '<h2>Kop</h2>\n<ul>\n<li>een</li>\n<li><strong>twee</strong></li>\n</ul>\n<p><a href="/lessen/x">les</a></p>\n',
    );
  });

  it('can be read as words alone', () => {
    expect(plainText('Een **vette** tekst, met < en "aanhaling".\n\nTwee.')).toBe(
      'Een vette tekst, met < en "aanhaling". Twee.',
    );
  });
});
