import type { Client } from '@libsql/client';
import { onTestFinished } from 'vitest';
import type { GesprekStore } from '../../src/gesprek/gesprek-store.ts';
import { prepareFile } from '../../src/opslag/file-upkeep.ts';
import { createLibsqlStore } from '../../src/opslag/libsql-store.ts';
import { migrate } from '../../src/opslag/migrations.ts';
import { tempDatabase } from './temp-database.ts';

/** A store as `openStore` makes it, on a client that the test can reach. */
export async function preparedStore(
  database = tempDatabase(),
): Promise<{ readonly store: GesprekStore; readonly client: Client }> {
  const client = database.connect();
  const upkeep = await prepareFile(client);
  await migrate(client);
  const store = createLibsqlStore({
    client,
    clock: () => new Date(),
    defer: setImmediate,
    upkeep,
    patience: { attempts: 3, pause: 1 },
  });
  onTestFinished(() => store.close());
  return { store, client };
}
