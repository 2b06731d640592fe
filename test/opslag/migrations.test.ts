import type { Client } from '@libsql/client';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import { serverConnection } from '../../src/opslag/connection.ts';
import { MIGRATIONS, type Migration, migrate } from '../../src/opslag/migrations.ts';
import { openStore } from '../../src/opslag/open-store.ts';
import { antwoord, deling, gesprek, versie } from '../../src/opslag/schema.ts';
import { hashOf, keuze, startGesprek } from './example.ts';
import { tempDatabase } from './temp-database.ts';

const TABLES = [antwoord, deling, gesprek, versie];

const next: Migration = {
  nummer: MIGRATIONS.length + 1,
  naam: 'proef',
  statements: ['ALTER TABLE gesprek ADD COLUMN proef TEXT', 'CREATE TABLE proef (id TEXT)'],
};

async function migrated(migrations?: readonly Migration[]): Promise<Client> {
  const client = tempDatabase().connect();
  await migrate(serverConnection(client), migrations);
  return client;
}

async function rowsOf(client: Client, sql: string): Promise<readonly Record<string, unknown>[]> {
  return (await client.execute(sql)).rows.map((row) => ({ ...row }));
}

describe('the migrations', () => {
  it('are numbered from 1 without gaps', () => {
    expect(MIGRATIONS.map(({ nummer }) => nummer)).toEqual(MIGRATIONS.map((_, at) => at + 1));
  });

  it('make the tables of the Drizzle schema and no others', async () => {
    const client = await migrated();
    const tables = await rowsOf(client, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
    const expected = [...TABLES.map((table) => getTableConfig(table).name), 'migratie'];
    expect(tables.map(({ name }) => name)).toEqual(expected.sort());
  });

  it.each(TABLES)('agree with the Drizzle schema in columns and keys', async (table) => {
    const client = await migrated();
    const { name, columns, primaryKeys, foreignKeys, indexes } = getTableConfig(table);
    const compound = primaryKeys.flatMap((key) => key.columns.map((column) => column.name));
    expect(
      await rowsOf(client, `SELECT name, type, "notnull", pk > 0 AS key FROM pragma_table_info('${name}')`),
    ).toEqual(
      columns.map((column) => ({
        name: column.name,
        type: column.getSQLType().toUpperCase(),
        notnull: column.notNull ? 1 : 0,
        key: column.primary || compound.includes(column.name) ? 1 : 0,
      })),
    );
    expect(
      await rowsOf(client, `SELECT "table", "from", "to", on_delete FROM pragma_foreign_key_list('${name}')`),
    ).toEqual(
      foreignKeys.map((key) => ({
        table: getTableConfig(key.reference().foreignTable).name,
        from: key.reference().columns[0]?.name,
        to: key.reference().foreignColumns[0]?.name,
        on_delete: (key.onDelete ?? 'no action').toUpperCase(),
      })),
    );
    const made = await rowsOf(
      client,
      `SELECT name, "unique" FROM pragma_index_list('${name}') WHERE origin = 'c'`,
    );
    expect(made).toEqual(indexes.map(({ config }) => ({ name: config.name, unique: config.unique ? 1 : 0 })));
  });

  it('are applied once', async () => {
    const client = await migrated();
    await migrate(serverConnection(client));
    expect(await rowsOf(client, 'SELECT nummer FROM migratie')).toEqual(
      MIGRATIONS.map(({ nummer }) => ({ nummer })),
    );
  });

  it('keep what the oldest form held', async () => {
    const database = tempDatabase();
    const client = database.connect();
    await migrate(serverConnection(client), MIGRATIONS.slice(0, 1));
    await client.batch([
      "INSERT INTO versie VALUES ('v', 'situatiescan', 1, '{}', '2026-01-01T00:00:00.000Z')",
      "INSERT INTO gesprek VALUES ('g', 'hash-g', 'situatiescan', 'v', 1, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z')",
      `INSERT INTO antwoord VALUES ('g', 1, 'fase', '{"soort":"keuze","optie":"kaders"}', NULL, NULL, NULL, '2026-01-01T00:00:00.000Z')`,
    ]);
    const store = await openStore({ url: database.url });
    const found = await store.find('g', hashOf('g'));
    await store.close();
    expect(found?.antwoorden).toEqual(new Map([['fase', { waarde: { soort: 'keuze', optie: 'kaders' } }]]));
  });

  it('leave the last whole form when one is broken off, and go on from there', async () => {
    const client = await migrated();
    const broken = { ...next, statements: [...next.statements, 'INSERT INTO bestaat_niet VALUES (1)'] };
    await expect(migrate(serverConnection(client), [...MIGRATIONS, broken])).rejects.toMatchObject({
      name: 'StoreError',
    });
    expect(await rowsOf(client, "SELECT name FROM sqlite_master WHERE name = 'proef'")).toEqual([]);
    await migrate(serverConnection(client), [...MIGRATIONS, next]);
    expect(await rowsOf(client, 'SELECT MAX(nummer) AS nummer FROM migratie')).toEqual([
      { nummer: next.nummer },
    ]);
  });

  it('refuse a database of a newer release and leave it alone', async () => {
    const database = tempDatabase();
    await migrate(serverConnection(database.connect()), [...MIGRATIONS, next]);
    await expect(openStore({ url: database.url })).rejects.toMatchObject({
      code: 'te-nieuw',
      message: expect.stringContaining('nieuwere versie'),
    });
  });

  it('may be started by several processes at once', async () => {
    const database = tempDatabase();
    const stores = await Promise.all([1, 2, 3, 4].map(() => openStore({ url: database.url })));
    const [first] = stores;
    if (first !== undefined) {
      await startGesprek(first, 'g');
      await first.write('g', 0, [keuze('fase', 'kaders')]);
    }
    const found = await Promise.all(stores.map((store) => store.find('g', hashOf('g'))));
    await Promise.all(stores.map((store) => store.close()));
    expect(found.map((each) => each?.revisie)).toEqual([1, 1, 1, 1]);
  });
});
