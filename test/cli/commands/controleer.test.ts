import { describe, expect, it } from 'vitest';
import { smallFiles, smallFilesWith } from '../../fixtures/small-library.ts';
import { tempFolder } from '../temp-folder.ts';
import { runTyped } from '../test-terminal.ts';

const STRONG = 'content/lessen/vraag-steun.md';
const check = (files: Iterable<readonly [string, string]>, ...options: string[]) =>
  runTyped(['controleer', '--walks', '50', ...options], tempFolder(files));

describe('controleer', () => {
  it('accepts right files, counts them, and shows how many lessons name each level', async () => {
    const { exitCode, stdout } = await check(smallFiles());
    expect(exitCode).toBe(0);
    expect(stdout).toContain('  legitimiteit: zwak 1 · wisselend 0 · sterk 0');
    expect(stdout).toContain('  capaciteit: zwak 1 · wisselend 1 · sterk 0');
    // The small library names the phase only to keep it out.
    expect(stdout).toContain('  fase: verkenning 0 · uitvoering 0');
    expect(stdout).toContain('Waarschuwingen per regel:\n  les-past-bijna-altijd: 3\n');
    expect(stdout).toMatch(/Moeilijkst te lezen lessen .*:\n {2}\S+: \d+, gemiddeld \d+ woorden per zin\n/);
    expect(stdout.split('\n').at(-1)).toBe(`${smallFiles().size} bestanden, 0 fouten, 16 waarschuwingen`);
  });

  it('fails on an error and tells its place, its cause and what was meant', async () => {
    const { exitCode, stdout } = await check(smallFilesWith(STRONG, 'zwak', 'zwk'));
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^content\/lessen\/vraag-steun\.md:8:\d+ fout: .*zwk.*Bedoelde u 'zwak'\?/);
    expect(stdout.split('\n').at(-1)).toMatch(/, 1 fout, 0 waarschuwingen$/);
  });

  it('sorts the findings by place', async () => {
    const files = smallFiles({
      'content/themas.yaml': 'formaat: 2\n',
      'content/bronnen/boek.yaml': 'formaat: 1\n',
    });
    const { stdout } = await check(files);
    const places = stdout.split('\n').filter((line) => line.includes(' fout: '));
    expect(places.length).toBeGreaterThan(1);
    expect(places).toEqual([...places].sort());
  });

  it('warns, without failing, of a level that no lesson names', async () => {
    const { exitCode, stdout } = await check(smallFiles());
    expect(exitCode).toBe(0);
    expect(stdout).toContain(
      "content/model.yaml:8:32 waarschuwing: geen les noemt het niveau 'sterk' van 'legitimiteit' in past_bij. (niveau-zonder-les)",
    );
  });

  it('warns of a lesson that fits no conversation, at its condition', async () => {
    const never = smallFilesWith(
      STRONG,
      '{ legitimiteit: zwak }',
      '{ steun-raad: woorden, legitimiteit: sterk }',
    );
    const { exitCode, stdout } = await check(never);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(
      "content/lessen/vraag-steun.md:8:1 waarschuwing: de les 'vraag-steun' past op geen van 50 willekeurige gesprekken.",
    );
  });

  it('warns of a lesson that fits on a large share of the walks', async () => {
    expect((await check(smallFiles())).stdout).toMatch(
      /vraag-steun\.md:8:1 waarschuwing: de les 'vraag-steun' past op \d+,\d % van 50 willekeurige gesprekken \(klein\)/,
    );
  });

  it('warns of a level that only one or two lessons name', async () => {
    expect((await check(smallFiles())).stdout).toContain(
      "het niveau 'zwak' van 'legitimiteit' heeft één les; 3 is het minste. (niveau-met-weinig-lessen)",
    );
  });

  it('does not warn of a lesson that waits for a later flow, and not at all without walks', async () => {
    const waits = smallFilesWith(
      STRONG,
      'past_bij: { legitimiteit: zwak }',
      'wacht_op: later\npast_bij: { steun-raad: woorden, legitimiteit: sterk }',
    );
    expect((await check(waits)).stdout).not.toContain('les-nooit-bereikt');
    const never = smallFilesWith(
      STRONG,
      '{ legitimiteit: zwak }',
      '{ steun-raad: woorden, legitimiteit: sterk }',
    );
    const { stdout } = await runTyped(['controleer', '--walks', '0'], tempFolder(never));
    expect(stdout).not.toContain('les-nooit-bereikt');
  });

  it('gives the same as JSON for programs', async () => {
    const { exitCode, stdout } = await check(smallFilesWith(STRONG, 'zwak', 'zwk'), '--json');
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      bestanden: smallFiles().size,
      fouten: 1,
      waarschuwingen: 0,
      bevindingen: [{ file: STRONG, line: 8, severity: 'fout' }],
    });
  });

  it('checks the own content of an organisation too', async () => {
    const inhoud = tempFolder([['content/lessen/eigen.md', 'geen kop']]);
    const env = { STUURWIJZER_INHOUD: inhoud };
    const { exitCode, stdout } = await runTyped(['controleer'], tempFolder(smallFiles()), env);
    expect(exitCode).toBe(1);
    expect(stdout.startsWith(`${inhoud}/content/lessen/eigen.md:1:1 fout:`)).toBe(true);
  });

  it('tells of a folder of own content that is not there', async () => {
    const env = { STUURWIJZER_INHOUD: '/bestaat/niet' };
    const { exitCode, stderr } = await runTyped(['controleer'], tempFolder(smallFiles()), env);
    expect(exitCode).toBe(1);
    expect(stderr).toContain("STUURWIJZER_INHOUD wijst naar '/bestaat/niet'");
  });
});
