import type { CommandOption, ParsedArguments } from './parse-arguments.ts';
import type { Terminal } from './terminal.ts';

/** A command of `stuurwijzer`: it declares what it takes, and help and checks follow from that. */
export interface Command {
  readonly naam: string;
  /** One line for the overview. */
  readonly kort: string;
  /** What it does, for whom; plain Dutch. */
  readonly uitleg: string;
  /** The names of what stands after the command without dashes, all of them needed. */
  readonly argumenten: readonly string[];
  /** The name of what may follow after those, any number of times. */
  readonly meer?: string;
  readonly opties: readonly CommandOption[];
  /** @returns the exit code: 0 done, 1 something is wrong in what was looked at */
  run(parsed: ParsedArguments, terminal: Terminal): Promise<number>;
}
