import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, createClient } from '@libsql/client';
import { onTestFinished } from 'vitest';

/** A database file of one test, in a folder that is gone after it. */
export interface TempDatabase {
  readonly path: string;
  readonly url: string;
  /** A client beside the store, closed after the test. */
  connect(): Client;
}

/** Makes a place for a database; the file itself is made by who opens it. */
export function tempDatabase(): TempDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'stuurwijzer-opslag-'));
  const clients: Client[] = [];
  onTestFinished(() => {
    for (const client of clients) client.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const path = join(folder, 'stuurwijzer.db');
  const url = `file:${path}`;
  return {
    path,
    url,
    connect: () => {
      const client = createClient({ url, concurrency: 1 });
      clients.push(client);
      return client;
    },
  };
}
