import type { Command } from './command.ts';

/** The overview of all commands. */
export function overview(commands: readonly Command[]): string {
  return [
    'Stuurwijzer: antwoorden erin, onderbouwd advies eruit.',
    '',
    'Gebruik: stuurwijzer OPDRACHT [opties]',
    '',
    ...columns(commands.map(({ naam, kort }) => [naam, kort])),
    '',
    'Meer over één opdracht: stuurwijzer OPDRACHT --help',
  ].join('\n');
}

/** The help of one command. */
export function commandHelp({ naam, uitleg, argumenten, meer, opties }: Command): string {
  const parts = [
    'stuurwijzer',
    naam,
    ...argumenten,
    ...(meer === undefined ? [] : [`[${meer} …]`]),
    ...(opties.length > 0 ? ['[opties]'] : []),
  ];
  const rows = opties.map((optie) => [
    optie.waarde === undefined ? `--${optie.naam}` : `--${optie.naam} ${optie.waarde}`,
    optie.uitleg,
  ]);
  return [`Gebruik: ${parts.join(' ')}`, '', uitleg, ...(rows.length > 0 ? ['', ...columns(rows)] : [])].join(
    '\n',
  );
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map(([first = '']) => first.length));
  return rows.map(([first = '', second = '']) => `  ${first.padEnd(width)}  ${second}`);
}
