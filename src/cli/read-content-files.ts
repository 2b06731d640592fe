import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText, type Finding } from '../content/finding.ts';
import type { ContentFiles } from '../content/read-library.ts';

/** Content as it stands on disk: ours, with an organisation's own laid over it. */
export interface ContentFolder {
  /** Texts by path from the root, with forward slashes, sorted by code point. */
  readonly files: ContentFiles;
  /** For each file of the organisation: where it really stands. */
  readonly own: ReadonlyMap<string, string>;
  /** Files that could not be read as text. */
  readonly findings: readonly Finding[];
}

/** The folder of an organisation's own content is not there or holds nothing; the message says what to do. */
export class ContentFolderError extends Error {
  override readonly name = 'ContentFolderError';
}

const PLACES: readonly { readonly folder: string; readonly extension: RegExp }[] = [
  { folder: 'content', extension: /\.(ya?ml|md)$/ },
  { folder: 'flows', extension: /\.ya?ml$/ },
];

/**
 * Reads the content files under `root`. A file of `inhoud` with the same path replaces ours, a new one is added.
 *
 * Hidden files and folders are passed over.
 *
 * @param inhoud the folder of an organisation's own flows and lessons (`STUURWIJZER_INHOUD`)
 * @throws ContentFolderError when `inhoud` is not a folder with content
 */
export async function readContentFiles(root: string, inhoud?: string): Promise<ContentFolder> {
  const ours = await findFiles(root);
  const theirs = inhoud === undefined ? [] : await findOwnFiles(inhoud);
  const own = new Map(theirs.map((path) => [path, join(inhoud ?? '', path)]));
  const paths = [...new Set([...ours, ...theirs])].sort(compareText);
  const read = await Promise.all(
    paths.map(async (path) => ({ path, bytes: await readFile(own.get(path) ?? join(root, path)) })),
  );
  const findings: Finding[] = [];
  const files = new Map(
    read.map(({ path, bytes }) => [path, decode(path, bytes, (finding) => findings.push(finding))]),
  );
  return { files, own, findings };
}

async function findOwnFiles(folder: string): Promise<readonly string[]> {
  const found = await findFiles(folder);
  if (found.length > 0) return found;
  throw new ContentFolderError(
    `STUURWIJZER_INHOUD wijst naar '${folder}', maar daar staat geen inhoud. ` +
      "Geef een map met daarin een map 'content' of 'flows', met .md- of .yaml-bestanden.",
  );
}

async function findFiles(root: string): Promise<readonly string[]> {
  const found = await Promise.all(
    PLACES.map(async ({ folder, extension }) => {
      const names = await listNames(join(root, folder));
      return names
        .filter((name) => extension.test(name) && !isHidden(name))
        .map((name) => `${folder}/${name}`);
    }),
  );
  return found.flat();
}

async function listNames(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder, { recursive: true });
    return names.map((name) => name.replaceAll('\\', '/'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return [];
    throw error;
  }
}

function isHidden(name: string): boolean {
  return name.split('/').some((part) => part.startsWith('.'));
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

function decode(file: string, bytes: Uint8Array, report: (finding: Finding) => void): string {
  try {
    return strict.decode(bytes);
  } catch {
    const text = lenient.decode(bytes);
    const before = text.slice(0, text.indexOf('\uFFFD')).split('\n');
    report({
      file,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      rule: 'geen-utf-8',
      severity: 'fout',
      message: 'hier staat een teken dat geen UTF-8 is.',
      suggestion: 'Sla het bestand op als "UTF-8".',
    });
    return text;
  }
}
