import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildLibrary } from '../src/cli/build-library.ts';

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
  await rm(join(root, 'dist'), { recursive: true, force: true });
  await mkdir(join(root, 'dist'));
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
