import { ContentError } from '../content/finding.ts';
import { SettingsError } from '../env.ts';
import { StoreError } from '../opslag/store-error.ts';
import { LibraryError } from './load-library.ts';
import { ContentFolderError } from './read-content-files.ts';

/** Errors whose message was written for the person who starts the service. */
const WRITTEN_FOR_PEOPLE = [SettingsError, ContentError, ContentFolderError, LibraryError];

const LISTEN_ERRORS: ReadonlyMap<string, string> = new Map([
  [
    'EADDRINUSE',
    'Deze poort is al in gebruik. Stop het andere programma, of kies een andere poort, zoals: PORT=8788 npm start',
  ],
  [
    'EACCES',
    'Op deze poort mag dit proces niet luisteren. Kies een poort boven 1023, zoals: PORT=8788 npm start',
  ],
  ['EADDRNOTAVAIL', 'Dit adres hoort niet bij deze machine. Controleer HOST; 127.0.0.1 werkt altijd.'],
  ['ENOTFOUND', 'Dit adres bestaat niet. Controleer HOST; 127.0.0.1 werkt altijd.'],
]);

/** Why the service does not start, in words for the person who starts it: what happened, where, what to try. */
export function describeStartError(error: unknown): string {
  if (WRITTEN_FOR_PEOPLE.some((known) => error instanceof known) && error instanceof Error)
    return error.message;
  if (error instanceof StoreError) {
    const codes = typeof error.cause === 'string' ? ` (${error.cause})` : '';
    return `De opslag gaat niet open. ${error.message}${codes}`;
  }
  return describeListenError(error) ?? `Er ging iets onverwachts mis. ${stackOf(error)}`;
}

function describeListenError(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined;
  if (error.syscall !== 'listen' && error.syscall !== 'getaddrinfo') return undefined;
  const known = LISTEN_ERRORS.get(String(error.code));
  const host = 'address' in error ? String(error.address) : '';
  const place = 'port' in error ? ` op ${host}:${String(error.port)}` : '';
  return known === undefined ? undefined : `De service kan niet luisteren${place}. ${known}`;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
