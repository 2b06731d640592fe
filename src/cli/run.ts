import { ContentError } from '../content/finding.ts';
import { didYouMean } from '../content/nearest.ts';
import type { Command } from './command.ts';
import { antwoorden } from './commands/antwoorden.ts';
import { controleer } from './commands/controleer.ts';
import { loop } from './commands/loop.ts';
import { serveer } from './commands/serveer.ts';
import { verken } from './commands/verken.ts';
import { commandHelp, overview } from './help.ts';
import { parseArguments, UsageError } from './parse-arguments.ts';
import { ContentFolderError } from './read-content-files.ts';
import type { Terminal } from './terminal.ts';

const COMMANDS: readonly Command[] = [serveer, controleer, loop, verken, antwoorden];
const HELP = new Set(['help', '--help', '-h']);
/** As shells have it: the command was typed wrong. */
const USAGE = 2;

/**
 * Runs `stuurwijzer` with what was typed after it.
 *
 * @returns the exit code: 0 done, 1 something is wrong in the content or the input, 2 typed wrong
 */
export async function run(typed: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = typed;
  if (name === undefined || HELP.has(name)) {
    terminal.out(overview(COMMANDS));
    return name === undefined ? USAGE : 0;
  }
  const command = COMMANDS.find(({ naam }) => naam === name);
  if (command === undefined) {
    terminal.err(
      `De opdracht '${name}' bestaat niet. ${
        didYouMean(
          name,
          COMMANDS.map(({ naam }) => naam),
        ) ?? ''
      }`.trim(),
    );
    return USAGE;
  }
  if (rest.some((part) => HELP.has(part) && part.startsWith('-'))) {
    terminal.out(commandHelp(command));
    return 0;
  }
  return runCommand(command, rest, terminal);
}

async function runCommand(command: Command, typed: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await command.run(
      parseArguments(typed, command.opties, command.argumenten, command.meer !== undefined),
      terminal,
    );
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.err(`${error.message}\nHulp: stuurwijzer ${command.naam} --help`);
      return USAGE;
    }
    if (error instanceof ContentError || error instanceof ContentFolderError) {
      terminal.err(error.message);
      return 1;
    }
    throw error;
  }
}
