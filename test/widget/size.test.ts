import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildBrowserFiles } from '../../src/cli/build-browser-files.ts';

/** A portal loads it on every page; the peers weigh 27 to 480 KB. */
const CEILING = 15 * 1024;

describe('the script of the widget', () => {
  it('is one file of at most 15 KB gzipped, styles included', async () => {
    const built = await buildBrowserFiles(join(import.meta.dirname, '../..'));
    const widget = built.find(({ name }) => name === 'stuurwijzer.js');
    const text = widget?.text ?? '';
    expect(text).toContain('stuurwijzer-gesprek');
    expect(text).toContain('--stuurwijzer-achtergrond');
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(CEILING);
  });

  it('uses no sink that Trusted Types bar, and asks nothing of another site', async () => {
    const built = await buildBrowserFiles(join(import.meta.dirname, '../..'));
    const text = built.find(({ name }) => name === 'stuurwijzer.js')?.text ?? '';
    expect(text).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/);
    expect(text).not.toMatch(/https?:\/\//);
    expect(text).not.toMatch(/document\.cookie|localStorage|XMLHttpRequest|sendBeacon|import\(/);
  });
});
