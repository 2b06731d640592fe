import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { LAUNCH_ARGS } from './launch-args.ts';

/** Opens contexts in the one browser of this test file. */
export interface TestBrowser {
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>;
}

/**
 * Gives a test file one browser, and closes after each test every context that it opened.
 *
 * Call it at the top of the file or of a `describe`:
 *
 * ```ts
 * const browser = useBrowser();
 * it('greets', async () => {
 *   const context = await browser.newContext({ javaScriptEnabled: false });
 *   const page = await context.newPage();
 * });
 * ```
 */
export function useBrowser(): TestBrowser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('chromiumPath'), args: LAUNCH_ARGS });
  });
  afterEach(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    newContext(options) {
      if (browser === undefined)
        throw new Error('The browser starts in beforeAll: open contexts inside a test.');
      return browser.newContext({ locale: 'nl-NL', ...options });
    },
  };
}
