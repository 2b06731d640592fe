import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../src/cli/build-library.ts';
import { loadLibrary } from '../../src/cli/load-library.ts';
import { smallFiles, smallLibrary } from '../fixtures/small-library.ts';
import { tempFolder } from './temp-folder.ts';

const BROKEN = smallFiles({ 'content/themas.yaml': 'formaat: 1\nthemes: []\n' });
const OWN_THEMES = `formaat: 1
themas:
  - { id: steun, titel: Eigen steun, uitleg: Over onze steun. }
  - { id: kracht, titel: Kracht, uitleg: Over kracht. }
  - { id: rol, titel: Rol, uitleg: Over rollen. }
`;

describe('the built library', () => {
  it('is the checked content as JSON', async () => {
    expect(JSON.parse(await buildLibrary(tempFolder(smallFiles())))).toEqual(smallLibrary());
  });

  it('is the same text for the same files', async () => {
    const reversed = [...smallFiles()].reverse();
    expect(await buildLibrary(tempFolder(reversed))).toBe(await buildLibrary(tempFolder(smallFiles())));
  });

  it('is not built from files with errors: every one is told with its place', async () => {
    await expect(buildLibrary(tempFolder(BROKEN))).rejects.toThrow(
      /content\/themas\.yaml:2:1 fout: .*themes/,
    );
  });
});

describe('the library of a running server', () => {
  it('comes from the bundle, not from the files', async () => {
    const bundle = await buildLibrary(tempFolder(smallFiles()));
    const root = tempFolder([...BROKEN, ['dist/bibliotheek.json', bundle]]);
    const library = await loadLibrary({ root, fromFiles: false, inhoud: undefined });
    expect(library).toEqual(smallLibrary());
  });

  it('comes from the files while developing', async () => {
    const root = tempFolder([...smallFiles(), ['dist/bibliotheek.json', '{}']]);
    expect(await loadLibrary({ root, fromFiles: true, inhoud: undefined })).toEqual(smallLibrary());
  });

  it('comes from the files when an organisation lays its own content over ours', async () => {
    const inhoud = tempFolder([['content/themas.yaml', OWN_THEMES]]);
    const library = await loadLibrary({ root: tempFolder(smallFiles()), fromFiles: false, inhoud });
    expect(library.themas[0]?.titel).toBe('Eigen steun');
    expect(library.vragen).toEqual(smallLibrary().vragen);
  });

  it('tells of an error in own content by the place where the file really stands', async () => {
    const inhoud = tempFolder([['content/themas.yaml', 'formaat: 1\nthemes: []\n']]);
    await expect(loadLibrary({ root: tempFolder(smallFiles()), fromFiles: false, inhoud })).rejects.toThrow(
      `${join(inhoud, 'content/themas.yaml')}:2:1 fout:`,
    );
  });

  it.each([
    ['is not there', [], /ontbreekt of is niet te lezen\. Bouw opnieuw met: npm run build/],
    ['is half written', [['dist/bibliotheek.json', '{"formaat":1,']], /niet van deze versie.*npm run build/],
    [
      'has another format',
      [['dist/bibliotheek.json', '{"formaat":2}']],
      /niet van deze versie.*npm run build/,
    ],
  ] as const)('says how to build it when the bundle %s', async (_, files, message) => {
    const loading = loadLibrary({ root: tempFolder(files), fromFiles: false, inhoud: undefined });
    await expect(loading).rejects.toThrow(message);
  });
});
