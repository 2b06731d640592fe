import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { usePortaal } from './portaal.ts';

/** A portal on an origin of its own, and an assistant that it may embed. */
export interface World {
  /** The address of the assistant. */
  readonly url: string;
  /** The address of a page of the portal with this in its `main`. */
  page(main: string, options?: PortalOptions): string;
  /** The path of a file of the portal. */
  file(text: string, type: string): string;
}

interface PortalOptions {
  readonly head?: string;
  /** Without the script of the widget. */
  readonly isBare?: boolean;
}

/** What the CISO of a portal asks for: no `unsafe-*`, and Trusted Types without any policy. */
const policyFor = (assistant: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${assistant}`,
    "style-src 'self'",
    `connect-src ${assistant}`,
    `frame-src 'self' ${assistant}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** Gives a test file one portal and one assistant. Call it at the top of the file. */
export function useWorld(): World {
  const portaal = usePortaal();
  return {
    get url() {
      return portaal.sw;
    },
    page(main, { head = '', isBare = false } = {}) {
      const script = isBare ? '' : `<script src="${portaal.sw}/widget/stuurwijzer.js"></script>`;
      const path = portaal.pagina({
        html: `${main}${script}`,
        head: `<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">${head}`,
        csp: policyFor(portaal.sw),
      });
      return `${portaal.genoemd}${path}`;
    },
    file: (text, type) => portaal.bestand(text, type),
  };
}

/** Opens a page and keeps what the browser complains about: a barred style, script or sink is heard here. */
export async function openPage(
  context: BrowserContext,
  address: string,
): Promise<{ page: Page; faults: string[] }> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(address);
  return { page, faults };
}

/** Presses "Begin" and waits for the first question. */
export async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await current(page).waitFor();
}

/** The question at hand. */
export const current = (page: Page) => page.locator('[data-stand=open]');

export type Kind = 'tekst' | 'lijst' | 'meerkeuze' | 'keuze';

export async function kindOf(page: Page): Promise<Kind> {
  const question = current(page);
  if ((await question.locator('ol.lijst').count()) > 0) return 'lijst';
  if ((await question.locator('.opties input').count()) > 0) return 'meerkeuze';
  return (await question.locator('.opties').count()) > 0 ? 'keuze' : 'tekst';
}

/** Answers the question at hand with the mouse, in the way of its kind. */
export async function answer(page: Page, option = 0): Promise<string> {
  const question = current(page);
  const stelt = (await question.locator('h3').textContent()) ?? '';
  const kind = await kindOf(page);
  if (kind === 'tekst') {
    await question.locator('textarea').fill('Ontmoeting in de wijken komt niet van de grond.');
    await question.getByRole('button', { name: 'Verstuur' }).click();
  } else if (kind === 'lijst') {
    await question.locator('input').first().fill('Welzijnsorganisatie');
    await question.getByRole('button', { name: /^Nog een/ }).click();
    await question.locator('input').nth(1).fill('Bewonersgroep');
    await question.getByRole('button', { name: 'Verder' }).click();
  } else if (kind === 'meerkeuze') {
    await question.locator('.opties input').nth(Math.min(option, 1)).check();
    await question.getByRole('button', { name: 'Verder' }).click();
  } else {
    const options = question.locator('.opties button');
    await options.nth(Math.min(option, (await options.count()) - 1)).click();
  }
  return stelt;
}

/** A retry after a lost connection takes a second or more. */
export const PATIENT = { timeout: 20_000 };

/** Waits until another question, or the advice, is at hand. */
export async function onwards(page: Page, stelt: string): Promise<void> {
  const next = current(page).locator('h3');
  await expect
    .poll(async () => {
      if ((await page.locator('.beurt.advies').count()) > 0) return 'advies';
      const [text = stelt] = await next.allTextContents();
      return text === stelt ? 'wacht' : 'verder';
    }, PATIENT)
    .not.toBe('wacht');
}

/** Answers every question until the advice. */
export async function answerAll(
  page: Page,
  onQuestion?: (kind: Kind, number: number) => Promise<void>,
): Promise<string[]> {
  const asked: string[] = [];
  for (let number = 1; number <= 60; number += 1) {
    if ((await page.locator('.beurt.advies').count()) > 0) return asked;
    await onQuestion?.(await kindOf(page), number);
    const stelt = await answer(page, number % 3);
    asked.push(stelt);
    await onwards(page, stelt);
  }
  throw new Error('The conversation did not end within sixty questions.');
}

/** A page with one widget. */
export const WIDGET = '<stuurwijzer-gesprek flow="situatiescan"></stuurwijzer-gesprek>';
