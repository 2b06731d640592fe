import { parseArgs } from 'node:util';
import { didYouMean } from '../content/nearest.ts';

/** An option as a command declares it. */
export interface CommandOption {
  /** Without the dashes. */
  readonly naam: string;
  /** What stands behind it, in capitals; left out for an option that is there or not. */
  readonly waarde?: string;
  readonly uitleg: string;
}

/** What a person typed after a command, checked against what the command takes. */
export interface ParsedArguments {
  readonly argumenten: readonly string[];
  has(optie: string): boolean;
  text(optie: string): string | undefined;
  /** @throws UsageError when it is no whole number from `min` to `max` */
  wholeNumber(optie: string, fallback: number, min: number, max: number): number;
}

/** The command was typed wrong; the message says what was probably meant. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Reads what was typed after a command.
 *
 * @param argumenten the names of the arguments without dashes, all of them needed
 * @param takesMore whether more may follow after those
 * @throws UsageError at an unknown option, a value that lacks or is one too many, and too few or too many arguments
 */
export function parseArguments(
  typed: readonly string[],
  opties: readonly CommandOption[],
  argumenten: readonly string[],
  takesMore = false,
): ParsedArguments {
  const known = new Map(opties.map((optie) => [optie.naam, optie]));
  const { values, positionals, tokens } = parseArgs({
    args: [...typed],
    options: Object.fromEntries(
      opties.map(({ naam, waarde }) => [naam, { type: waarde === undefined ? 'boolean' : 'string' }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'option')
      checkOption(token.rawName, token.value, known.get(token.name), [...known.keys()]);
  }
  checkCount(positionals, argumenten, takesMore);
  const text = (optie: string): string | undefined => {
    const value = values[optie];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    argumenten: positionals,
    has: (optie) => values[optie] !== undefined,
    text,
    wholeNumber(optie, fallback, min, max) {
      const value = text(optie);
      if (value === undefined) return fallback;
      const number = Number(value);
      if (/^\d+$/.test(value) && number >= min && number <= max) return number;
      throw new UsageError(
        `--${optie} hoort een heel getal van ${min} tot en met ${max} te zijn, niet '${value}'.`,
      );
    },
  };
}

function checkOption(
  typed: string,
  value: string | undefined,
  optie: CommandOption | undefined,
  names: readonly string[],
): void {
  if (optie === undefined) {
    const suggestion =
      didYouMean(
        typed,
        names.map((name) => `--${name}`),
      ) ?? 'Deze opdracht heeft geen opties.';
    throw new UsageError(`De optie ${typed} bestaat hier niet. ${suggestion}`);
  }
  if (optie.waarde === undefined && value !== undefined) {
    throw new UsageError(`Achter --${optie.naam} hoort niets te staan.`);
  }
  // An option that took the next option for its value.
  if (optie.waarde !== undefined && (value === undefined || value === '' || value.startsWith('--'))) {
    throw new UsageError(`Achter --${optie.naam} ontbreekt ${optie.waarde}.`);
  }
}

function checkCount(given: readonly string[], wanted: readonly string[], takesMore: boolean): void {
  const missing = wanted[given.length];
  if (missing !== undefined) throw new UsageError(`Hier ontbreekt ${missing}.`);
  const extra = given[wanted.length];
  if (extra !== undefined && !takesMore) throw new UsageError(`'${extra}' staat hier te veel.`);
}
