import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { BrowserFiles } from '../http/browser-files.ts';
import type { BuiltFile } from './build-browser-files.ts';

/** How many builds of a script stay: a portal that names one by its hash has time to follow. */
const BUILDS_KEPT = 5;
const MANIFEST = 'manifest.json';

const manifestSchema = z.strictObject({
  formaat: z.literal(1),
  /** For each stable name its builds, the newest first. */
  bestanden: z.record(
    z.string(),
    z.array(z.strictObject({ hashed: z.string(), integrity: z.string() })).min(1),
  ),
});
type Manifest = z.output<typeof manifestSchema>;

/** What the folder holds: its manifest and the text of each build. */
export interface BrowserFilesFolder {
  readonly manifest: Manifest;
  readonly texts: ReadonlyMap<string, string>;
}

/** @returns undefined when there is no folder of this form */
export async function readBrowserFiles(folder: string): Promise<BrowserFilesFolder | undefined> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => undefined);
  const parsed = manifestSchema.safeParse(parseJson(text));
  if (!parsed.success) return undefined;
  const names = Object.values(parsed.data.bestanden).flatMap((builds) => builds.map(({ hashed }) => hashed));
  const texts = await Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
  );
  return { manifest: parsed.data, texts: new Map(texts) };
}

/** Writes the new builds beside the last ones before them. */
export async function writeBrowserFiles(
  folder: string,
  built: readonly BuiltFile[],
  before: BrowserFilesFolder | undefined,
): Promise<void> {
  const bestanden: Manifest['bestanden'] = {};
  const texts = new Map<string, string>();
  for (const { name, hashed, integrity, text } of built) {
    const older = (before?.manifest.bestanden[name] ?? []).filter((build) => build.hashed !== hashed);
    const kept = older.slice(0, BUILDS_KEPT - 1);
    bestanden[name] = [{ hashed, integrity }, ...kept];
    texts.set(name, text).set(hashed, text);
    for (const build of kept) texts.set(build.hashed, before?.texts.get(build.hashed) ?? '');
  }
  await mkdir(folder, { recursive: true });
  await Promise.all([...texts].map(([name, text]) => writeFile(join(folder, name), text)));
  await writeFile(join(folder, MANIFEST), `${JSON.stringify({ formaat: 1, bestanden }, null, 2)}\n`);
}

/** What a server needs of the folder. */
export function browserFilesOf({ manifest, texts }: BrowserFilesFolder): BrowserFiles {
  const newest = Object.entries(manifest.bestanden).flatMap(([name, [build]]) =>
    build === undefined ? [] : [[name, { name, ...build }] as const],
  );
  return { newest: new Map(newest), texts };
}

function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
