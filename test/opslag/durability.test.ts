import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/opslag/open-store.ts';
import { hashOf } from './example.ts';
import { type TempDatabase, tempDatabase } from './temp-database.ts';

const SCRIPT = fileURLToPath(new URL('answer-writer.ts', import.meta.url));

interface Writer {
  readonly process: ChildProcess;
  /** What the process printed, in whole lines: `[id, revisie, vraag]`. */
  acknowledged(): string[][];
  readonly exit: Promise<unknown[]>;
}

function startWriter(url: string, name: string, rounds?: number): Writer {
  const args = ['--import', 'tsx', SCRIPT, url, name, ...(rounds === undefined ? [] : [String(rounds)])];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  return {
    process: child,
    acknowledged: () =>
      printed
        .split('\n')
        .slice(0, -1)
        .map((line) => line.split(' ')),
    exit: once(child, 'close'),
  };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Every answer that was acknowledged and is not in the database. */
async function lostAnswers(database: TempDatabase, acknowledged: readonly string[][]): Promise<string[]> {
  const store = await openStore({ url: database.url });
  const ids = [...new Set(acknowledged.map(([id = '']) => id))];
  const found = new Map(
    await Promise.all(ids.map(async (id) => [id, await store.find(id, hashOf(id))] as const)),
  );
  await store.close();
  return acknowledged
    .filter(([id = '', revisie, vraag = '']) => {
      const gesprek = found.get(id);
      const waarde = gesprek?.antwoorden.get(vraag)?.waarde;
      const kept = waarde?.soort === 'keuze' && waarde.optie === `${id}-${vraag}`;
      return !kept || gesprek === undefined || gesprek.revisie < Number(revisie);
    })
    .map((line) => line.join(' '));
}

async function integrity(database: TempDatabase): Promise<unknown> {
  return (await database.connect().execute('PRAGMA integrity_check')).rows[0]?.integrity_check;
}

describe('a process that is killed', () => {
  it('loses no acknowledged answer, in five rounds at random moments', { timeout: 60_000 }, async () => {
    const database = tempDatabase();
    const acknowledged: string[][] = [];
    for (let round = 0; round < 5; round += 1) {
      const writer = startWriter(database.url, `r${round}`);
      await until(() => writer.acknowledged().length > 0);
      await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 400));
      writer.process.kill('SIGKILL');
      await writer.exit;
      acknowledged.push(...writer.acknowledged());
      expect(await lostAnswers(database, acknowledged)).toEqual([]);
      expect(await integrity(database)).toBe('ok');
    }
    expect(acknowledged.length).toBeGreaterThan(100);
  });
});

describe('two processes on one file', () => {
  it('lose no answer', { timeout: 60_000 }, async () => {
    const database = tempDatabase();
    const writers = ['x', 'y'].map((name) => startWriter(database.url, name, 100));
    const exits = await Promise.all(writers.map(({ exit }) => exit));
    const acknowledged = writers.flatMap((writer) => writer.acknowledged());
    expect(exits).toEqual([
      [0, null],
      [0, null],
    ]);
    expect(acknowledged).toHaveLength(1200);
    expect(await lostAnswers(database, acknowledged)).toEqual([]);
    expect(await integrity(database)).toBe('ok');
  });
});
