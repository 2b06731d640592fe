import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { current, kindOf, onwards, openPage, useWorld, WIDGET } from './widget-world.ts';

const browser = useBrowser();
const world = useWorld();

describe('the widget by keyboard alone', () => {
  it('leads from the first bubble to the advice, and the focus never jumps or gets lost', async () => {
    const { page } = await openPage(await browser.newContext(), world.page(WIDGET));
    await page.getByRole('button', { name: 'Begin', exact: true }).waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Begin', exact: true }));
    await page.keyboard.press('Enter');
    await current(page).waitFor();
    expect(await hasFocus(page.getByRole('button', { name: 'Begin', exact: true }))).toBe(true);
    for (let number = 0; number < 60; number += 1) {
      if ((await page.locator('.beurt.advies').count()) > 0) break;
      await answerByKeyboard(page, number);
    }
    await page.getByRole('heading', { name: 'Uw advies' }).waitFor();
    const summary = page.locator('.suggestie summary').first();
    await tabTo(page, summary);
    await page.keyboard.press('Enter');
    await page.getByText('Deze les past omdat').first().waitFor();
  });

  it('never answers by an arrow key, and Escape closes the menu', async () => {
    const { page } = await openPage(await browser.newContext(), world.page(WIDGET));
    await tabTo(page, page.getByRole('button', { name: 'Begin', exact: true }));
    await page.keyboard.press('Enter');
    await current(page).waitFor();
    const stelt = await current(page).locator('h3').textContent();
    await tabTo(page, current(page).locator('.opties button').first());
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'Home', 'End']) await page.keyboard.press(key);
    expect(await current(page).locator('h3').textContent()).toBe(stelt);
    await tabTo(page, page.getByRole('button', { name: 'Menu' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Later verder' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('button', { name: 'Later verder' }).count()).toBe(0);
    expect(await hasFocus(page.getByRole('button', { name: 'Menu' }))).toBe(true);
  });

  it('says what is missing and puts the focus where it can be mended', async () => {
    const { page } = await openPage(await browser.newContext(), world.page(WIDGET));
    await tabTo(page, page.getByRole('button', { name: 'Begin', exact: true }));
    await page.keyboard.press('Enter');
    await current(page).waitFor();
    for (let number = 0; number < 60 && (await kindOf(page)) !== 'meerkeuze'; number += 1) {
      await answerByKeyboard(page, number);
    }
    await tabTo(page, current(page).getByRole('button', { name: 'Verder' }));
    await page.keyboard.press('Enter');
    expect(await hasFocus(current(page).locator('.opties input').first())).toBe(true);
    const group = current(page);
    const fault = group.locator('.fout');
    expect(await fault.textContent()).toMatch(/^Kies minstens één antwoord/);
    expect(await group.getAttribute('aria-describedby')).toBe(await fault.getAttribute('id'));
    expect(await page.locator('[role=status] p').last().textContent()).toBe(await fault.textContent());
  });
});

/** Answers the question at hand with Tab, Space, Enter and letters only; the focus stays where the act was. */
async function answerByKeyboard(page: Page, number: number): Promise<void> {
  const question = current(page);
  const kind = await kindOf(page);
  const stelt = (await question.locator('h3').textContent()) ?? '';
  if (kind === 'keuze') {
    const options = question.locator('.opties button');
    await tabTo(page, options.nth(Math.min(number % 3, (await options.count()) - 1)));
    await page.keyboard.press(number % 2 === 0 ? 'Enter' : 'Space');
  } else {
    await tabTo(page, question.locator(kind === 'meerkeuze' ? '.opties input' : 'textarea, input').first());
    if (kind === 'meerkeuze') await page.keyboard.press('Space');
    else await page.keyboard.type('Bewoners van de wijk');
    const send = question.getByRole('button', { name: /^(Verder|Verstuur)$/ });
    await tabTo(page, send);
    await page.keyboard.press('Enter');
  }
  await onwards(page, stelt);
  const focus = await page.evaluate(() => {
    const element = document.activeElement?.shadowRoot?.activeElement;
    return element?.getAttribute('aria-disabled');
  });
  expect(focus, `the focus after “${stelt}”`).toBe('true');
}

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 150; presses += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error('The element cannot be reached with Tab.');
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const tree = element.getRootNode();
    return tree instanceof ShadowRoot && tree.activeElement === element;
  });
}
