import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import {
  answer,
  begin,
  current,
  kindOf,
  onwards,
  openPage,
  PATIENT,
  useWorld,
  WIDGET,
} from './widget-world.ts';

const browser = useBrowser();
const world = useWorld();

async function started(): Promise<Page> {
  const { page } = await openPage(await browser.newContext(), world.page(WIDGET));
  await begin(page);
  return page;
}

const line = (page: Page) => page.getByLabel('Of typ uw antwoord of vraag');

async function type(page: Page, text: string): Promise<void> {
  await line(page).fill(text);
  await page.keyboard.press('Enter');
}

/** Gives the real reply to a message other proposals or another place to go. */
async function replyWith(page: Page, change: Record<string, unknown>): Promise<void> {
  await page.route(/\/berichten$/, async (route) => {
    const response = await route.fetch();
    const body: unknown = await response.json();
    await route.fulfill({ response, json: { ...(body as object), ...change } });
  });
}

/** What a person would type as an answer to the question at hand. */
async function words(page: Page, number: number): Promise<string> {
  const kind = await kindOf(page);
  if (kind === 'tekst') return 'Ontmoeting in de wijken komt niet van de grond.';
  if (kind === 'lijst') return 'de welzijnsorganisatie en een bewonersgroep';
  const options = await current(page)
    .locator(kind === 'meerkeuze' ? 'label.optie' : '.opties button')
    .allTextContents();
  return options[number % Math.min(3, options.length)] ?? '';
}

describe('typing in the widget', () => {
  it('leads by typing alone from the first question to the advice, with the focus in the line', async () => {
    const page = await started();
    await line(page).focus();
    for (let number = 0; number < 60; number += 1) {
      if ((await page.locator('.beurt.advies').count()) > 0) break;
      const stelt = (await current(page).locator('h3').textContent()) ?? '';
      await page.keyboard.type(await words(page, number));
      await page.keyboard.press('Enter');
      await onwards(page, stelt);
    }
    await page.getByRole('heading', { name: 'Suggesties' }).waitFor();
    const hasFocus = await line(page).evaluate((element) => {
      const tree = element.getRootNode();
      return tree instanceof ShadowRoot && tree.activeElement === element;
    });
    expect(hasFocus).toBe(true);
  });

  it('answers a question about the question, and leaves that at hand', async () => {
    const page = await started();
    const stelt = await current(page).locator('h3').textContent();
    await type(page, 'waarom vraag je dat?');
    const bubble = page.locator('.zin .bel-vraag').last();
    await bubble.waitFor();
    const said = (await bubble.locator('p').first().textContent()) ?? '';
    expect(await page.locator('[role=status]').textContent()).toContain(said);
    expect(await page.locator('.zin .bel-antwoord').last().textContent()).toContain('waarom vraag je dat?');
    expect(await current(page).locator('h3').textContent()).toBe(stelt);
    const order = await page
      .locator('.verloop > *')
      .evaluateAll((nodes) => nodes.map((node) => node.className));
    expect(order.at(-1)).toBe('beurt');
  });

  it('shows what was understood below the question that it answers', async () => {
    const page = await started();
    const stelt = (await current(page).locator('h3').textContent()) ?? '';
    await type(page, await words(page, 1));
    await onwards(page, stelt);
    await page.locator('[data-stand=paar] .bel-antwoord').waitFor();
    // The first bubble is the opening.
    const [, ...texts] = await page.locator('.verloop .bel').allTextContents();
    expect(texts[0]).toContain(stelt);
    expect(texts[2]).toMatch(/^U: /);
    expect(texts[3]).toMatch(/^Stuurwijzer: /);
    expect(await page.locator('.zin .optie').count()).toBeGreaterThanOrEqual(1);
  });

  it('offers what it may have meant as buttons, and does what is chosen', async () => {
    const page = await started();
    for (let number = 0; (await kindOf(page)) !== 'keuze' && number < 5; number += 1) {
      await onwards(page, await answer(page));
    }
    const stelt = (await current(page).locator('h3').textContent()) ?? '';
    const second = await current(page).locator('.opties button').nth(1).textContent();
    const key = await currentKey(page);
    await replyWith(page, {
      zegt: ['Ik begreep iets. Klopt dat?'],
      voorstellen: [
        { tekst: 'Ja, dat klopt', doe: { soort: 'antwoord', vraag: key.vraag, waarde: key.waarde } },
        { tekst: 'Nee', doe: { soort: 'niets' } },
      ],
    });
    await type(page, 'waarom vraag je dat?');
    await page.getByRole('button', { name: 'Nee', exact: true }).click();
    expect(await page.getByRole('button', { name: 'Ja, dat klopt' }).count()).toBe(0);
    await type(page, 'waarom vraag je dat?');
    await page.getByRole('button', { name: 'Ja, dat klopt' }).click();
    await onwards(page, stelt);
    await expect
      .poll(() => page.locator('[data-stand=paar] .bel-antwoord').last().textContent(), PATIENT)
      .toContain(second ?? '');
  });

  it('opens the place that was asked for, and the focus stays in the line', async () => {
    const page = await started();
    await onwards(page, await answer(page));
    await replyWith(page, { zegt: ['Dit zijn uw antwoorden.'], gaatNaar: 'overzicht' });
    await type(page, 'waarom vraag je dat?');
    await page.getByRole('heading', { name: 'Uw antwoorden' }).waitFor();
    expect(
      await line(page).evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element),
    ).toBe(true);
    await type(page, 'dank u');
    await page.getByRole('heading', { name: 'Uw antwoorden' }).waitFor();
  });

  it('keeps a message while there is no connection', async () => {
    const page = await started();
    await page.context().setOffline(true);
    await type(page, 'waarom vraag je dat?');
    await page.locator('.melding').getByText('Er is geen verbinding.', { exact: false }).waitFor();
    await page.context().setOffline(false);
    await page.locator('.zin .bel-vraag').waitFor();
    await page.locator('.melding').waitFor({ state: 'hidden' });
  });
});

/** The question at hand and its second option, as the server knows them. */
async function currentKey(page: Page): Promise<{ vraag: string; waarde: string }> {
  const code = await page.evaluate(() => Object.values({ ...sessionStorage })[0] ?? '');
  const [id, sleutel] = String(code).split('.');
  const headers = { Authorization: `Bearer ${sleutel}` };
  const response = await fetch(`${world.url}/v1/gesprekken/${id}`, { headers });
  const { vraag } = (await response.json()) as { vraag: { id: string; opties: { id: string }[] } };
  return { vraag: vraag.id, waarde: vraag.opties[1]?.id ?? '' };
}
