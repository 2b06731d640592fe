import { join } from 'node:path';
import type { BrowserFiles } from '../http/browser-files.ts';
import { browserFilesOf, readBrowserFiles } from './browser-files-folder.ts';
import { buildBrowserFiles } from './build-browser-files.ts';
import { LibraryError } from './load-library.ts';

/** Where the scripts for browsers come from. */
export interface BrowserFilesSource {
  /** The folder of the package. */
  readonly root: string;
  /** Bundle the sources now instead of reading what the build made: `npm run dev`. */
  readonly fromFiles: boolean;
}

/** The folder, under that of the package, in which the build leaves them. */
export const BROWSER_FILES_FOLDER = 'dist/widget';

/**
 * Loads the scripts for browsers: what the build left, or made now from their sources.
 *
 * @throws LibraryError when the build left none
 */
export async function loadBrowserFiles({ root, fromFiles }: BrowserFilesSource): Promise<BrowserFiles> {
  if (fromFiles) {
    const built = await buildBrowserFiles(root);
    return {
      newest: new Map(built.map((file) => [file.name, file])),
      texts: new Map(built.map(({ hashed, text }) => [hashed, text])),
    };
  }
  const folder = await readBrowserFiles(join(root, BROWSER_FILES_FOLDER));
  if (folder === undefined) {
    throw new LibraryError(
      `De map ${BROWSER_FILES_FOLDER} ontbreekt of is niet te lezen. Bouw opnieuw met: npm run build`,
    );
  }
  return browserFilesOf(folder);
}
