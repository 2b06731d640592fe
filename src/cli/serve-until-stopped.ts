import { createNodeServer } from '../node-server.ts';
import { describeStartError } from './describe-start-error.ts';
import type { Terminal } from './terminal.ts';

/**
 * Starts the service, prints its address, and stops it when asked, after the requests that are under way.
 *
 * @returns the exit code: 0 after a stop, 1 when it could not start
 */
export async function serveUntilStopped(terminal: Terminal): Promise<number> {
  try {
    const stopAsked = terminal.stopAsked();
    const server = await createNodeServer({ env: terminal.env, log: terminal.err, root: terminal.root });
    terminal.out(`Stuurwijzer staat klaar: ${server.url}`);
    await stopAsked;
    await server.stop();
    return 0;
  } catch (error) {
    terminal.err(describeStartError(error));
    return 1;
  }
}
