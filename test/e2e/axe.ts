import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE_SOURCE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/**
 * Checks the page as it stands with axe (WCAG 2.2 A and AA, and best practices).
 *
 * axe comes in through the debugger, so past the page's Content Security Policy. A page of a context with
 * `javaScriptEnabled: false` is checked too, as a copy: what was typed into it is not in the copy.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const scriptsAreOff = await page.evaluate(() => matchMedia('(scripting: none)').matches);
  const { violations } = scriptsAreOff ? await checkCopy(page) : await check(page);
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
  expect(found, [`axe on ${page.url()}`, ...found].join('\n')).toEqual([]);
}

async function check(page: Page): Promise<AxeResults> {
  await page.evaluate(AXE_SOURCE);
  return page.evaluate<AxeResults, RunOptions>(
    (options) => (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(document, options),
    OPTIONS,
  );
}

/**
 * axe waits for timers and promises, which never come where scripts are off. So the same address is opened
 * where they are on, answered with the document as it stands and a policy that stops the page's own scripts.
 */
async function checkCopy(page: Page): Promise<AxeResults> {
  const context = await openTwin(page);
  try {
    const copy = await context.newPage();
    const html = (await page.content()).replaceAll(/<(\/?)noscript\b/g, '<$1div');
    await copy.route(page.url(), (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': "script-src 'none'" },
        body: html,
      }),
    );
    await copy.goto(page.url());
    return await check(copy);
  } finally {
    await context.close();
  }
}

async function openTwin(page: Page): Promise<BrowserContext> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('The page has no browser of its own to open a copy in.');
  const context = await browser.newContext({ viewport: page.viewportSize(), locale: 'nl-NL' });
  await context.addCookies(await page.context().cookies());
  return context;
}
