import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserFile } from '../http/browser-files.ts';
import { BROWSER_ENTRIES, type BrowserEntry } from './browser-entries.ts';

/** A script as the build leaves it. */
export interface BuiltFile extends BrowserFile {
  readonly text: string;
}

/** `light-dark()`, `color-mix()` and constructable style sheets: what the styles of the widget are made of. */
const BROWSERS = ['chrome123', 'edge123', 'firefox120', 'safari17.5'];

/**
 * Bundles every script for browsers whose source stands under `root`, each into one classic script.
 * The same source gives the same text.
 */
export async function buildBrowserFiles(root: string): Promise<BuiltFile[]> {
  const present = BROWSER_ENTRIES.filter(({ from }) => existsSync(join(root, from)));
  return Promise.all(present.map((entry) => buildOne(root, entry)));
}

async function buildOne(root: string, { from, name }: BrowserEntry): Promise<BuiltFile> {
  // A tool of development: a built program never comes here.
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [from],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: BROWSERS,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  const text = outputFiles[0]?.text ?? '';
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  const integrity = `sha384-${createHash('sha384').update(text).digest('base64')}`;
  return { name, hashed: name.replace(/\.js$/, `.${hash}.js`), integrity, text };
}
