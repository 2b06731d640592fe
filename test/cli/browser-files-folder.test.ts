import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserFilesOf, readBrowserFiles, writeBrowserFiles } from '../../src/cli/browser-files-folder.ts';
import { loadBrowserFiles } from '../../src/cli/load-browser-files.ts';
import { tempFolder } from './temp-folder.ts';

const build = (number: number) => ({
  name: 'a.js',
  hashed: `a.${number}.js`,
  integrity: `sha384-${number}`,
  text: `build ${number}`,
});

async function buildTimes(folder: string, times: number): Promise<void> {
  for (let number = 1; number <= times; number += 1) {
    await writeBrowserFiles(folder, [build(number)], await readBrowserFiles(folder));
  }
}

describe('the folder with scripts for browsers', () => {
  it('holds the newest build under both names, and what a portal puts in its page', async () => {
    const folder = join(tempFolder([]), 'widget');
    await buildTimes(folder, 1);
    expect(readdirSync(folder).sort()).toEqual(['a.1.js', 'a.js', 'manifest.json']);
    expect(readFileSync(join(folder, 'a.js'), 'utf8')).toBe('build 1');
    const read = await readBrowserFiles(folder);
    expect(read && browserFilesOf(read).newest.get('a.js')).toEqual({
      name: 'a.js',
      hashed: 'a.1.js',
      integrity: 'sha384-1',
    });
  });

  it('keeps the last five builds with their texts', async () => {
    const folder = join(tempFolder([]), 'widget');
    await buildTimes(folder, 7);
    const read = await readBrowserFiles(folder);
    const { newest, texts } = browserFilesOf(
      read ?? { manifest: { formaat: 1, bestanden: {} }, texts: new Map() },
    );
    expect(newest.get('a.js')?.hashed).toBe('a.7.js');
    expect([...texts.keys()]).toEqual(['a.7.js', 'a.6.js', 'a.5.js', 'a.4.js', 'a.3.js']);
    expect(texts.get('a.3.js')).toBe('build 3');
  });

  it('does not count the same build twice', async () => {
    const folder = join(tempFolder([]), 'widget');
    await buildTimes(folder, 2);
    await writeBrowserFiles(folder, [build(2)], await readBrowserFiles(folder));
    const read = await readBrowserFiles(folder);
    expect(read?.manifest.bestanden['a.js']?.map(({ hashed }) => hashed)).toEqual(['a.2.js', 'a.1.js']);
  });

  it('stops a server that was not built, and says what to do', async () => {
    const root = tempFolder([['dist/widget/manifest.json', '{"formaat":2}']]);
    await expect(loadBrowserFiles({ root, fromFiles: false })).rejects.toThrow(/npm run build/);
  });
});
