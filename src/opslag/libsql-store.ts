import type { Row } from '@libsql/client/web';
import type {
  BewaardeVersie,
  BewaardGesprek,
  Deling,
  GesprekStore,
  NieuweDeling,
  NieuwGesprek,
  SchrijfUitkomst,
  Wijziging,
} from '../gesprek/gesprek-store.ts';
import type { Statement } from './compile-statement.ts';
import type { Connection } from './connection.ts';
import { type Defer, GroupCommit } from './group-commit.ts';
import { readDeling, readGedeeld, readGesprek, readVersion, readWritten } from './read-rows.ts';
import { PATIENCE, type Patience, whileBusy } from './retry.ts';
import * as statements from './statements.ts';
import { StoreError } from './store-error.ts';
import { batchResults, batchStatements, type WriteResult, type WriteTask } from './write-batch.ts';

/** What a store is made of. */
export interface LibsqlStoreOptions {
  /** To a migrated database. The store closes its client. */
  readonly connection: Connection;
  readonly clock: () => Date;
  /** When a batch is closed; by default at the end of the present microtasks. */
  readonly defer?: Defer;
  readonly patience?: Patience;
}

/** Bounds how long an erasure keeps writers waiting. */
const ERASED_AT_ONCE = 200;

/**
 * The store on libSQL: an embedded file, a server or Turso, on Node.js and on Workers.
 *
 * Concurrent writes share one transaction. A write does nothing when its conversation has not the expected
 * revision, so that one loses without harm to the others.
 */
export function createLibsqlStore(options: LibsqlStoreOptions): GesprekStore {
  return new LibsqlStore(options);
}

class LibsqlStore implements GesprekStore {
  readonly #connection: Connection;
  readonly #clock: () => Date;
  readonly #patience: Patience;
  readonly #writes: GroupCommit<WriteTask, WriteResult>;
  /** Versions that are certainly in the database; none is ever taken out of it. */
  readonly #versions = new Set<string>();
  #closed = false;

