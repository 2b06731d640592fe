import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempDatabase } from '../opslag/temp-database.ts';

const ROOT = join(import.meta.dirname, '../..');
const CLIENTS = 6;

interface Running {
  readonly process: ChildProcess;
  readonly url: string;
}

/** Starts the service as a process of its own, as an operator does; reads content files, so that no build is needed. */
async function start(databaseUrl: string): Promise<Running> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'src/node.ts')], {
    cwd: ROOT,
    env: { ...process.env, STUURWIJZER_DEV: '1', PORT: '0', DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (text: string): void => {
      said += text;
      const address = /http:\/\/[\d.]+:\d+/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    child.once('exit', () => reject(new Error(`The server stopped: ${said}`)));
  });
  return { process: child, url };
}

interface Client {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The last answer that the server said it had kept. */
  acknowledged: string;
}

async function begin(url: string): Promise<Client> {
  const response = await fetch(`${url}/v1/gesprekken`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ flow: 'situatiescan' }),
  });
  const { id, sleutel } = (await response.json()) as { id: string; sleutel: string };
  const headers = { Authorization: `Bearer ${sleutel}`, 'Content-Type': 'application/json' };
  const path = `/v1/gesprekken/${id}`;
  await fetch(`${url}${path}/antwoorden/omvang`, {
    method: 'PUT',
    headers,
    body: JSON.stringify({ waarde: 'volledig' }),
  });
  return { path, headers, acknowledged: '' };
}

/** Revises one answer over and over, until the server is gone; tells each answer that was acknowledged. */
async function answerUntilGone(url: string, client: Client, tell: () => void): Promise<void> {
  for (let turn = 1; ; turn++) {
    const waarde = `antwoord ${turn}`;
    try {
      const response = await fetch(`${url}${client.path}/antwoorden/opgave`, {
        method: 'PUT',
        headers: client.headers,
        body: JSON.stringify({ waarde }),
      });
      if (response.status !== 200) return;
      await response.arrayBuffer();
      client.acknowledged = waarde;
      tell();
    } catch {
      return;
    }
  }
}

describe('a server that is killed while people answer', () => {
  it('has kept every answer that it acknowledged', async () => {
    const database = tempDatabase();
    for (const killedAfter of [20, 150]) {
      const running = await start(database.url);
      const clients = await Promise.all(Array.from({ length: CLIENTS }, () => begin(running.url)));
      let acknowledgements = 0;
      const tell = (): void => {
        acknowledgements += 1;
        // Other answers are under way at this moment: at their server, in its batch, or in the file.
        if (acknowledgements === killedAfter) running.process.kill('SIGKILL');
      };
      await Promise.all(clients.map((client) => answerUntilGone(running.url, client, tell)));
      const again = await start(database.url);
      for (const { path, headers, acknowledged } of clients) {
        const gesprek = (await (await fetch(`${again.url}${path}`, { headers })).json()) as {
          antwoorden: { vraag: string; waarde: string }[];
        };
        const opgave = gesprek.antwoorden.find(({ vraag }) => vraag === 'opgave');
        const kept = Number(opgave?.waarde.replace('antwoord ', '') ?? 0);
        // One answer more may be there: stored, and the server died before it could say so.
        expect(kept).toBeGreaterThanOrEqual(Number(acknowledged.replace('antwoord ', '')));
      }
      expect(acknowledgements).toBeGreaterThanOrEqual(killedAfter);
      again.process.kill('SIGTERM');
      await once(again.process, 'exit');
    }
  }, 90_000);
});
