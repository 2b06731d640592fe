import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { codeCss, inbeddenCss } from '../inbedden/inbedden.css.ts';
import { walkthroughsCss } from '../walkthroughs/walkthroughs.css.ts';
import { adviesCss } from './advies.css.ts';
import { baseCss } from './base.css.ts';
import { formsCss } from './forms.css.ts';
import { gesprekCss } from './gesprek.css.ts';
import { layoutCss } from './layout.css.ts';
import { printCss } from './print.css.ts';
import { tokensCss } from './tokens.css.ts';
import { typenCss } from './typen.css.ts';

/**
 * The style sheet of all pages, with the address under which it is served for ever.
 *
 * A module and no .css file: one form that tsx, vitest, esbuild and the Worker all read without a loader.
 */
export const styleSheet = create('/stijl', [
  tokensCss,
  baseCss,
  layoutCss,
  formsCss,
  gesprekCss,
  typenCss,
  adviesCss,
  codeCss,
  walkthroughsCss,
  printCss,
]);

/** That of the pages in a frame; a sandboxed one may load it, so it is apart. */
export const frameStyleSheet = create('/inbedden/stijl', [
  tokensCss,
  baseCss,
  layoutCss,
  formsCss,
  codeCss,
  inbeddenCss,
  printCss,
]);

function create(name: string, parts: readonly string[]): { readonly text: string; readonly path: string } {
  const text = parts.map((part) => part.trim()).join('\n');
  return { text, path: `${name}.${bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12)}.css` };
}
