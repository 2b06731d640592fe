import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it, onTestFinished } from 'vitest';
import { smallFiles } from '../fixtures/small-library.ts';
import { tempFolder } from './temp-folder.ts';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

/** A package of its own with the built program and the small library. */
async function buildPackage(): Promise<string> {
  const root = tempFolder([...smallFiles(), ['package.json', '{ "type": "module" }']]);
  symlinkSync(join(REPOSITORY, 'node_modules'), join(root, 'node_modules'));
  await build({
    absWorkingDir: REPOSITORY,
    entryPoints: ['src/cli/main.ts'],
    outfile: join(root, 'dist/cli.js'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
  });
  return root;
}

function runBuilt(root: string, typed: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(root, 'dist/cli.js'), ...typed], { env, cwd: tempFolder() });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

describe('the built program', () => {
  it('finds its content, tells what it found, and serves until it gets a signal', async () => {
    const root = await buildPackage();
    const checking = runBuilt(root, ['controleer', '--walks', '10']);
    const [checked, [exitCode]] = await Promise.all([text(checking.stdout), once(checking, 'exit')]);
    expect(exitCode).toBe(0);
    expect(checked).toContain(`${smallFiles().size} bestanden, 0 fouten`);

    const serving = runBuilt(root, ['serveer'], { STUURWIJZER_DEV: '1', PORT: '0' });
    const [line] = await once(serving.stdout, 'data');
    const url = /^Stuurwijzer staat klaar: (\S+)\n$/.exec(String(line))?.[1];
    expect((await fetch(`${url}/gezond`)).status).toBe(200);
    serving.kill('SIGTERM');
    expect(await once(serving, 'exit')).toEqual([0, null]);
  });
});
