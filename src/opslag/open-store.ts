import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Client, createClient } from '@libsql/client';
import type { GesprekStore } from '../gesprek/gesprek-store.ts';
import { serverConnection } from './connection.ts';
import { fileConnection } from './file-connection.ts';
import { createLibsqlStore } from './libsql-store.ts';
import { migrate } from './migrations.ts';
import { toStoreError } from './store-error.ts';

/** Where the conversations are kept. */
export interface StoreLocation {
  /** `file:data/stuurwijzer.db`, or `libsql://…`, `https://…`, `http://…` of a libSQL server. */
  readonly url: string;
  readonly authToken?: string;
}

/** What a test may replace. */
export interface StoreSurroundings {
  readonly clock?: () => Date;
}

/** Milliseconds that SQLite itself waits for another writer; it blocks the process, so it is short. */
const BUSY_TIMEOUT = 50;
/** Milliseconds. */
const SERVER_TIMEOUT = 10_000;

/**
 * Opens the store on Node.js: makes the folder of a file, connects, and brings the tables up to date.
 *
 * @throws StoreError when the database cannot be reached, written or understood
 */
export async function openStore(
  { url, authToken }: StoreLocation,
  { clock = () => new Date() }: StoreSurroundings = {},
): Promise<GesprekStore> {
  let client: Client | undefined;
  try {
    if (isFile(url)) await mkdir(dirname(filePath(url)), { recursive: true, mode: 0o700 });
    client = connect(url, authToken);
    const connection = isFile(url) ? await fileConnection(client) : serverConnection(client);
    await migrate(connection);
    return createLibsqlStore({ connection, clock, defer: setImmediate });
  } catch (error) {
    client?.close();
    throw toStoreError(error);
  }
}

/** One connection to a file, for its settings hold per connection and its calls are synchronous anyway. */
function connect(url: string, authToken: string | undefined): Client {
  if (isFile(url)) return createClient({ url, concurrency: 1, timeout: BUSY_TIMEOUT });
  return createClient({
    url,
    ...(authToken === undefined ? {} : { authToken }),
    fetch: (request: Request) => fetch(request, { signal: AbortSignal.timeout(SERVER_TIMEOUT) }),
  });
}

function isFile(url: string): boolean {
  return url.startsWith('file:');
}

/** `file:a/b.db`, `file:/a/b.db` and `file:///a/b.db` → the path. */
function filePath(url: string): string {
  return decodeURIComponent(url.replace(/^file:(\/\/(localhost)?(?=\/))?/, '').replace(/[?#].*$/, ''));
}
