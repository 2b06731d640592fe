import type { Client, Transaction } from '@libsql/client/web';
import type { Connection } from './connection.ts';
import { PATIENCE, whileBusy } from './retry.ts';
import { StoreError } from './store-error.ts';

/** A step of the database's form. Once released it never changes; a mistake is mended by a next one. */
export interface Migration {
  /** Counts from 1 without gaps. */
  readonly nummer: number;
  readonly naam: string;
  readonly statements: readonly string[];
}

/** Every step, oldest first. Text in code, so that Node.js and Workers apply the same without files. */
export const MIGRATIONS: readonly Migration[] = [
  {
    nummer: 1,
    naam: 'start',
    statements: [
      `CREATE TABLE versie (
        versie TEXT PRIMARY KEY NOT NULL,
        flow TEXT NOT NULL,
        formaat INTEGER NOT NULL,
        definitie TEXT NOT NULL,
        aangemaakt_op TEXT NOT NULL
      )`,
      `CREATE TABLE gesprek (
        id TEXT PRIMARY KEY NOT NULL,
        sleutel_hash TEXT NOT NULL,
        flow TEXT NOT NULL,
        versie TEXT NOT NULL REFERENCES versie (versie),
        revisie INTEGER NOT NULL,
        aangemaakt_op TEXT NOT NULL,
        gewijzigd_op TEXT NOT NULL
      )`,
      'CREATE INDEX gesprek_gewijzigd_op ON gesprek (gewijzigd_op)',
      // Without rowid the answers of a conversation lie together: reading one is one range of one tree.
      `CREATE TABLE antwoord (
        gesprek_id TEXT NOT NULL REFERENCES gesprek (id) ON DELETE CASCADE,
        volgnummer INTEGER NOT NULL,
        vraag TEXT NOT NULL,
        waarde TEXT,
        toelichting TEXT,
        eerder TEXT,
        laatste_item INTEGER,
        op TEXT NOT NULL,
        PRIMARY KEY (gesprek_id, volgnummer)
      ) WITHOUT ROWID`,
      'CREATE UNIQUE INDEX antwoord_huidig ON antwoord (gesprek_id, vraag) WHERE waarde IS NOT NULL',
    ],
  },
  {
    nummer: 2,
    naam: 'delen',
    statements: [
      `CREATE TABLE deling (
        id TEXT PRIMARY KEY NOT NULL,
        gesprek_id TEXT NOT NULL REFERENCES gesprek (id) ON DELETE CASCADE,
        sleutel_hash TEXT NOT NULL,
        met_toelichting INTEGER NOT NULL,
        aangemaakt_op TEXT NOT NULL
      )`,
      'CREATE INDEX deling_gesprek ON deling (gesprek_id)',
    ],
  },
];

/**
 * Brings the database to the newest form: each step in a transaction of its own, so that a stop in the middle
 * leaves the last whole form. Processes that start at the same time wait for each other.
 *
 * @throws StoreError `te-nieuw` when a newer release wrote the database
 */
export async function migrate(
  { client, read, write }: Connection,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  let present = await whileBusy(() => read(() => presentForm(client)), PATIENCE);
  const newest = migrations.at(-1)?.nummer ?? 0;
  while (present < newest) {
    present = await whileBusy(() => write(() => applyNext(client, migrations)), PATIENCE);
  }
  if (present > newest) throw new StoreError('te-nieuw', `MIGRATION_${present}_OF_${newest}`);
}

async function presentForm(client: Client): Promise<number> {
  const exists = await client.execute("SELECT 1 FROM sqlite_master WHERE name = 'migratie'");
  return exists.rows.length === 0 ? 0 : lastApplied(client);
}

/** @returns the form after this step */
async function applyNext(client: Client, migrations: readonly Migration[]): Promise<number> {
  const transaction = await client.transaction('write');
  try {
    await transaction.execute(
      'CREATE TABLE IF NOT EXISTS migratie (nummer INTEGER PRIMARY KEY NOT NULL, naam TEXT NOT NULL)',
    );
    const present = await lastApplied(transaction);
    const next = migrations.find(({ nummer }) => nummer === present + 1);
    if (next === undefined) return present;
    for (const statement of next.statements) await transaction.execute(statement);
    await transaction.execute({
      sql: 'INSERT INTO migratie (nummer, naam) VALUES (?, ?)',
      args: [next.nummer, next.naam],
    });
    await transaction.commit();
    return next.nummer;
  } finally {
    transaction.close();
  }
}

async function lastApplied(database: Pick<Transaction, 'execute'>): Promise<number> {
  const result = await database.execute('SELECT MAX(nummer) AS nummer FROM migratie');
  return Number(result.rows[0]?.nummer ?? 0);
}
