import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bibliotheek } from '../content/library.ts';
import { requireContent } from './check-content.ts';
import { readContentFiles } from './read-content-files.ts';

/** Where the library of a running server comes from. */
export interface LibrarySource {
  /** The folder of the package. */
  readonly root: string;
  /** Read the files instead of what the build made of them: `npm run dev`. */
  readonly fromFiles: boolean;
  /** A folder with an organisation's own content; the files are read then too. */
  readonly inhoud: string | undefined;
}

/** There is no built library, or it is of another version; the message says what to do. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
}

const BUNDLE = 'dist/bibliotheek.json';
const REBUILD = 'Bouw opnieuw met: npm run build';

/**
 * Loads the library: from the bundle that the build made, or from the files.
 *
 * @throws ContentError when a file has errors
 * @throws ContentFolderError when `inhoud` is not a folder with content
 * @throws LibraryError when there is no usable bundle
 */
export async function loadLibrary({ root, fromFiles, inhoud }: LibrarySource): Promise<Bibliotheek> {
  if (fromFiles || inhoud !== undefined) return requireContent(await readContentFiles(root, inhoud));
  const text = await readFile(join(root, BUNDLE), 'utf8').catch(() => {
    throw new LibraryError(`Het bestand ${BUNDLE} ontbreekt of is niet te lezen. ${REBUILD}`);
  });
  return parseBundle(text);
}

function parseBundle(text: string): Bibliotheek {
  try {
    const value: unknown = JSON.parse(text);
    if (isBibliotheek(value)) return value;
  } catch {
    // Told below: half a file and another format ask for the same thing.
  }
  throw new LibraryError(`Het bestand ${BUNDLE} is niet van deze versie van Stuurwijzer. ${REBUILD}`);
}

/** Our own JSON, written by the build after it was checked: the format tells enough. */
function isBibliotheek(value: unknown): value is Bibliotheek {
  return typeof value === 'object' && value !== null && 'formaat' in value && value.formaat === 1;
}
