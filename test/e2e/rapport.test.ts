import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { unzip } from '../export/unzip.ts';
import { expectNoAxeViolations } from './axe.ts';
import { useBrowser } from './browser.ts';
import { useServer } from './use-server.ts';

const browser = useBrowser();
const server = useServer();

interface Gesprek {
  readonly id: string;
  readonly sleutel?: string;
  readonly vraag: {
    readonly id: string;
    readonly soort: string;
    readonly opties: readonly { id: string }[];
  } | null;
}

/** The code of a conversation in which every question is answered; over the API, for that takes a second. */
async function answeredConversation(): Promise<string> {
  const call = async (method: string, path: string, sleutel: string, body: unknown): Promise<Gesprek> => {
    const response = await fetch(new URL(`v1/${path}`, server.url), {
      method,
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${sleutel}` },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
    return (await response.json()) as Gesprek;
  };
  const { id, sleutel = '', ...begun } = await call('POST', 'gesprekken', '', { flow: 'situatiescan' });
  for (let { vraag } = begun; vraag !== null; ) {
    const path = `gesprekken/${id}/antwoorden/${vraag.id}`;
    ({ vraag } = await call('PUT', path, sleutel, { waarde: possible(vraag) }));
  }
  return `${id}.${sleutel}`;
}

function possible({ soort, opties }: NonNullable<Gesprek['vraag']>): unknown {
  const first = opties[0]?.id;
  if (soort === 'keuze') return first;
  if (soort === 'meerkeuze') return [first];
  if (soort === 'lijst') return ['Welzijnsorganisatie', 'Bewonersgroep'];
  return soort === 'tekst' ? 'Ontmoeting in de wijken komt niet van de grond.' : 'weet-niet';
}

/** A page with a finished conversation, at its advice. */
async function finished(options: Parameters<typeof browser.newContext>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, acceptDownloads: true, ...options });
  const page = await context.newPage();
  await open(page, '');
  await page.getByLabel('Uw code').fill(await answeredConversation());
  await page.getByRole('button', { name: 'Ga verder met mijn gesprek' }).click();
  await page.getByRole('heading', { level: 1, name: 'Uw advies' }).waitFor();
  return page;
}

function open(page: Page, path: string): Promise<unknown> {
  return page.goto(new URL(path, server.url).href);
}

/** What a link or button gives to keep. */
async function downloaded(page: Page, name: string, role: 'link' | 'button' = 'link') {
  const waiting = page.waitForEvent('download');
  await page.getByRole(role, { name, exact: true }).click();
  const download = await waiting;
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes };
}

async function expectGood(page: Page): Promise<void> {
  const { scroll, width } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    width: document.documentElement.clientWidth,
  }));
  expect(scroll, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(width);
  await expectNoAxeViolations(page);
}

describe('the report', () => {
  it('can be taken along as Word, Markdown and JSON', async () => {
    const page = await finished();
    const word = await downloaded(page, 'Word');
    expect(word.name).toBe('stuurwijzer-advies.docx');
    expect(unzip(word.bytes).get('word/document.xml')).toContain('Willen, mogen en kunnen');
    const markdown = await downloaded(page, 'Tekst (Markdown)');
    expect(markdown.bytes.toString('utf8')).toContain('## In één minuut');
    const json = await downloaded(page, 'Gegevens (JSON)');
    expect(JSON.parse(json.bytes.toString('utf8'))).toMatchObject({ flow: 'situatiescan' });
  });

  it('is printed on A4 with page numbers, everything unfolded and nothing to click', async () => {
    const page = await finished({ javaScriptEnabled: true });
    await page.emulateMedia({ media: 'print' });
    await page.getByText('Waar het staat, en hoe sterk het bewijs is').first().waitFor({ state: 'visible' });
    expect(await page.getByText('Bijlage: waarop het beeld rust').isVisible()).toBe(true);
    expect(
      await page
        .getByRole('link', { name: /^Wijzig/ })
        .first()
        .isVisible(),
    ).toBe(false);
    expect(await page.locator('nav.inhoud').isVisible()).toBe(false);
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
    const text = pdf.toString('latin1');
    expect(text.match(/\/MediaBox \[0 0 (594|595)/g)?.length).toBeGreaterThan(5);
    expect(text).toContain('/StructTreeRoot');
  });

  it('goes to a computer, off the server, and back, by keyboard and without a script', async () => {
    const page = await finished();
    const before = await page.locator('#suggesties').textContent();
    await page.getByRole('link', { name: 'Bewaren en meenemen' }).click();
    const file = await downloaded(page, 'Bewaar op mijn computer');
    expect(file.name).toMatch(/^stuurwijzer-gesprek-\d{4}-\d\d-\d\d\.json$/);
    await page.getByRole('link', { name: 'Wis dit gesprek van de server' }).click();
    await page.getByRole('button', { name: 'Ja, wis alles' }).click();
    await open(page, '');
    await page.getByRole('link', { name: 'Zet het bestand terug' }).click();
    await page.getByLabel('Uw bestand').setInputFiles({
      name: file.name,
      mimeType: 'application/json',
      buffer: file.bytes,
    });
    await page.getByLabel('Uw bestand').focus();
    await page.keyboard.press('Tab');
    const loaded = page.waitForEvent('load');
    await page.keyboard.press('Enter');
    await loaded;
    await page.getByText('Uw gesprek is teruggezet').waitFor();
    await open(page, 'gesprek/advies');
    expect(await page.locator('#suggesties').textContent()).toBe(before);
  });

  it('tells what is wrong with a file that is not ours', async () => {
    const page = await finished();
    await open(page, 'gesprek/terugzetten');
    await page.getByLabel('Uw bestand').setInputFiles({
      name: 'brief.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"aan":"de raad"}'),
    });
    await page.getByRole('button', { name: 'Zet terug' }).click();
    await page.getByRole('link', { name: /Dit is geen bewaard gesprek van Stuurwijzer/ }).waitFor();
    await expectGood(page);
  });

  it('shows what another answer would change, and goes back or takes it over', async () => {
    const page = await finished();
    await page.locator('#antwoorden summary').click();
    await page
      .locator('#antwoorden')
      .getByRole('link', { name: /^Wat als\?/ })
      .nth(5)
      .click();
    await page.locator('.opties input').first().check();
    await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
    await page.getByRole('heading', { level: 1, name: 'Wat als u dit anders had geantwoord?' }).waitFor();
    await expectGood(page);
    await page.getByRole('button', { name: 'Neem dit over in mijn gesprek' }).click();
    await page.getByText('Uw antwoord is gewijzigd').waitFor();
  });

  it('lays two conversations side by side and keeps what was ticked', async () => {
    const page = await finished();
    await page.getByRole('link', { name: 'Bewaren en meenemen' }).click();
    const file = await downloaded(page, 'Bewaar op mijn computer');
    await page.getByRole('link', { name: 'Vergelijk met een ander gesprek' }).click();
    await expectGood(page);
    await page
      .locator('#voor-bestand')
      .setInputFiles({ name: file.name, mimeType: 'application/json', buffer: file.bytes });
    await page.getByRole('button', { name: 'Vergelijk' }).click();
    await page.getByText('Geen enkel onderdeel van het beeld verschuift.').waitFor();
    await page.locator('.opties input').first().check();
    await page.getByRole('button', { name: 'Werk de vergelijking bij' }).click();
    await page.getByText(/U pakte 1 van de \d+ eerdere suggesties op/).waitFor();
    await expectGood(page);
    const word = await downloaded(page, 'Neem mee als Word', 'button');
    expect(unzip(word.bytes).get('word/document.xml')).toContain('(opgepakt)');
  });

  it('is read by the receiver of a link, with and without a script, until it is withdrawn', async () => {
    const page = await finished();
    await page.getByRole('link', { name: 'Bewaren en meenemen' }).click();
    await page.getByRole('link', { name: 'Maak een leeslink' }).click();
    await page.getByRole('button', { name: 'Maak een leeslink' }).click();
    await expectGood(page);
    const link = ((await page.locator('code.code').textContent()) ?? '').trim();

    const requested: string[] = [];
    const reader = await readerPage(await browser.newContext(), requested);
    await reader.goto(link);
    await reader.getByRole('heading', { level: 1, name: 'Een gedeeld advies', exact: true }).waitFor();
    await expectGood(reader);
    expect(requested.filter((address) => address.includes('sw_'))).toEqual([]);

    const plain = await readerPage(await browser.newContext({ javaScriptEnabled: false }), []);
    await plain.goto(link);
    await plain.getByLabel('De leeslink, of het deel na het teken #').fill(link);
    await plain.getByRole('button', { name: 'Lees het advies' }).click();
    await plain.getByRole('heading', { level: 1, name: 'Een gedeeld advies', exact: true }).waitFor();

    await page.getByRole('button', { name: /^Trek in/ }).click();
    await page.getByText('De leeslink is ingetrokken').waitFor();
    await reader.goto(new URL('gedeeld', server.url).href);
    await reader.goto(link);
    await reader.getByRole('alert').waitFor();
    await expectGood(reader);
  });
});

describe.each([
  { name: 'light, 1280 px', colorScheme: 'light', width: 1280 },
  { name: 'dark, 320 px', colorScheme: 'dark', width: 320 },
] as const)('the pages of the report ($name)', ({ colorScheme, width }) => {
  it('have no fault that axe knows, and nothing sticks out', async () => {
    const page = await finished({ colorScheme, javaScriptEnabled: true, viewport: { width, height: 800 } });
    for (const summary of await page.locator('main summary').all()) await summary.click();
    await expectGood(page);
    for (const path of [
      'gesprek/bewaren',
      'gesprek/delen',
      'gesprek/terugzetten',
      'gesprek/vergelijken',
      'gesprek/wat-als/fase',
    ]) {
      await open(page, path);
      await expectGood(page);
    }
  });
});

async function readerPage(context: BrowserContext, requested: string[]): Promise<Page> {
  const page = await context.newPage();
  page.on('request', (request) => requested.push(request.url(), JSON.stringify(request.headers())));
  return page;
}
