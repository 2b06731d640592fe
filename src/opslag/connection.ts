import type { Client } from '@libsql/client/web';

/** Does something with the database, in the way that this kind of database needs. */
export type Attempt = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** The one way to a database, with what its kind needs beside the statements. */
export interface Connection {
  readonly client: Client;
  readonly read: Attempt;
  readonly write: Attempt;
  /** Takes what was erased out of the write-ahead log, when nobody else is reading it. Never rejects. */
  tidy(): Promise<void>;
  /** Writes the database anew, without what lingers in unused room. Never rejects. */
  rewrite(): Promise<void>;
}

/** The connection to a server, which looks after itself. */
export function serverConnection(client: Client): Connection {
  const attempt: Attempt = (work) => work();
  const nothing = async (): Promise<void> => undefined;
  return { client, read: attempt, write: attempt, tidy: nothing, rewrite: nothing };
}
