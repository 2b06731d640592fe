import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createNodeServer } from '../../src/node-server.ts';

/** A running assistant of a test. */
export interface TestServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the assistant on a free port with a database of its own; `stop` removes that database. */
export async function startServer(env: Record<string, string> = {}): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'stuurwijzer-e2e-'));
  const removeFolder = () => rm(folder, { recursive: true, force: true });
  try {
    const server = await createNodeServer({
      env: { HOST: '127.0.0.1', PORT: '0', DATABASE_URL: `file:${join(folder, 'stuurwijzer.db')}`, ...env },
    });
    return {
      url: server.url,
      async stop() {
        await server.stop();
        await removeFolder();
      },
    };
  } catch (error) {
    await removeFolder();
    throw error;
  }
}
