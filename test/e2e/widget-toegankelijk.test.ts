import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from './axe.ts';
import { useBrowser } from './browser.ts';
import {
  answer,
  answerAll,
  begin,
  current,
  kindOf,
  onwards,
  openPage,
  useWorld,
  WIDGET,
} from './widget-world.ts';

const browser = useBrowser();
const world = useWorld();

const LOOKS = [
  { name: 'light, 1280 px', colorScheme: 'light', width: 1280, height: 800, forcedColors: 'none' },
  { name: 'dark, 320 px', colorScheme: 'dark', width: 320, height: 640, forcedColors: 'none' },
  // 1280 by 1024 at 400 %.
  { name: 'zoomed to 400 %', colorScheme: 'light', width: 320, height: 256, forcedColors: 'none' },
  { name: 'forced colours', colorScheme: 'light', width: 768, height: 800, forcedColors: 'active' },
] as const;

describe.each(LOOKS)('the widget ($name)', ({ colorScheme, width, height, forcedColors }) => {
  it('has no fault that axe knows in any state, and nothing sticks out', async () => {
    const context = await browser.newContext({
      colorScheme,
      forcedColors,
      viewport: { width, height },
      reducedMotion: 'reduce',
    });
    const { page } = await openPage(context, world.page(WIDGET));
    await page.getByRole('button', { name: 'Begin', exact: true }).waitFor();
    await page.locator('summary').first().click();
    await expectGood(page);
    await begin(page);
    const seen = new Set<string>();
    await answerAll(page, async (kind) => {
      if (seen.has(kind)) return;
      seen.add(kind);
      for (const summary of await current(page).locator('summary').all()) await summary.click();
      await expectGood(page);
      if (kind !== 'meerkeuze') return;
      await current(page).getByRole('button', { name: 'Verder' }).click();
      await current(page).locator('.fout').waitFor();
      await expectGood(page);
    });
    expect([...seen]).toContain('meerkeuze');
    await page.getByRole('heading', { name: 'Suggesties' }).waitFor();
    for (const summary of await page.locator('.advies summary').all()) await summary.click();
    await expectGood(page);
    for (const sheet of ['Uw antwoorden', 'Uw advies', 'Later verder', 'Wis dit gesprek']) {
      await page.getByRole('button', { name: 'Menu' }).click();
      await page.getByRole('button', { name: sheet }).click();
      await expectGood(page);
    }
    await page.getByRole('button', { name: 'Ja, wis alles' }).click();
    await page.locator('.verloop').getByText('Uw gesprek is gewist').waitFor();
    await expectGood(page);
  });

  it('has none without a connection, and none while an answer is changed', async () => {
    const context = await browser.newContext({ colorScheme, forcedColors, viewport: { width, height } });
    const { page } = await openPage(context, world.page(WIDGET));
    await begin(page);
    await onwards(page, await answer(page));
    await page.locator('[data-stand=klaar]').getByRole('button', { name: 'Wijzig' }).click();
    await page.locator('[data-stand=wijzig] .optie').first().waitFor();
    await expectGood(page);
    await page.getByRole('button', { name: 'Laat het zo' }).click();
    await context.setOffline(true);
    await answer(page);
    await page.locator('.melding').waitFor();
    await expectGood(page);
  });
});

describe('what the widget tells a screen reader', () => {
  it('is a named log, a labelled group for the question, and each new message once, in order', async () => {
    const { page } = await openPage(await browser.newContext(), world.page(WIDGET));
    await keepLiveTexts(page);
    await page.getByRole('region', { name: 'Situatiescan' }).waitFor();
    await page.getByRole('log', { name: 'Gesprek' }).waitFor();
    expect(await page.getByRole('log').getAttribute('aria-live')).toBe('off');
    await begin(page);
    const asked: string[] = [];
    for (let number = 0; number < 4; number += 1) {
      const stelt = (await current(page).locator('h3').textContent()) ?? '';
      asked.push(stelt);
      const group = page.getByRole('group', { name: stelt });
      await group.getByRole('heading', { name: stelt }).waitFor();
      if ((await kindOf(page)) === 'keuze') {
        expect(await group.locator('.opties').getByRole('button').count()).toBeGreaterThanOrEqual(2);
      }
      await onwards(page, await answer(page));
      const chosen = page.locator('[data-stand=klaar] .opties [aria-disabled=true]');
      if ((await chosen.count()) > 0) expect(await chosen.textContent()).toContain('(gekozen)');
    }
    asked.push((await current(page).locator('h3').textContent()) ?? '');
    const texts = await liveTexts(page);
    expect(texts.map((text) => asked.find((stelt) => text.startsWith(stelt)))).toEqual(asked);
    for (const text of texts) expect(text).toMatch(/Vraag \d+/);
    expect(await page.locator('[role=status]').count()).toBe(1);
  });

  it('leaves targets of at least 24 px, and of 44 px for fingers', async () => {
    const context = await browser.newContext({
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 800 },
    });
    const { page } = await openPage(context, world.page(WIDGET));
    await begin(page);
    await onwards(page, await answer(page));
    for (const target of await page.locator('stuurwijzer-gesprek button:visible, summary:visible').all()) {
      const box = await target.boundingBox();
      expect(box?.height, (await target.textContent()) ?? '').toBeGreaterThanOrEqual(44);
    }
  });
});

/** Keeps each text that is put in the live region, with the hour of its coming. */
async function keepLiveTexts(page: Page): Promise<void> {
  await page.locator('[role=status]').evaluate((region) => {
    const kept: string[] = [];
    Object.assign(window, { kept });
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) kept.push(node.textContent ?? '');
    }).observe(region, { childList: true });
  });
}

const liveTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { kept: string[] }).kept);

async function expectGood(page: Page): Promise<void> {
  const { scroll, width } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    width: document.documentElement.clientWidth,
  }));
  expect(scroll, 'the page scrolls sideways').toBeLessThanOrEqual(width);
  await expectNoAxeViolations(page);
}