  constructor({ connection, clock, defer = queueMicrotask, patience = PATIENCE }: LibsqlStoreOptions) {
    this.#connection = connection;
    this.#clock = clock;
    this.#patience = patience;
    const { client, write } = connection;
    this.#writes = new GroupCommit(async (tasks) => {
      const batch = batchStatements(tasks);
      return batchResults(tasks, await whileBusy(() => write(() => client.batch(batch, 'write')), patience));
    }, defer);
  }

  async saveVersion(versie: BewaardeVersie): Promise<void> {
    await this.#do([statements.insertVersion({ ...versie, nu: this.#now() })]);
    this.#versions.add(versie.versie);
  }

  async loadVersion(versie: string): Promise<BewaardeVersie | undefined> {
    const row = await this.#read(statements.selectVersion({ versie }));
    if (row === undefined) return undefined;
    this.#versions.add(versie);
    return readVersion(row);
  }

  async create(nieuw: NieuwGesprek): Promise<BewaardGesprek> {
    await this.#requireVersion(nieuw.versie);
    const nu = this.#now();
    const { id, sleutelHash, flow, versie, aangemaaktOp: begonnen = nu } = nieuw;
    const insert = statements.insertGesprek({ id, sleutelHash, flow, versie, begonnen, nu });
    const inserted = await this.#do([insert], id);
    if (inserted.rowsAffected !== 1) throw new StoreError('onbekend', 'GESPREK_EXISTS');
    const empty = { antwoorden: new Map(), laatsteItems: new Map() };
    return { id, flow, versie, revisie: 0, ...empty, aangemaaktOp: begonnen, gewijzigdOp: nu };
  }

  async find(id: string, sleutelHash: string): Promise<BewaardGesprek | undefined> {
    const row = await this.#read(statements.selectGesprek({ id, sleutelHash }));
    return row === undefined ? undefined : readGesprek(id, row);
  }

  write(id: string, revisie: number, wijzigingen: readonly Wijziging[]): Promise<SchrijfUitkomst> {
    return this.#change(id, revisie, wijzigingen, null);
  }

  async moveToVersion(
    id: string,
    revisie: number,
    versie: string,
    wijzigingen: readonly Wijziging[],
  ): Promise<SchrijfUitkomst> {
    await this.#requireVersion(versie);
    return this.#change(id, revisie, wijzigingen, versie);
  }

  async share(
    gesprek: string,
    { id, sleutelHash, metToelichting }: NieuweDeling,
  ): Promise<Deling | undefined> {
    const nu = this.#now();
    const flag = metToelichting ? 1 : 0;
    const insert = statements.insertDeling({ id, gesprek, sleutelHash, metToelichting: flag, nu });
    const { rowsAffected } = await this.#do([insert], gesprek);
    return rowsAffected === 1 ? { id, metToelichting, aangemaaktOp: nu } : undefined;
  }

  async shares(gesprek: string): Promise<readonly Deling[]> {
    return (await this.#readAll(statements.selectDelingen({ gesprek }))).map(readDeling);
  }

  async findShared(
    id: string,
    sleutelHash: string,
  ): Promise<{ readonly gesprek: BewaardGesprek; readonly metToelichting: boolean } | undefined> {
    const row = await this.#read(statements.selectGedeeld({ id, sleutelHash }));
    return row === undefined ? undefined : readGedeeld(row);
  }

  async withdraw(gesprek: string, id: string): Promise<boolean> {
    return (await this.#do([statements.deleteDeling({ id, gesprek })], gesprek)).rowsAffected === 1;
  }

  async erase(id: string): Promise<boolean> {
    const all = [
      statements.deleteDelingen({ id }),
      statements.deleteAnswers({ id }),
      statements.deleteGesprek({ id }),
    ];
    const erased = await this.#do(all, id);
    await this.#connection.tidy();
    return erased.rowsAffected === 1;
  }

  async eraseUnchangedSince(moment: Date): Promise<number> {
    const values = { moment: moment.toISOString(), aantal: ERASED_AT_ONCE };
    let total = 0;
    for (let erased = ERASED_AT_ONCE; erased === ERASED_AT_ONCE; total += erased) {
      const round = [
        statements.deleteStaleDelingen(values),
        statements.deleteStaleAnswers(values),
        statements.deleteStale(values),
      ];
      erased = (await this.#do(round)).rowsAffected;
    }
    // Also when nothing was erased: what was replaced since the last time may linger.
    await this.#connection.rewrite();
    return total;
  }

  async ping(): Promise<void> {
    await this.#read(statements.selectNothing({}));
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#writes.settled();
    await this.#connection.tidy();
    this.#connection.client.close();
  }

  async #change(
    id: string,
    revisie: number,
    wijzigingen: readonly Wijziging[],
    versie: string | null,
  ): Promise<SchrijfUitkomst> {
    const nu = this.#now();
    const { row } = await this.#write({ soort: 'gesprek', over: id, revisie, nu, versie, wijzigingen });
    if (row !== undefined) return { soort: 'opgeslagen', ...readWritten(row) };
    const present = await this.#read(statements.selectRevision({ id }));
    return { soort: present === undefined ? 'onbekend' : 'conflict' };
  }

  async #requireVersion(versie: string): Promise<void> {
    if (this.#versions.has(versie) || (await this.loadVersion(versie)) !== undefined) return;
    throw new StoreError('onbekend', 'VERSIE_NOT_SAVED');
  }

  #do(batch: readonly Statement[], over?: string): Promise<WriteResult> {
    return this.#write({ soort: 'statements', statements: batch, ...(over === undefined ? {} : { over }) });
  }

  async #write(task: WriteTask): Promise<WriteResult> {
    this.#requireOpen();
    return this.#writes.write(task);
  }

  async #read(statement: Statement): Promise<Row | undefined> {
    return (await this.#readAll(statement))[0];
  }

  async #readAll(statement: Statement): Promise<readonly Row[]> {
    this.#requireOpen();
    const { client, read } = this.#connection;
    const result = await whileBusy(() => read(() => client.execute(statement)), this.#patience);
    return result.rows;
  }

  #requireOpen(): void {
    if (this.#closed) throw new StoreError('niet-bereikbaar', 'STORE_CLOSED');
  }

  #now(): string {
    return this.#clock().toISOString();
  }
}
