import { packageRoot } from './package-root.ts';
import type { Terminal } from './terminal.ts';

/** The terminal of this process. */
export function processTerminal(): Terminal {
  // Who pipes into `head` stops reading early: no fault.
  process.stdout.on('error', (error: Error) => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error;
  });
  return {
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
    progress: createProgress(process.stderr),
    env: process.env,
    root: packageRoot(),
    stopAsked: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
      }),
  };
}

/** One line that refreshes itself on a screen; a line for each quarter in a log. */
function createProgress(stream: NodeJS.WriteStream): Terminal['progress'] {
  let shown = -1;
  return (done, what) => {
    const percent = Math.floor(done * 100);
    const next = stream.isTTY ? percent : Math.floor(percent / 25) * 25;
    if (next === shown) return;
    shown = next;
    const text = `${what}: ${next} %`;
    if (!stream.isTTY) stream.write(`${text}\n`);
    else stream.write(done < 1 ? `\r${text}` : `\r${' '.repeat(text.length)}\r`);
  };
}
