import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { answerAll, fillIn, kindOf, send, startConversation } from './site-walk.ts';
import { useServer } from './use-server.ts';

const browser = useBrowser();
const server = useServer();

async function openPage(): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  return context.newPage();
}

describe('the pages in a browser without JavaScript', () => {
  it('lead by keyboard alone from the first page to the advice', async () => {
    const page = await openPage();
    await page.goto(server.url);
    await page.keyboard.press('Tab');
    await expectFocus(page.getByRole('link', { name: 'Direct naar de inhoud' }));
    await tabTo(page, page.getByRole('link', { name: /^Naar de / }));
    await pressAndLoad(page, 'Enter');
    await tabTo(page, page.getByRole('button', { name: 'Begin met de eerste vraag' }));
    await pressAndLoad(page, 'Enter');
    for (let count = 0; count < 60 && !page.url().endsWith('/advies'); count += 1) {
      await answerByKeyboard(page);
    }
    expect(page.url()).toMatch(/\/gesprek\/advies$/);
    await page.getByRole('heading', { level: 1, name: 'Uw advies' }).waitFor();
    expect(await page.locator('.suggestie').count()).toBeGreaterThanOrEqual(3);
    const summary = page.locator('.suggestie summary').first();
    await tabTo(page, summary);
    await page.keyboard.press('Enter');
    await page.getByText('Waarom op deze plaats').first().waitFor();
  });

  it('say what is missing, keep the focus there, and lead to the field', async () => {
    const page = await openPage();
    await startConversation(page, server.url);
    await send(page);
    expect(await page.title()).toMatch(/^Fout: Vraag 1/);
    await expectFocus(page.getByRole('alert'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    expect(await page.locator('.opties input').first().isChecked()).toBe(true);
  });

  it('resume with the code, change an answer, and erase everything', async () => {
    const page = await openPage();
    await startConversation(page, server.url);
    for (let count = 0; count < 4; count += 1) {
      await fillIn(page);
      await send(page);
    }
    await page.getByRole('link', { name: 'Later verder' }).click();
    const code = (await page.locator('code.code').textContent()) ?? '';

    const elsewhere = await openPage();
    await elsewhere.goto(server.url);
    await elsewhere.getByLabel('Uw code').fill(code);
    await elsewhere.getByRole('button', { name: 'Ga verder met mijn gesprek' }).click();
    expect(await elsewhere.title()).toMatch(/^Vraag 5: /);
    await elsewhere.getByRole('link', { name: 'Overzicht van uw antwoorden' }).click();
    await elsewhere
      .locator('.antwoorden')
      .getByRole('link', { name: /^Wijzig/ })
      .nth(1)
      .click();
    expect(await elsewhere.locator('.opties input').first().isChecked()).toBe(true);
    await elsewhere.locator('.opties input').nth(1).check();
    await send(elsewhere);
    await elsewhere.getByText('Uw andere antwoorden zijn gebleven').waitFor();

    await elsewhere.getByRole('link', { name: 'Wis dit gesprek' }).click();
    await elsewhere.getByRole('button', { name: 'Ja, wis alles' }).click();
    await elsewhere.getByRole('heading', { name: 'Uw gesprek is gewist' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Dit gesprek is er niet meer' }).waitFor();
  });

  it('do not send an answer again when the page is loaded again', async () => {
    const page = await openPage();
    await startConversation(page, server.url);
    await answerAll(page);
    const before = await page.locator('main').textContent();
    await page.reload();
    expect(await page.locator('main').textContent()).toBe(before);
  });
});

/** Answers the question on the page with Tab, Space, Enter and letters only. */
async function answerByKeyboard(page: Page): Promise<void> {
  const kind = await kindOf(page);
  await tabTo(page, page.locator('#antwoord'));
  if (kind === 'tekst' || kind === 'lijst') await page.keyboard.type('Bewoners van de wijk');
  else await page.keyboard.press('Space');
  await tabTo(page, page.locator('form[action$="/antwoord"] button[type=submit]'));
  await pressAndLoad(page, 'Enter');
}

/** Presses a key that leads to another page, and waits for that page. */
async function pressAndLoad(page: Page, key: string): Promise<void> {
  const loaded = page.waitForEvent('load');
  await page.keyboard.press(key);
  await loaded;
}

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The element cannot be reached with Tab.');
}

async function expectFocus(target: Locator): Promise<void> {
  await expect.poll(() => hasFocus(target)).toBe(true);
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}
