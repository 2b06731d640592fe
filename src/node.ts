import { processTerminal } from './cli/process-terminal.ts';
import { serveUntilStopped } from './cli/serve-until-stopped.ts';

process.exitCode = await serveUntilStopped(processTerminal());
