import { run } from '../../src/cli/run.ts';
import type { Terminal } from '../../src/cli/terminal.ts';

/** A terminal that remembers what was written, with a stop that the test gives. */
export interface TestTerminal extends Terminal {
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly progressed: readonly number[];
  /** Asks the process to stop. */
  stop(): void;
  /** Resolves at the first line on standard output. */
  readonly firstLine: Promise<string>;
}

export function testTerminal(root: string, env: Terminal['env'] = {}): TestTerminal {
  const out: string[] = [];
  const err: string[] = [];
  const progressed: number[] = [];
  let stop = (): void => {};
  let tellFirst = (_: string): void => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const firstLine = new Promise<string>((resolve) => {
    tellFirst = resolve;
  });
  return {
    root,
    env,
    progressed,
    firstLine,
    out: (line) => {
      out.push(line);
      tellFirst(line);
    },
    err: (line) => void err.push(line),
    progress: (done) => void progressed.push(done),
    stopAsked: () => stopped,
    stop: () => stop(),
    stdout: () => out.join('\n'),
    stderr: () => err.join('\n'),
  };
}

/** Runs a command line and gives all that it wrote. */
export async function runTyped(
  typed: readonly string[],
  root: string,
  env: Terminal['env'] = {},
): Promise<{ exitCode: number; stdout: string; stderr: string; progressed: readonly number[] }> {
  const terminal = testTerminal(root, env);
  const exitCode = await run(typed, terminal);
  return {
    exitCode,
    stdout: terminal.stdout(),
    stderr: terminal.stderr(),
    progressed: terminal.progressed,
  };
}
