import type { Page } from 'playwright-core';

/** What kind of fields stands on a page of the conversation, by its own markup. */
export type Kind = 'tekst' | 'lijst' | 'meerkeuze' | 'keuze';

export async function kindOf(page: Page): Promise<Kind> {
  if ((await page.locator('textarea[name=tekst]').count()) > 0) return 'tekst';
  if ((await page.locator('input[name=item]').count()) > 0) return 'lijst';
  return (await page.locator('.opties input[type=checkbox]').count()) > 0 ? 'meerkeuze' : 'keuze';
}

/** Fills in the question on the page, in the way of its kind, without sending it. */
export async function fillIn(page: Page, option = 0): Promise<Kind> {
  const kind = await kindOf(page);
  if (kind === 'tekst') {
    await page.locator('textarea[name=tekst]').fill('Ontmoeting in de wijken komt niet van de grond.');
  } else if (kind === 'lijst') {
    await page.locator('input[name=item]').nth(0).fill('Welzijnsorganisatie');
    await page.locator('input[name=item]').nth(1).fill('Bewonersgroep');
  } else {
    const options = page.locator('.opties input');
    await options.nth(Math.min(option, (await options.count()) - 1)).check();
  }
  return kind;
}

/** Sends the form of the question. */
export async function send(page: Page): Promise<void> {
  await page.locator('form[action$="/antwoord"] button[type=submit]').click();
}

/** Starts the first flow from the first page. */
export async function startConversation(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('link', { name: /^Naar de / }).click();
  await page.getByRole('button', { name: 'Begin met de eerste vraag' }).click();
}

/**
 * Answers every question until the advice.
 *
 * @param onQuestion looks at each question once it is filled in
 */
export async function answerAll(
  page: Page,
  onQuestion?: (kind: Kind, number: number) => Promise<void>,
): Promise<void> {
  for (let number = 1; number <= 60; number += 1) {
    if (new URL(page.url()).pathname.endsWith('/advies')) return;
    const kind = await fillIn(page, number % 3);
    await onQuestion?.(kind, number);
    await send(page);
  }
  throw new Error('The conversation did not end within sixty questions.');
}
