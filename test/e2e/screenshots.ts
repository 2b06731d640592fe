/**
 * Takes pictures of every kind of page of a running assistant, to look at.
 *
 *   npx tsx test/e2e/screenshots.ts http://127.0.0.1:8787/ /tmp/pictures 320,768,1280
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from './find-browser.ts';
import { LAUNCH_ARGS } from './launch-args.ts';
import { answerAll, fillIn, kindOf, send, startConversation } from './site-walk.ts';

const [url = 'http://127.0.0.1:8787/', folder = 'pictures', widths = '320,768,1280', scheme = 'light'] =
  process.argv.slice(2);

async function main(): Promise<void> {
  const found = await findBrowser();
  if (!found.found) throw new Error(found.advice);
  const browser = await chromium.launch({ executablePath: found.path, args: LAUNCH_ARGS });
  await mkdir(folder, { recursive: true });
  for (const width of widths.split(',').map(Number)) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      javaScriptEnabled: false,
      locale: 'nl-NL',
      colorScheme: scheme === 'dark' ? 'dark' : 'light',
    });
    const page = await context.newPage();
    await walk(page, (name) =>
      page.screenshot({ path: join(folder, `${name}-${width}-${scheme}.png`), fullPage: true }),
    );
    await context.close();
  }
  await browser.close();
}

async function walk(page: Page, shoot: (name: string) => Promise<unknown>): Promise<void> {
  const open = async (path: string, name: string) => {
    await page.goto(new URL(path, url).href);
    await shoot(name);
  };
  await open('', 'begin');
  await open('lessen', 'lessen');
  await open('bronnen', 'bronnen');
  await page.locator('.lijst-open a').first().click();
  await shoot('bron');
  await page.goto(new URL('lessen', url).href);
  await page.locator('.lijst-open a').first().click();
  await shoot('les');
  await open('privacy', 'privacy');
  await open('bestaat-niet', 'niet-gevonden');
  await open('flows/situatiescan', 'start');
  await startConversation(page, url);
  await send(page);
  await shoot('vraag-fout');
  const seen = new Set<string>();
  await fillIn(page);
  await send(page);
  await answerAll(page, async (kind, number) => {
    if (seen.has(kind)) return;
    seen.add(kind);
    await page.locator('.uitleg summary').click();
    await shoot(`vraag-${kind}`);
    if (number > 2) {
      await open('gesprek/advies', 'advies-voorlopig');
      await open('gesprek/later', 'later');
      await open('gesprek/wissen', 'wissen');
      await open('gesprek', 'vraag');
    }
    if ((await kindOf(page)) === kind) await fillIn(page, 1);
  });
  await shoot('advies');
  await page.locator('.suggestie summary').first().click();
  await page.locator('.onderbouwing summary').first().click();
  await shoot('advies-open');
  await open('gesprek/overzicht', 'overzicht');
}

await main();
