import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallFiles } from '../../fixtures/small-library.ts';
import { tempFolder } from '../temp-folder.ts';
import { runTyped } from '../test-terminal.ts';

const WHOLE = {
  opgave: 'Een plein',
  fase: 'uitvoering',
  'steun-raad': 'tegen',
  'steun-inwoners': 'boos',
  mensen: ['tekort'],
  herken: ['te-laat'],
  cijfer: 4,
  partijen: ['Corporatie', 'Zorgkantoor'],
  'macht--p1': 'ja',
  'macht--p2': 'nee',
  'band--p2': 'koel',
  slot: 'weet-niet',
};

function play(content: unknown, ...options: string[]) {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const root = tempFolder([...smallFiles(), ['antwoorden.json', text]]);
  return runTyped(['antwoorden', join(root, 'antwoorden.json'), ...options], root);
}

describe('antwoorden', () => {
  it('tells the profile and the advice in words', async () => {
    const { exitCode, stdout } = await play({ flow: 'klein', antwoorden: WHOLE });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('BEELD VAN DE SITUATIE\nDe steun is zwak.\n- Steun: zwak\n- Capaciteit: zwak');
    expect(stdout).toContain('- Les vraag-steun (vraag-steun)');
    expect(stdout).toContain('    week: Bel deze week twee raadsleden over het plan.');
    expect(stdout).toContain('    bron: Het boek, 5.10');
    expect(stdout).not.toContain('Voorlopig');
  });

  it('gives it as JSON', async () => {
    const { exitCode, stdout } = await play({ flow: 'klein', antwoorden: WHOLE }, '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ advies: { flow: 'klein' }, open: [], nietGesteld: [] });
  });

  it('leaves open what the file does not answer, and says so', async () => {
    const { exitCode, stdout } = await play({ flow: 'klein', antwoorden: { fase: 'verkenning' } });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/Voorlopig: \d vragen zijn nog open \(opgave, steun-raad, /);
  });

  it('fills up with "weet ik niet" when asked', async () => {
    const { stdout } = await play(
      { flow: 'klein', antwoorden: { fase: 'verkenning' } },
      '--vul-aan',
      '--json',
    );
    const { advies, open } = JSON.parse(stdout);
    expect(open).toEqual([]);
    expect(advies.voorlopig).toBeUndefined();
  });

  it('names answers that were not asked for', async () => {
    const { stdout } = await play({ flow: 'klein', antwoorden: { ...WHOLE, fase: 'verkenning' } });
    expect(stdout).toContain('Niet gebruikt, want niet gesteld: cijfer.');
  });

  it('tells all faults at once, without repeating what was answered', async () => {
    const antwoorden = { ...WHOLE, fasse: 'verkenning', 'steun-raad': 'geheim', cijfer: 11 };
    const { exitCode, stdout, stderr } = await play({ flow: 'klein', antwoorden });
    expect(exitCode).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain("'fasse': deze vraag staat niet in de flow. Bedoelde u 'fase'?");
    expect(stderr).toContain("'steun-raad': deze optie bestaat niet. Kies uit: tegen, woorden, breed.");
    expect(stderr).toContain("'cijfer': ");
    expect(stderr).not.toContain('geheim');
  });

  it.each([
    ['{ "flow": "klein",\n  "antwoorden": {,} }', /antwoorden\.json(:2)?: dit is geen geldige JSON/],
    ['{ "flow": "klein", "antworden": {} }', /onbekend veld 'antworden'.*Zo hoort het: \{ "flow"/],
    ['[]', /de inhoud klopt niet\. Zo hoort het/],
    ['{ "flow": 3, "antwoorden": {} }', /flow hoort het id van een flow te zijn/],
  ])('explains the form of the file at %j', async (text, message) => {
    const { exitCode, stderr } = await play(text);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(message);
  });

  it('tells of a file that is not there and of a flow that does not exist', async () => {
    const missing = await runTyped(['antwoorden', 'weg.json'], tempFolder(smallFiles()));
    expect(missing).toMatchObject({
      exitCode: 1,
      stderr: "Het bestand 'weg.json' bestaat niet of is niet te lezen.",
    });
    const unknown = await play({ flow: 'klien', antwoorden: {} });
    expect(unknown.exitCode).toBe(2);
    expect(unknown.stderr).toContain("Bedoelde u 'klein'?");
  });
});
