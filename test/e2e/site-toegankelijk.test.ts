import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from './axe.ts';
import { useBrowser } from './browser.ts';
import { answerAll, fillIn, send, startConversation } from './site-walk.ts';
import { useServer } from './use-server.ts';

const browser = useBrowser();
const server = useServer();

const LOOKS = [
  { name: 'light, 1280 px', colorScheme: 'light', width: 1280 },
  { name: 'dark, 320 px', colorScheme: 'dark', width: 320 },
] as const;

describe.each(LOOKS)('the pages ($name)', ({ colorScheme, width }) => {
  // Scripts are on, so that axe sees the page in this colour scheme; the pages have none of their own.
  const openPage = async (): Promise<Page> => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
    return context.newPage();
  };

  it('around a conversation have no fault that axe knows, and nothing sticks out', async () => {
    const page = await openPage();
    for (const path of [
      '',
      'lessen',
      'lessen?zoek=raad',
      'casussen',
      'casussen?zoek=wijk',
      'bronnen',
      'begrippen',
      'begrippen?zoek=steun',
      'privacy',
      'toegankelijkheid',
      'weg',
      'gesprek',
    ]) {
      await page.goto(new URL(path, server.url).href);
      await expectGood(page);
    }
    for (const list of ['lessen', 'casussen', 'bronnen']) {
      await page.goto(new URL(list, server.url).href);
      await page.locator('.lijst-open a').first().click();
      await expectGood(page);
    }
    await page.goto(new URL('begrippen', server.url).href);
    await page.locator('dt a').first().click();
    await expectGood(page);
    await page.goto(server.url);
    await page.getByRole('link', { name: /^Naar de / }).click();
    await expectGood(page);
  });

  it('of a conversation have no fault that axe knows, and nothing sticks out', async () => {
    const page = await openPage();
    await startConversation(page, server.url);
    await send(page);
    await expectGood(page);
    // The second answer to the first question asks for the full version, with every kind of question.
    await fillIn(page, 1);
    await send(page);
    const seen = new Set<string>();
    await answerAll(page, async (kind) => {
      if (seen.has(kind)) return;
      seen.add(kind);
      for (const summary of await page.locator('main summary').all()) await summary.click();
      await expectGood(page);
    });
    expect([...seen].sort()).toEqual(['keuze', 'lijst', 'meerkeuze', 'tekst']);
    await expectGood(page);
    for (const summary of await page.locator('main summary').all()) await summary.click();
    await expectGood(page);
    await page.goto(new URL('gesprek/overzicht', server.url).href);
    await expectGood(page);
    await page
      .getByRole('link', { name: /^Wijzig/ })
      .nth(2)
      .click();
    await page.getByRole('link', { name: 'Neem dit antwoord weg' }).click();
    await expectGood(page);
    await page.getByRole('button', { name: 'Ja, neem weg' }).click();
    await page.goto(new URL('gesprek/advies', server.url).href);
    await expectGood(page);
    for (const path of ['gesprek/later', 'gesprek/wissen']) {
      await page.goto(new URL(path, server.url).href);
      await expectGood(page);
    }
    await page.getByRole('button', { name: 'Ja, wis alles' }).click();
    await expectGood(page);
  });
});

async function expectGood(page: Page): Promise<void> {
  const { scroll, width } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    width: document.documentElement.clientWidth,
  }));
  expect(scroll, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(width);
  await expectNoAxeViolations(page);
}
