import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { answer, begin, current, onwards, openPage, PATIENT, useWorld, WIDGET } from './widget-world.ts';

const browser = useBrowser();
const world = useWorld();

const ANSWER = /\/v1\/gesprekken\/[^/]+\/antwoorden\//;

async function started(answers = 2): Promise<Page> {
  const { page } = await openPage(await browser.newContext(), world.page(WIDGET));
  await begin(page);
  for (let number = 0; number < answers; number += 1) await onwards(page, await answer(page));
  return page;
}

/** The same conversation in another tab. */
async function twin(page: Page): Promise<Page> {
  const other = (await openPage(await browser.newContext(), world.page(WIDGET))).page;
  await other.getByText('Ik heb al een code').click();
  await other.getByLabel('Uw code').fill(await codeOf(page));
  await other.getByRole('button', { name: 'Ga verder' }).click();
  await current(other).waitFor();
  return other;
}

const codeOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const [key = ''] = Object.keys(sessionStorage);
    return sessionStorage.getItem(key) ?? '';
  });

/** The questions that the server has an answer to, with the answers. */
async function kept(page: Page): Promise<Record<string, unknown>> {
  const [id, sleutel] = (await codeOf(page)).split('.');
  const response = await fetch(`${world.url}/v1/gesprekken/${id}`, {
    headers: { Authorization: `Bearer ${sleutel}` },
  });
  const { antwoorden } = (await response.json()) as { antwoorden: { vraag: string; waarde: unknown }[] };
  return Object.fromEntries(antwoorden.map(({ vraag, waarde }) => [vraag, waarde]));
}

const said = (page: Page) => page.locator('[role=status]');

describe('the widget and its line to the server', () => {
  it('keeps an answer while there is no connection, says so, and sends it once there is', async () => {
    const page = await started();
    await page.context().setOffline(true);
    const stelt = await answer(page);
    const melding = page.locator('.melding');
    await melding.getByText('Er is geen verbinding. Uw antwoord staat nog hier.', { exact: false }).waitFor();
    expect(await said(page).textContent()).toContain('Er is geen verbinding.');
    expect(await current(page).count()).toBe(0);
    expect(Object.keys(await kept(page))).toHaveLength(2);
    // An earlier answer that is changed meanwhile waits behind it.
    await page
      .getByRole('button', { name: /^Wijzig / })
      .first()
      .click();
    await page.locator('[data-stand=wijzig] .optie:not(.nu)').first().click();
    await page.context().setOffline(false);
    await onwards(page, stelt);
    await expect.poll(async () => Object.keys(await kept(page)).length, PATIENT).toBeGreaterThanOrEqual(3);
    await melding.waitFor({ state: 'hidden' });
    await said(page)
      .getByText('Er is weer verbinding.')
      .or(said(page).getByText('gewijzigd'))
      .first()
      .waitFor();
  });

  it('does not double an answer whose reply was lost, and does not speak of another window', async () => {
    const page = await started();
    let lost = 0;
    await page.route(ANSWER, async (route) => {
      if (route.request().method() !== 'PUT' || lost > 0) return route.fallback();
      lost += 1;
      await route.fetch();
      await route.abort();
    });
    const stelt = await answer(page, 1);
    await onwards(page, stelt);
    expect(lost).toBe(1);
    expect(Object.keys(await kept(page))).toHaveLength(3);
    expect(await page.locator('.verloop').textContent()).not.toContain('intussen gewijzigd');
  });

  it('says what the server says when it is not well, and tries again when asked', async () => {
    const page = await started();
    let isWell = false;
    await page.route(ANSWER, (route) =>
      isWell
        ? route.fallback()
        : route.fulfill({
            status: 503,
            headers: { 'access-control-allow-origin': '*' },
            contentType: 'application/problem+json',
            body: JSON.stringify({ title: 'Dicht', status: 503, detail: 'Tot tien uur is er onderhoud.' }),
          }),
    );
    const stelt = await answer(page);
    const melding = page.locator('.melding');
    await melding.getByText('Tot tien uur is er onderhoud.', { exact: false }).waitFor();
    isWell = true;
    await melding.getByRole('button', { name: 'Probeer het nu' }).click();
    await onwards(page, stelt);
  });

  it('shows the reason when an answer is refused, and lets it be mended', async () => {
    const page = await started();
    let refused = 0;
    await page.route(ANSWER, (route) => {
      refused += 1;
      if (refused > 1) return route.fallback();
      return route.fulfill({
        status: 400,
        headers: { 'access-control-allow-origin': '*' },
        contentType: 'application/problem+json',
        body: JSON.stringify({ detail: 'x', invalidParams: [{ name: 'waarde', reason: 'dit past niet' }] }),
      });
    });
    const stelt = await answer(page);
    await page.locator('.fout', { hasText: 'dit past niet' }).waitFor();
    await answer(page);
    await onwards(page, stelt);
  });

  it('goes on after a reload where it was', async () => {
    const page = await started(3);
    const stelt = await current(page).locator('h3').textContent();
    await page.reload();
    await expect.poll(() => current(page).locator('h3').textContent(), PATIENT).toBe(stelt);
    expect(await page.locator('[data-stand=paar]').count()).toBe(3);
  });
});

describe('the widget in two tabs', () => {
  it('says what was changed in the other one, and keeps the own answer', async () => {
    const page = await started(3);
    const other = await twin(page);
    await other
      .getByRole('button', { name: /^Wijzig / })
      .nth(2)
      .click();
    await other.locator('[data-stand=wijzig] .optie:not(.nu)').first().click();
    await said(other).getByText('Uw antwoord is gewijzigd.', { exact: false }).waitFor();
    const stelt = await answer(page);
    await page.locator('.verloop').getByText('Dit gesprek is intussen gewijzigd:').waitFor();
    await onwards(page, stelt);
    expect(Object.keys(await kept(page)).length).toBe(4);
  });

  it('never overwrites the answer of the other one in silence, and offers to', async () => {
    const page = await started(2);
    const other = await twin(page);
    await onwards(other, await answer(other, 0));
    const before = await kept(page);
    await answer(page, 1);
    await page.locator('.verloop').getByText('Uw antwoord is niet bewaard', { exact: false }).waitFor();
    expect(await kept(page)).toEqual(before);
    await page.getByRole('button', { name: 'Gebruik toch mijn antwoord' }).click();
    await expect.poll(() => kept(page), PATIENT).not.toEqual(before);
    await said(page).getByText('Uw antwoord is gewijzigd.', { exact: false }).waitFor();
  });
});
