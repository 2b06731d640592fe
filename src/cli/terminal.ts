/** What a command reads and writes; a test brings its own. */
export interface Terminal {
  /** Writes a line to standard output: the result. */
  out(line: string): void;
  /** Writes a line to standard error: faults, and what goes on. */
  err(line: string): void;
  /** Shows how far the work is, from 0 to 1. */
  progress(done: number, what: string): void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder of the package, with `content/` and `flows/`. */
  readonly root: string;
  /** Resolves when the person or the machine asks the process to stop. */
  stopAsked(): Promise<void>;
}
