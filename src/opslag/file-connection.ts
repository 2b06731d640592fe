import type { Client } from '@libsql/client/web';
import type { Attempt, Connection } from './connection.ts';
import { PATIENCE, whileBusy } from './retry.ts';
import { StoreError } from './store-error.ts';

/** What each connection to a database file must have, and what it says when asked. */
const SETTINGS = [
  { name: 'journal_mode', value: 'WAL', expected: 'wal' },
  // Acknowledged means on the disk, also when the power fails.
  { name: 'synchronous', value: 'FULL', expected: 2 },
  // Erased text is overwritten with zeros.
  { name: 'secure_delete', value: 'ON', expected: 1 },
  { name: 'foreign_keys', value: 'ON', expected: 1 },
] as const;

/** Bytes; rewriting this much takes some three seconds, in which the process serves nobody. */
const MAX_REWRITTEN = 512 * 1024 * 1024;

/**
 * The connection to a database file, over a client with `concurrency: 1`.
 *
 * @throws StoreError when a setting does not take
 */
export async function fileConnection(client: Client): Promise<Connection> {
  const inTurn = oneAtATime();
  const read: Attempt = (work) => inTurn(() => mending(client, work));
  const write: Attempt = (work) =>
    inTurn(async () => {
      await requireLock(client);
      return mending(client, work);
    });
  await whileBusy(() => read(() => applySettings(client)), PATIENCE);
  return {
    client,
    read,
    write,
    tidy: () => ignoreFailure(read(() => emptyLog(client))),
    rewrite: () => ignoreFailure(write(() => rewrite(client))),
  };
}

/**
 * A statement that met a lock stays open in libsql 0.5 until it is garbage, and keeps the connection in the past:
 * it reads old answers and cannot write. `exec`, behind executeMultiple, does not have that fault: it asks first.
 */
async function requireLock(client: Client): Promise<void> {
  await client.executeMultiple('BEGIN IMMEDIATE; ROLLBACK');
}

/** After an error a new connection takes the place of this one, whatever its state. */
async function mending<Result>(client: Client, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!client.closed) client.reconnect();
    await ignoreFailure(applySettings(client));
    throw error;
  }
}

/** Lets nobody use the connection while it is mended. */
function oneAtATime(): Attempt {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = ignoreFailure(result);
    return result;
  };
}

async function applySettings(client: Client): Promise<void> {
  for (const { name, value, expected } of SETTINGS) {
    await client.execute(`PRAGMA ${name} = ${value}`);
    const result = await client.execute(`PRAGMA ${name}`);
    if (result.rows[0]?.[0] !== expected) throw new StoreError('onbekend', `PRAGMA_${name.toUpperCase()}`);
  }
}

async function emptyLog(client: Client): Promise<void> {
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
}

/** `secure_delete` does not reach the copies that remain when SQLite moves rows from page to page. */
async function rewrite(client: Client): Promise<void> {
  const size = await client.execute(
    'SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size',
  );
  if (Number(size.rows[0]?.bytes) <= MAX_REWRITTEN) await client.execute('VACUUM');
  await emptyLog(client);
}

/** The error that led here, or the next call, tells what is wrong. */
async function ignoreFailure(work: Promise<unknown>): Promise<void> {
  await work.catch(() => undefined);
}
