import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { smallFiles } from '../../fixtures/small-library.ts';
import { tempFolder } from '../temp-folder.ts';
import { runTyped, testTerminal } from '../test-terminal.ts';

describe('serveer', () => {
  it('prints the address of a working service, and stops when asked', async () => {
    const root = tempFolder(smallFiles());
    const env = { STUURWIJZER_DEV: '1', PORT: '0', DATABASE_URL: `file:${join(root, 'test.db')}` };
    const terminal = testTerminal(root, env);
    const exitCode = run(['serveer'], terminal);
    const [, url = ''] = /^Stuurwijzer staat klaar: (http:\S+)$/.exec(await terminal.firstLine) ?? [];
    expect((await fetch(`${url}/gezond`)).status).toBe(200);
    terminal.stop();
    expect(await exitCode).toBe(0);
    expect(terminal.stderr()).toBe('');
  });

  it('fails with the reason when it cannot start', async () => {
    const env = { STUURWIJZER_DEV: '1', PORT: 'tachtig' };
    const { exitCode, stdout, stderr } = await runTyped(['serveer'], tempFolder(smallFiles()), env);
    expect(exitCode).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^De instellingen kloppen niet: PORT /);
  });
});
