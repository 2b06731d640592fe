/** A script for browsers: where its source starts, and the name under which it is served. */
export interface BrowserEntry {
  readonly from: string;
  readonly name: string;
}

/** Every script that the build makes for browsers, each a classic script in one file. */
export const BROWSER_ENTRIES: readonly BrowserEntry[] = [
  { from: 'src/widget/main.ts', name: 'stuurwijzer.js' },
  { from: 'src/widget/openen.ts', name: 'openen.js' },
  { from: 'src/inbedden/frame.ts', name: 'frame.js' },
  { from: 'src/inbedden/luisteraar.ts', name: 'inbedden.js' },
  { from: 'src/inbedden/controle/controle.ts', name: 'controle.js' },
];
