import type { CheckedFiles } from '../check-references.ts';
import type { Finding, Place } from '../finding.ts';
import type { Bibliotheek } from '../library.ts';
import type { CheckedFile } from '../read-file.ts';

/** A library together with the files that it was made from: what is wrong can be told at its place. */
export interface CheckedLibrary {
  readonly files: CheckedFiles;
  readonly bibliotheek: Bibliotheek;
}

/** Looks for one kind of fault in a library whose files are right in form. Pure. */
export type Check = (library: CheckedLibrary) => readonly Finding[];

/** The file of each entry by its id. */
export function byId<Source extends CheckedFile<{ readonly id: string }>>(
  sources: readonly Source[],
): ReadonlyMap<string, Source> {
  return new Map(sources.map((source) => [source.value.id, source]));
}

/** What a fault says, without its place. */
export type Fault = Omit<Finding, keyof Place>;

/** A fault at the field of a file: at its name when the field has a value of more lines. */
export function faultAt(
  source: CheckedFile<unknown> | undefined,
  field: string,
  fault: Fault,
): readonly Finding[] {
  return source === undefined ? [] : [{ ...source.locate([field], { key: true }), ...fault }];
}
