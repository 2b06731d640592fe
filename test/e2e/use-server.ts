import { afterAll, beforeAll } from 'vitest';
import { startServer, type TestServer } from './server.ts';

/**
 * Gives a test file one running assistant with the content of the working tree.
 *
 * Call it at the top of the file; `url` is there inside a test.
 */
export function useServer(): { readonly url: string } {
  let server: TestServer | undefined;
  beforeAll(async () => {
    server = await startServer({ STUURWIJZER_DEV: '1' });
  });
  afterAll(async () => {
    await server?.stop();
  });
  return {
    get url() {
      if (server === undefined)
        throw new Error('The server starts in beforeAll: use its address inside a test.');
      return server.url;
    },
  };
}
