import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Writes files into a folder of one test, gone after it. @returns the path of the folder */
export function tempFolder(
  files: Iterable<readonly [path: string, content: string | Uint8Array]> = [],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'stuurwijzer-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
