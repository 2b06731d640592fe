import type { Command } from '../command.ts';

/** Starts the service. */
export const serveer: Command = {
  naam: 'serveer',
  kort: 'start de dienst',
  uitleg:
    'Start de dienst en toont het adres. Stoppen: Ctrl+C; wie bezig is krijgt eerst nog antwoord.\n' +
    'Instellen gaat met omgevingsvariabelen, zoals PORT, HOST, DATABASE_URL en STUURWIJZER_INHOUD (zie de README).',
  argumenten: [],
  opties: [],
  async run(_, terminal) {
    // The other commands start twice as fast without server and database.
    const { serveUntilStopped } = await import('../serve-until-stopped.ts');
    return serveUntilStopped(terminal);
  },
};
