import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallFiles, smallFilesWith } from '../../fixtures/small-library.ts';
import { tempFolder } from '../temp-folder.ts';
import { runTyped } from '../test-terminal.ts';

const explore = (files: Iterable<readonly [string, string]>, ...options: string[]) =>
  runTyped(['verken', '--flow', 'klein', '--walks', '300', ...options], tempFolder(files));

describe('verken', () => {
  it('tells how often each level came out, what was covered, and how fast it went', async () => {
    const { exitCode, stdout, progressed } = await explore(smallFiles());
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Verkenning van klein: 300 wandelingen, seed 1');
    expect(stdout).toMatch(
      / {2}legitimiteit: zwak \d+,\d % · wisselend \d+,\d % · sterk \d+,\d % · onbekend \d+,\d %/,
    );
    expect(stdout).toContain('  vragen gesteld: 11 van 11 (100,0 %)');
    expect(stdout).toContain('  opties gekozen: 21 van 21 (100,0 %)');
    expect(stdout).toContain('  daarvan in zicht: 4 van 4 (100,0 %; doel 80,0 %)');
    expect(stdout).toMatch(/In zicht op meer dan 15,0 % van de wandelingen: \d lessen\n {2}[a-z-]+ \d+,\d %/);
    expect(stdout).toMatch(/Suggesties per wandeling: minst 0, midden \d, meest [34]/);
    expect(stdout).toMatch(/minder dan 5: 300 wandelingen \(100,0 %\), zoals nummer 1, 2, 3/);
    expect(stdout).toMatch(/Snelheid: [\d.]+ wandelingen per seconde$/);
    expect(progressed.at(-1)).toBe(1);
  });

  it('names what was never seen', async () => {
    const past = '{ legitimiteit: zwak }';
    const never = '{ steun-raad: woorden, legitimiteit: sterk }';
    const { stdout } = await explore(smallFilesWith('content/lessen/vraag-steun.md', past, never));
    expect(stdout).toContain('  lessen die pasten: 3 van 4 (75,0 %)\n    nooit: vraag-steun');
    expect(stdout).toContain("  dilemma's in zicht: er zijn er geen");
  });

  it('gives the same for the same seed, and something else for another', async () => {
    const results = await Promise.all(['1', '1', '2'].map((seed) => explore(smallFiles(), '--seed', seed)));
    const [first, again, other] = results.map(({ stdout }) => stdout.replace(/Snelheid.*|seed \d/g, ''));
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it('shows one walk as a file that the command antwoorden takes', async () => {
    const { stdout } = await explore(smallFiles(), '--toon', '7');
    const root = tempFolder(smallFiles());
    const path = join(root, 'wandeling.json');
    writeFileSync(path, stdout);
    const played = await runTyped(['antwoorden', path], root);
    expect(played.exitCode).toBe(0);
    expect(played.stdout).not.toMatch(/Voorlopig|Niet gebruikt/);
  });

  it('names the flows that exist when asked for another', async () => {
    const { exitCode, stderr } = await runTyped(['verken', '--flow', 'klien'], tempFolder(smallFiles()));
    expect(exitCode).toBe(2);
    expect(stderr).toContain("De flow 'klien' bestaat niet. Bedoelde u 'klein'?");
  });

  it('stops at content with errors and lists them', async () => {
    const { exitCode, stderr } = await explore(
      smallFiles({ 'content/themas.yaml': 'formaat: 1\nthemes: []\n' }),
    );
    expect(exitCode).toBe(1);
    expect(stderr).toContain('content/themas.yaml:2:1 fout:');
  });
});
