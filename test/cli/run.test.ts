import { describe, expect, it } from 'vitest';
import { tempFolder } from './temp-folder.ts';
import { runTyped } from './test-terminal.ts';

const typed = (...parts: string[]) => runTyped(parts, tempFolder());

describe('stuurwijzer', () => {
  it.each([['help'], ['--help'], ['-h']])('shows all commands with %s', async (word) => {
    const { exitCode, stdout } = await typed(word);
    expect(exitCode).toBe(0);
    for (const command of ['serveer', 'controleer', 'verken', 'antwoorden'])
      expect(stdout).toContain(`  ${command}`);
  });

  it('shows them without a command too, as a mistake', async () => {
    const { exitCode, stdout } = await typed();
    expect(exitCode).toBe(2);
    expect(stdout).toContain('Gebruik: stuurwijzer OPDRACHT');
  });

  it('explains one command', async () => {
    const { exitCode, stdout } = await typed('verken', '--walks', '3', '--help');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Gebruik: stuurwijzer verken \[opties\]/);
    expect(stdout).toMatch(/--seed GETAL +begin van het toeval/);
  });

  it.each([
    [['controler'], "De opdracht 'controler' bestaat niet. Bedoelde u 'controleer'?"],
    [['teken'], "De opdracht 'teken' bestaat niet. Kies uit: serveer, controleer, loop, verken, antwoorden."],
    [['verken', '--walk', '3'], "De optie --walk bestaat hier niet. Bedoelde u '--walks'?"],
    [['serveer', '--poort', '80'], 'De optie --poort bestaat hier niet. Deze opdracht heeft geen opties.'],
    [
      ['verken', '--walks', 'veel'],
      "--walks hoort een heel getal van 1 tot en met 1000000 te zijn, niet 'veel'.",
    ],
    [['verken', '--walks', '0'], "--walks hoort een heel getal van 1 tot en met 1000000 te zijn, niet '0'."],
    [['verken', '--flow'], 'Achter --flow ontbreekt ID.'],
    [['verken', '--flow', '--seed', '3'], 'Achter --flow ontbreekt ID.'],
    [['controleer', '--json=ja'], 'Achter --json hoort niets te staan.'],
    [['controleer', 'flows'], "'flows' staat hier te veel."],
    [['antwoorden'], 'Hier ontbreekt BESTAND.'],
  ])('says of %j what is wrong', async (parts, message) => {
    const { exitCode, stdout, stderr } = await typed(...parts);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.split('\n')[0]).toBe(message);
  });
});
