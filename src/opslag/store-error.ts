/** Why the store cannot do its work. */
export type StoreErrorCode =
  | 'vol'
  | 'alleen-lezen'
  | 'bezet'
  | 'niet-bereikbaar'
  | 'beschadigd'
  | 'te-nieuw'
  | 'onbekend';

const MESSAGES: Readonly<Record<StoreErrorCode, string>> = {
  vol: 'De schijf van de opslag is vol. Er is niets bewaard. Maak ruimte vrij en probeer het opnieuw.',
  'alleen-lezen':
    'De opslag mag niet schrijven. Er is niets bewaard. Geef het proces schrijfrechten op het databasebestand en de map eromheen.',
  bezet:
    'De opslag bleef te lang bezet door een ander proces. Er is niets bewaard. Probeer het opnieuw; komt het vaker voor, gebruik dan een libSQL-server.',
  'niet-bereikbaar':
    'De opslag is niet bereikbaar. Controleer DATABASE_URL, of de map of de server bestaat, en de rechten erop.',
  beschadigd:
    'Het databasebestand is beschadigd of is geen database. Stop de dienst en zet een reservekopie terug.',
  'te-nieuw':
    'De database is van een nieuwere versie van Stuurwijzer. Start die versie, of zet de reservekopie van voor de opwaardering terug.',
  onbekend:
    'De opslag gaf een onverwachte fout. Probeer het opnieuw; blijft het zo, meld dan de code hieronder.',
};

const CODES: ReadonlyMap<string, StoreErrorCode> = new Map([
  ['SQLITE_FULL', 'vol'],
  ['SQLITE_READONLY', 'alleen-lezen'],
  ['SQLITE_PERM', 'alleen-lezen'],
  ['SQLITE_BUSY', 'bezet'],
  ['SQLITE_LOCKED', 'bezet'],
  ['SQLITE_CANTOPEN', 'niet-bereikbaar'],
  ['SQLITE_IOERR', 'niet-bereikbaar'],
  ['SQLITE_AUTH', 'niet-bereikbaar'],
  ['CLIENT_CLOSED', 'niet-bereikbaar'],
  ['URL_INVALID', 'niet-bereikbaar'],
  ['URL_SCHEME_NOT_SUPPORTED', 'niet-bereikbaar'],
  ['SERVER_ERROR', 'niet-bereikbaar'],
  ['SQLITE_CORRUPT', 'beschadigd'],
  ['SQLITE_NOTADB', 'beschadigd'],
  ['ECONNREFUSED', 'niet-bereikbaar'],
  ['ECONNRESET', 'niet-bereikbaar'],
  ['ENOTFOUND', 'niet-bereikbaar'],
  ['ETIMEDOUT', 'niet-bereikbaar'],
  ['EACCES', 'niet-bereikbaar'],
  ['EPERM', 'niet-bereikbaar'],
  ['ENOTDIR', 'niet-bereikbaar'],
  ['EEXIST', 'niet-bereikbaar'],
  ['EROFS', 'alleen-lezen'],
  ['ENOSPC', 'vol'],
]);

/**
 * The one error of the store: a code to decide on, and a Dutch message that says what to do.
 *
 * Neither the message nor the cause holds a value, a statement or a text of the driver.
 */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  /** @param detail technical codes or words of our own; never something that a person entered */
  constructor(code: StoreErrorCode, detail?: string) {
    super(MESSAGES[code], detail === undefined ? undefined : { cause: detail });
    this.code = code;
  }
}

/** Any error of driver, ORM, network or file system as a StoreError; only its codes are kept. */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const codes = [...technicalCodes(error)];
  const known = codes.map((code) => CODES.get(baseCode(code))).find((code) => code !== undefined);
  return new StoreError(known ?? kindOf(error), codes.join(', ') || undefined);
}

/** The codes of an error and of the errors behind it. */
function* technicalCodes(error: unknown, depth = 0): Generator<string> {
  if (!(error instanceof Error) || depth > 4) return;
  if ('extendedCode' in error && isCode(error.extendedCode)) yield error.extendedCode;
  else if ('code' in error && isCode(error.code)) yield error.code;
  // libsql gives a failed open no code, only SQLite's number at the end of its message.
  if (/^ConnectionFailed\(.*: 14"\)$/s.test(error.message)) yield 'SQLITE_CANTOPEN';
  yield* technicalCodes(error.cause, depth + 1);
}

function isCode(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Z][A-Z0-9_]{0,63}$/.test(value);
}

/** `SQLITE_IOERR_WRITE` → `SQLITE_IOERR`; other codes stay. */
function baseCode(code: string): string {
  return /^SQLITE_[A-Z]+/.exec(code)?.[0] ?? code;
}

/** What `fetch` throws has no code of its own, only a name. */
function kindOf(error: unknown): StoreErrorCode {
  const isNetwork =
    error instanceof Error &&
    (error.name === 'TimeoutError' || error.name === 'AbortError' || error.message === 'fetch failed');
  return isNetwork ? 'niet-bereikbaar' : 'onbekend';
}
