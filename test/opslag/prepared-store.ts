import type { Client } from '@libsql/client';
import { onTestFinished } from 'vitest';
import type { GesprekStore } from '../../src/gesprek/gesprek-store.ts';
import { fileConnection } from '../../src/opslag/file-connection.ts';
import { createLibsqlStore } from '../../src/opslag/libsql-store.ts';
import { migrate } from '../../src/opslag/migrations.ts';
import { tempDatabase } from './temp-database.ts';

/** A store as `openStore` makes it, on a client that the test can reach. */
export async function preparedStore(
  database = tempDatabase(),
): Promise<{ readonly store: GesprekStore; readonly client: Client }> {
  const client = database.connect();
  const connection = await fileConnection(client);
  await migrate(connection);
  const store = createLibsqlStore({
    connection,
    clock: () => new Date(),
    defer: setImmediate,
    patience: { attempts: 3, pause: 1 },
  });
  onTestFinished(() => store.close());
  return { store, client };
}
