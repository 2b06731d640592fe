import type { Place } from '../../content/finding.ts';
import { readMarkdownFile } from '../../content/read-file.ts';
import type { ContentFiles } from '../../content/read-library.ts';
import { lesFront } from '../../content/schema/les.ts';

/** Where the `past_bij` of each lesson stands, by lesson id. */
export function lessonPlaces(files: ContentFiles): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const [path, text] of files) {
    if (!path.startsWith('content/lessen/')) continue;
    const source = readMarkdownFile(lesFront, path, text, () => undefined);
    if (source !== undefined) places.set(source.value.id, source.locate(['past_bij'], { key: true }));
  }
  return places;
}
