import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { adviesCss } from './advies.css.ts';
import { baseCss } from './base.css.ts';
import { formsCss } from './forms.css.ts';
import { gesprekCss } from './gesprek.css.ts';
import { layoutCss } from './layout.css.ts';
import { printCss } from './print.css.ts';
import { tokensCss } from './tokens.css.ts';

/**
 * The style sheet of all pages, with the address under which it is served for ever.
 *
 * A module and no .css file: one form that tsx, vitest, esbuild and the Worker all read without a loader.
 */
export const styleSheet = create([tokensCss, baseCss, layoutCss, formsCss, gesprekCss, adviesCss, printCss]);

function create(parts: readonly string[]): { readonly text: string; readonly path: string } {
  const text = parts.map((part) => part.trim()).join('\n');
  return { text, path: `/stijl.${bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12)}.css` };
}
