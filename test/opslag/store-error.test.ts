import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { LibsqlError } from '@libsql/client';
import { DrizzleQueryError } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { fileConnection } from '../../src/opslag/file-connection.ts';
import { openStore } from '../../src/opslag/open-store.ts';
import { StoreError, toStoreError } from '../../src/opslag/store-error.ts';
import { answerIn, hashOf, keuze, startGesprek } from './example.ts';
import { preparedStore } from './prepared-store.ts';
import { tempDatabase } from './temp-database.ts';

async function rejection(work: Promise<unknown>): Promise<StoreError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof StoreError) return error;
  throw new Error(`no StoreError but ${inspect(error)}`);
}

describe('an error of the store', () => {
  it.each([
    ['SQLITE_FULL', 'vol'],
    ['SQLITE_READONLY', 'alleen-lezen'],
    ['SQLITE_BUSY', 'bezet'],
    ['SQLITE_CANTOPEN', 'niet-bereikbaar'],
    ['SQLITE_CORRUPT', 'beschadigd'],
    ['SQLITE_NOTADB', 'beschadigd'],
    ['SQLITE_CONSTRAINT', 'onbekend'],
  ])('says what %s means and what to do', (code, expected) => {
    const error = toStoreError(new LibsqlError('tekst', code, `${code}_EXTRA`));
    expect(error).toMatchObject({ name: 'StoreError', code: expected, cause: `${code}_EXTRA` });
    expect(error.message).toMatch(/\. [A-Z].*\.$/);
  });

  it('holds nothing of the values, statements and texts behind it', () => {
    const driver = new LibsqlError('near "GEHEIM": syntax error', 'SQLITE_ERROR');
    const orm = new DrizzleQueryError('insert into antwoord values (?)', ['GEHEIM'], driver);
    const error = toStoreError(orm);
    expect(error.cause).toBe('SQLITE_ERROR');
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/GEHEIM|insert into/);
  });

  it('may be anything', () => {
    expect(toStoreError('tekst').code).toBe('onbekend');
    expect(toStoreError(Object.assign(new Error('x'), { code: 'geen code GEHEIM' })).cause).toBeUndefined();
    expect(toStoreError(new DOMException('', 'TimeoutError')).code).toBe('niet-bereikbaar');
  });
});

describe('a disk that does not do its work', () => {
  it('when full: acknowledges nothing, keeps what was there, and works again with room', async () => {
    const { store, client } = await preparedStore();
    await startGesprek(store, 'g');
    await store.write('g', 0, [keuze('fase', 'kaders')]);
    const pages = (await client.execute('PRAGMA page_count')).rows[0]?.page_count;
    await client.execute(`PRAGMA max_page_count = ${pages}`);
    const error = await rejection(store.write('g', 1, [keuze('fase', 'aanpak', 'GEHEIM'.repeat(9_000))]));
    expect(error.code).toBe('vol');
    expect(inspect(error)).not.toContain('GEHEIM');
    expect(await answerIn(store, 'g', 'fase')).toEqual({ waarde: { soort: 'keuze', optie: 'kaders' } });
    expect(await store.write('g', 1, [keuze('fase', 'aanpak')])).toMatchObject({ revisie: 2 });
  });

  it('when read-only: says so and still reads', async () => {
    const { store, client } = await preparedStore();
    await startGesprek(store, 'g');
    await client.execute('PRAGMA query_only = ON');
    expect((await rejection(store.write('g', 0, [keuze('fase', 'kaders')]))).code).toBe('alleen-lezen');
    expect(await store.find('g', hashOf('g'))).toMatchObject({ revisie: 0 });
  });

  it('when the file is no database', async () => {
    const database = tempDatabase();
    writeFileSync(database.path, 'Dit is geen database. '.repeat(500));
    expect((await rejection(openStore({ url: database.url }))).code).toBe('beschadigd');
  });

  it('when pages are damaged', async () => {
    const database = tempDatabase();
    const store = await openStore({ url: database.url });
    await startGesprek(store, 'g');
    await store.write('g', 0, [keuze('fase', 'kaders', 'x'.repeat(50_000))]);
    await store.close();
    const bytes = readFileSync(database.path);
    writeFileSync(database.path, bytes.fill(0x5a, 4096));
    const work = openStore({ url: database.url }).then((again) =>
      again.find('g', hashOf('g')).finally(() => again.close()),
    );
    expect((await rejection(work)).code).toBe('beschadigd');
  });

  it('when a row is not what the store wrote', async () => {
    const { store, client } = await preparedStore();
    await startGesprek(store, 'g');
    await store.write('g', 0, [keuze('fase', 'kaders')]);
    await client.execute(`UPDATE antwoord SET waarde = '{"soort":"GEHEIM"}'`);
    const error = await rejection(store.find('g', hashOf('g')));
    expect(error.code).toBe('beschadigd');
    expect(inspect(error)).not.toContain('GEHEIM');
  });

  it('when the folder cannot be made', async () => {
    const database = tempDatabase();
    writeFileSync(database.path, '');
    const error = await rejection(openStore({ url: `file:${database.path}/sub/x.db` }));
    expect(error.code).toBe('niet-bereikbaar');
  });

  it('when the server is not there, or the address is none', async () => {
    expect((await rejection(openStore({ url: 'http://127.0.0.1:1' }))).code).toBe('niet-bereikbaar');
    expect((await rejection(openStore({ url: 'onzin' }))).code).toBe('niet-bereikbaar');
  });

  it('makes the folder of a new database, for its owner only', async () => {
    const database = tempDatabase();
    const folder = `${database.path}-map/in map`;
    const store = await openStore({ url: `file:${folder}/x.db` });
    await store.ping();
    await store.close();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });
});

describe('a database that another process is writing to', () => {
  it('is tried again and then given up, with nothing stored', async () => {
    const database = tempDatabase();
    const { store } = await preparedStore(database);
    await startGesprek(store, 'g');
    const other = await database.connect().transaction('write');
    expect((await rejection(store.write('g', 0, [keuze('fase', 'kaders')]))).code).toBe('bezet');
    expect(await store.find('g', hashOf('g'))).toMatchObject({ revisie: 0 });
    await other.execute('UPDATE gesprek SET revisie = 7');
    await other.commit();
    expect(await store.find('g', hashOf('g'))).toMatchObject({ revisie: 7 });
    expect(await store.write('g', 7, [keuze('fase', 'kaders')])).toMatchObject({ revisie: 8 });
  });

  it('is waited for', async () => {
    const database = tempDatabase();
    const store = await openStore({ url: database.url });
    await startGesprek(store, 'g');
    const other = await database.connect().transaction('write');
    const writing = store.write('g', 0, [keuze('fase', 'kaders')]);
    setTimeout(() => other.rollback(), 120);
    expect(await writing).toMatchObject({ soort: 'opgeslagen' });
    await store.close();
  });
});

describe('the settings of a database file', () => {
  const names = ['journal_mode', 'synchronous', 'secure_delete', 'foreign_keys'];

  it('hold on the connection that writes, also after an error', async () => {
    const client = tempDatabase().connect();
    const { write } = await fileConnection(client);
    const settings = async (): Promise<unknown[]> =>
      (
        await client.batch(
          names.map((name) => `PRAGMA ${name}`),
          'write',
        )
      ).map(({ rows }) => rows[0]?.[0]);
    expect(await settings()).toEqual(['wal', 2, 1, 1]);
    await client.execute('PRAGMA secure_delete = OFF');
    await expect(write(() => client.execute('onzin'))).rejects.toThrow();
    expect(await settings()).toEqual(['wal', 2, 1, 1]);
  });
});
