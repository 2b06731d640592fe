import { chmod, copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { readBrowserFiles, writeBrowserFiles } from '../src/cli/browser-files-folder.ts';
import { buildBrowserFiles } from '../src/cli/build-browser-files.ts';
import { buildLibrary } from '../src/cli/build-library.ts';
import { BROWSER_FILES_FOLDER } from '../src/cli/load-browser-files.ts';

interface Entry {
  readonly from: string;
  readonly to: string;
  readonly executable: boolean;
}

const ENTRIES: readonly Entry[] = [
  { from: 'src/node.ts', to: 'dist/node.js', executable: false },
  { from: 'src/cli/main.ts', to: 'dist/cli.js', executable: true },
];

const root = fileURLToPath(new URL('..', import.meta.url));

/** Leaves `dist/` with the checked library and every entry, or throws and leaves it without a library. */
async function buildAll(): Promise<void> {
  const folder = join(root, BROWSER_FILES_FOLDER);
  const before = await readBrowserFiles(folder);
  await rm(join(root, 'dist'), { recursive: true, force: true });
  await mkdir(join(root, 'dist'));
  const browserFiles = await buildBrowserFiles(root);
  await writeBrowserFiles(folder, browserFiles, before);
  await copyFile(join(root, 'src/widget/stuurwijzer.ts'), join(folder, 'stuurwijzer.d.ts'));
  for (const { name, text } of browserFiles) {
    console.log(`${BROWSER_FILES_FOLDER}/${name}: ${gzipSync(text, { level: 9 }).length} bytes gzipped`);
  }
  await writeFile(join(root, 'dist/bibliotheek.json'), await buildLibrary(root));
  console.log('dist/bibliotheek.json');
  for (const entry of ENTRIES) await bundle(entry);
}

async function bundle({ from, to, executable }: Entry): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: [from],
    outfile: to,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    packages: 'external',
    sourcemap: 'linked',
    legalComments: 'none',
    logLevel: 'warning',
  });
  if (executable) await chmod(join(root, to), 0o755);
  console.log(to);
}

try {
  await buildAll();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
