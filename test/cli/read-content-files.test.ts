import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ContentFolderError, readContentFiles } from '../../src/cli/read-content-files.ts';
import { tempFolder } from './temp-folder.ts';

const OURS = [
  ['flows/scan.yaml', 'scan'],
  ['flows/vragen/fase.yaml', 'fase'],
  ['content/lessen/steun/les.md', 'les'],
  ['content/bronnen/boek.yml', 'boek'],
] as const;

describe('the content files', () => {
  it('are read by path from the root, sorted', async () => {
    const { files, own, findings } = await readContentFiles(tempFolder(OURS));
    expect([...files]).toEqual([
      ['content/bronnen/boek.yml', 'boek'],
      ['content/lessen/steun/les.md', 'les'],
      ['flows/scan.yaml', 'scan'],
      ['flows/vragen/fase.yaml', 'fase'],
    ]);
    expect(own.size).toBe(0);
    expect(findings).toEqual([]);
  });

  it('leave out what is hidden, what is no content, and what stands elsewhere', async () => {
    const stray = [
      'content/.lessen/les.md',
      'content/.les.md',
      'content/foto.png',
      'flows/notitie.md',
      'les.md',
    ];
    const root = tempFolder(stray.map((path) => [path, 'x'] as const));
    expect([...(await readContentFiles(root)).files.keys()]).toEqual([]);
  });

  it('keep the invisible mark at the start, so that its check can tell about it', async () => {
    const { files } = await readContentFiles(tempFolder([['flows/scan.yaml', '\uFEFFscan']]));
    expect(files.get('flows/scan.yaml')).toBe('\uFEFFscan');
  });

  it('tell where a file is not UTF-8', async () => {
    const latin1 = Buffer.from('titel: een\nuitleg: privé\n', 'latin1');
    const { findings } = await readContentFiles(tempFolder([['content/themas.yaml', latin1]]));
    expect(findings).toMatchObject([
      { file: 'content/themas.yaml', line: 2, column: 13, rule: 'geen-utf-8', severity: 'fout' },
    ]);
  });
});

describe('the own content of an organisation', () => {
  it('replaces a file of ours with the same path and adds new ones', async () => {
    const own = tempFolder([
      ['content/lessen/steun/les.md', 'onze les'],
      ['flows/intake.yaml', 'intake'],
    ]);
    const folder = await readContentFiles(tempFolder(OURS), own);
    expect([...folder.files]).toEqual([
      ['content/bronnen/boek.yml', 'boek'],
      ['content/lessen/steun/les.md', 'onze les'],
      ['flows/intake.yaml', 'intake'],
      ['flows/scan.yaml', 'scan'],
      ['flows/vragen/fase.yaml', 'fase'],
    ]);
    expect([...folder.own]).toEqual([
      ['content/lessen/steun/les.md', join(own, 'content/lessen/steun/les.md')],
      ['flows/intake.yaml', join(own, 'flows/intake.yaml')],
    ]);
  });

  it.each([
    ['a folder that does not exist', () => join(tempFolder(), 'weg')],
    ['a folder without content', () => tempFolder([['lessen/les.md', 'les']])],
  ])('is refused when it is %s', async (_, folder) => {
    const reading = readContentFiles(tempFolder(OURS), folder());
    await expect(reading).rejects.toThrow(ContentFolderError);
    await expect(reading).rejects.toThrow(/STUURWIJZER_INHOUD wijst naar .*map 'content' of 'flows'/);
  });
});
