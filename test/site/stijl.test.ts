import { describe, expect, it } from 'vitest';
import { styleSheet } from '../../src/site/style/style-sheet.ts';

const PHYSICAL =
  /(?:^|[;{\s])(?:margin|padding|border)-(?:top|right|bottom|left)|(?:^|[;{\s])(?:width|height|(?:min|max)-(?:width|height)|top|right|bottom|left)\s*:/m;

describe('the style sheet', () => {
  it('uses logical properties only', () => {
    const rules = styleSheet.text.replace(/@media[^{]*/g, '@media ');
    expect(PHYSICAL.exec(rules)?.[0]).toBeUndefined();
  });

  it('asks nothing of another place', () => {
    expect(styleSheet.text).not.toMatch(/url\(|@import|https?:/);
  });

  it('serves light and dark, forced colours, reduced motion and paper', () => {
    for (const query of [
      'prefers-color-scheme: dark',
      'forced-colors: active',
      'prefers-reduced-motion',
      '@media print',
    ]) {
      expect(styleSheet.text).toContain(query);
    }
  });

  it('takes its colours from design tokens where the house style sets them', () => {
    const plain = styleSheet.text
      .replace(/@media print \{[\s\S]*$/, '')
      .split('\n')
      .filter(
        (line) => /#[0-9a-f]{3,8}\b/i.test(line) && !/^\s*--sw-[a-z-]+: var\(--(?:basis|nl)-/.test(line),
      );
    expect(plain).toEqual([]);
  });
});
