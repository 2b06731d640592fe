import { canonicalJson } from '../content/canonical.ts';
import { requireContent } from './check-content.ts';
import { readContentFiles } from './read-content-files.ts';

/**
 * Checks all content under `root` and gives the library as canonical JSON: what the build writes to
 * `dist/bibliotheek.json`. The same files give the same text, byte for byte.
 *
 * @throws ContentError with every finding
 */
export async function buildLibrary(root: string): Promise<string> {
  return canonicalJson(requireContent(await readContentFiles(root)));
}
