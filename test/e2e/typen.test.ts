import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from './axe.ts';
import { useBrowser } from './browser.ts';
import { startConversation } from './site-walk.ts';
import { useServer } from './use-server.ts';

const browser = useBrowser();
const server = useServer();

const line = (page: Page) => page.getByRole('textbox', { name: /^Of typ / });
const reply = (page: Page) => page.getByRole('region', { name: 'Reactie op wat u typte' });

/** Types a message and sends it with Enter. */
async function say(page: Page, text: string): Promise<void> {
  await line(page).fill(text);
  const loaded = page.waitForEvent('load');
  await line(page).press('Enter');
  await loaded;
}

async function openConversation(width = 1280): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 800 } });
  const page = await context.newPage();
  await startConversation(page, server.url);
  return page;
}

describe('typing on the pages, in a browser without JavaScript', () => {
  it('leads from the first question to the advice, with questions and corrections on the way', async () => {
    const page = await openConversation();
    await say(page, 'ik heb vijf minuten');
    await expect.poll(() => reply(page).textContent()).toContain('Ik noteer:');
    await say(page, 'wmo');
    const title = await page.title();
    await say(page, 'wat betekent draagvlak?');
    expect(await reply(page).textContent()).toContain('Draagvlak:');
    expect(await page.title()).toBe(title);
    await say(page, 'de tweede');
    await say(page, 'terug');
    expect(await page.locator('.opties input').nth(1).isChecked()).toBe(true);
    await say(page, 'uitvoering');
    expect(await reply(page).textContent()).toContain('Nu: We voeren het uit');
    for (let count = 0; count < 30 && !page.url().endsWith('/advies'); count += 1) {
      await say(page, 'weet ik niet');
    }
    expect(page.url()).toMatch(/\/gesprek\/advies$/);
    await page.getByRole('heading', { level: 1, name: 'Uw advies' }).waitFor();
  });

  it('asks first when it is not sure, and takes a button or a typed yes', async () => {
    for (const agree of [
      (page: Page) => page.getByRole('button', { name: 'Ja, dat klopt' }).click(),
      (page: Page) => say(page, 'ja'),
    ]) {
      const page = await openConversation();
      const title = await page.title();
      await say(page, 'misschien de volledige');
      expect(await page.title()).toBe(`Reactie – ${title}`);
      expect(await reply(page).textContent()).toContain('Klopt dat?');
      await agree(page);
      expect(await page.locator('.verloop').textContent()).toContain('Tien tot vijftien minuten');
    }
  });

  it('puts the focus on the reply, has no fault that axe knows, and nothing sticks out at 320 px', async () => {
    const page = await openConversation(320);
    await say(page, 'help');
    expect(await reply(page).evaluate((node) => node === document.activeElement)).toBe(true);
    await expectNoAxeViolations(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
