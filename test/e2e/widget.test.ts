import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import {
  answer,
  answerAll,
  begin,
  current,
  onwards,
  openPage,
  PATIENT,
  useWorld,
  WIDGET,
} from './widget-world.ts';

const browser = useBrowser();
const world = useWorld();

/** Keeps the events of the widget, with what they tell, from before the first one. */
async function keepEvents(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept: [string, unknown][] = [];
    Object.assign(window, { kept });
    for (const name of ['start', 'antwoord', 'advies', 'fout', 'gewist']) {
      document.addEventListener(`stuurwijzer:${name}`, (event) => {
        kept.push([name, (event as CustomEvent).detail]);
      });
    }
  });
}

const eventsOf = (page: Page): Promise<[string, Record<string, unknown>][]> =>
  page.evaluate(() => (window as unknown as { kept: [string, Record<string, unknown>][] }).kept);

describe('the widget in a portal with a strict policy and Trusted Types', () => {
  it('leads by mouse from the first bubble to the advice and the full report', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await keepEvents(page);
    await page.goto(world.page(WIDGET));
    await begin(page);
    const asked = await answerAll(page);
    expect(asked.length).toBeGreaterThanOrEqual(8);
    await page.getByRole('heading', { name: 'Suggesties' }).waitFor();
    expect(await page.locator('.suggestie').count()).toBeGreaterThanOrEqual(3);
    expect(faults).toEqual([]);

    const events = await eventsOf(page);
    expect(events.map(([name]) => name)).toEqual(['start', ...asked.map(() => 'antwoord'), 'advies']);
    expect(JSON.stringify(events)).not.toContain('Ontmoeting');
    expect(events.at(-1)?.[1]).toMatchObject({ flow: 'situatiescan', voorlopig: false });

    const opened = context.waitForEvent('page');
    await page.getByRole('link', { name: /^Open het volledige rapport/ }).click();
    const report = await opened;
    await report.getByRole('heading', { level: 1, name: 'Uw advies' }).waitFor();
    expect(report.url()).not.toContain('sw_');
    expect(await context.cookies()).toEqual([]);
  });

  it('changes an earlier answer where it stands, and from the overview, and keeps the others', async () => {
    const { page } = await openPage(await browser.newContext(), world.page(WIDGET));
    await begin(page);
    for (let number = 0; number < 4; number += 1) await onwards(page, await answer(page, 0));
    const asked = await current(page).locator('h3').textContent();

    await page
      .locator('[data-stand=paar]')
      .getByRole('button', { name: /^Wijzig/ })
      .nth(1)
      .click();
    const changing = page.locator('[data-stand=wijzig]');
    await changing.locator('.optie.nu').waitFor();
    await expect
      .poll(() => page.evaluate(focusedText), PATIENT)
      .toBe(await changing.locator('h3').textContent());
    const before = await changing.locator('.optie.nu').textContent();
    await changing.getByRole('button', { name: 'Laat het zo' }).click();
    expect(await page.locator('[data-stand=wijzig]').count()).toBe(0);

    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Uw antwoorden' }).click();
    const sheet = page.locator('.blad');
    expect(await sheet.locator('dt').count()).toBe(4);
    await sheet
      .getByRole('button', { name: /^Wijzig/ })
      .nth(1)
      .click();
    await changing.locator('.opties .optie:not(.nu)').first().click();
    await page.locator('[role=status]', { hasText: 'Uw antwoord is gewijzigd' }).waitFor();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Uw antwoorden' }).click();
    expect(await sheet.locator('dd').nth(2).textContent()).not.toContain(before?.split(' (')[0] ?? '');
    expect(await sheet.locator('dt').count()).toBeGreaterThanOrEqual(3);
    expect(asked).not.toBeNull();
  });

  it('explains a question and its words where it stands', async () => {
    const { page } = await openPage(await browser.newContext(), world.page(WIDGET));
    await begin(page);
    for (let number = 0; number < 30; number += 1) {
      const why = current(page).locator('details.uitleg > summary');
      await why.click();
      const words = current(page).locator('details.uitleg details');
      if ((await words.count()) > 0) {
        await words.locator('summary').first().click();
        expect((await words.locator('p').first().textContent())?.length).toBeGreaterThan(20);
        return;
      }
      await onwards(page, await answer(page, 1));
    }
    throw new Error('No question explained a word.');
  });

  it('gives the code to go on later, takes it elsewhere, and erases', async () => {
    const { page } = await openPage(await browser.newContext(), world.page(WIDGET));
    await begin(page);
    for (let number = 0; number < 3; number += 1) await onwards(page, await answer(page, 0));
    const asked = await current(page).locator('h3').textContent();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Later verder' }).click();
    const code = await page.getByLabel('Uw code').inputValue();

    const elsewhere = (await openPage(await browser.newContext(), world.page(WIDGET))).page;
    await elsewhere.getByText('Ik heb al een code').click();
    await elsewhere.getByLabel('Uw code').fill('mis');
    await elsewhere.keyboard.press('Enter');
    await elsewhere.getByText('Deze code klopt niet', { exact: false }).first().waitFor();
    await elsewhere.getByLabel('Uw code').fill(code);
    await elsewhere.getByRole('button', { name: 'Ga verder' }).click();
    await expect.poll(() => current(elsewhere).locator('h3').textContent(), PATIENT).toBe(asked);

    await elsewhere.getByRole('button', { name: 'Menu' }).click();
    await elsewhere.getByRole('button', { name: 'Wis dit gesprek' }).click();
    await elsewhere.getByRole('button', { name: 'Ja, wis alles' }).click();
    await elsewhere.locator('.verloop').getByText('Uw gesprek is gewist').waitFor();
    await page.getByRole('button', { name: 'Terug naar het gesprek' }).click();
    await answer(page);
    await page.locator('.verloop').getByText('Dit gesprek is er niet meer').waitFor();
    expect(await page.evaluate(focusedText)).toBe('Situatiescan');
    await page.reload();
    await page.getByRole('button', { name: 'Begin', exact: true }).waitFor();
  });
});

/** The text of the element with the focus, inside the shadow tree. */
function focusedText(): string | null {
  return document.activeElement?.shadowRoot?.activeElement?.textContent ?? null;
}
