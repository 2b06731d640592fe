import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { answer, begin, current, onwards, openPage, PATIENT, useWorld, WIDGET } from './widget-world.ts';

const browser = useBrowser();
const world = useWorld();

const HOSTILE_CSS = `
  * { letter-spacing: 4px !important; text-transform: uppercase !important; box-sizing: content-box !important; }
  button, [role=log] { display: none !important; }
  p, h2, h3, label { color: #fff !important; font-size: 40px !important; }
  stuurwijzer-gesprek { font-size: 40px; line-height: 0.5; color: #fff; text-align: right; cursor: wait; }
`;

describe('the widget among what it does not choose', () => {
  it('works in a frame with sandbox="allow-scripts", which has no storage, no origin and no forms', async () => {
    const frame = `<iframe sandbox="allow-scripts" src="${world.url}/inbedden/situatiescan" width="600" height="800" title="Advies"></iframe>`;
    const { page } = await openPage(await browser.newContext(), world.page(frame, { isBare: true }));
    const inner = page.frameLocator('iframe');
    await inner.getByRole('button', { name: 'Begin', exact: true }).click();
    const question = inner.locator('[data-stand=open]');
    for (let number = 0; number < 3; number += 1) {
      const stelt = (await question.locator('h3').textContent()) ?? '';
      await question.locator('.opties button').first().press('Enter');
      await expect.poll(() => question.locator('h3').textContent(), PATIENT).not.toBe(stelt);
    }
    const storage = page.frames()[1]?.evaluate(() => {
      try {
        return sessionStorage.length;
      } catch {
        return 'throws';
      }
    });
    expect(await storage).toBe('throws');
  });

  it('loads under its hashed name with SRI', async () => {
    const stable = await fetch(`${world.url}/widget/stuurwijzer.js`);
    const [hashed = ''] = /stuurwijzer\.[0-9a-f]+\.js/.exec(stable.headers.get('ETag') ?? '') ?? [];
    const integrity = `sha384-${createHash('sha384')
      .update(await stable.text())
      .digest('base64')}`;
    const script = `<script src="${world.url}/widget/${hashed}" integrity="${integrity}" crossorigin="anonymous"></script>`;
    const { page, faults } = await openPage(
      await browser.newContext(),
      world.page(WIDGET + script, { isBare: true }),
    );
    await begin(page);
    expect(faults).toEqual([]);
  });

  it('keeps its conversation in memory where storage throws, and the page works on', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get() {
          throw new DOMException('no', 'SecurityError');
        },
      });
    });
    const { page, faults } = await openPage(context, world.page(WIDGET));
    await begin(page);
    await onwards(page, await answer(page));
    expect(faults).toEqual([]);
  });

  it('keeps two widgets on one page apart', async () => {
    const { page } = await openPage(await browser.newContext(), world.page(`${WIDGET}${WIDGET}`));
    const [first, second] = [
      page.locator('stuurwijzer-gesprek').nth(0),
      page.locator('stuurwijzer-gesprek').nth(1),
    ];
    await first.getByRole('button', { name: 'Begin', exact: true }).click();
    await first.locator('[data-stand=open] .opties button').first().click();
    await first.locator('[data-stand=klaar]').waitFor();
    await second.getByRole('button', { name: 'Begin', exact: true }).click();
    await second.locator('[data-stand=open]').waitFor();
    expect(await second.locator('[data-stand=klaar], [data-stand=paar]').count()).toBe(0);
    const codes = await page.evaluate(() => Object.values({ ...sessionStorage }));
    expect(new Set(codes).size).toBe(2);
    await page.reload();
    await first.locator('[data-stand=paar]').waitFor();
    expect(await second.locator('[data-stand=paar]').count()).toBe(0);
  });

  it('looks the same in a page with hostile CSS', async () => {
    const style = world.file(HOSTILE_CSS, 'text/css');
    const head = `<link rel="stylesheet" href="${style}">`;
    const { page } = await openPage(await browser.newContext(), world.page(WIDGET, { head }));
    await begin(page);
    const look = await current(page)
      .locator('h3')
      .evaluate((element) => {
        const { fontSize, letterSpacing, textTransform, textAlign, lineHeight, cursor } =
          getComputedStyle(element);
        return { fontSize, letterSpacing, textTransform, textAlign, lineHeight, cursor };
      });
    expect(look).toEqual({
      fontSize: '16.96px',
      letterSpacing: 'normal',
      textTransform: 'none',
      textAlign: 'start',
      lineHeight: '22.048px',
      cursor: 'auto',
    });
    await onwards(page, await answer(page));
  });
});

describe('the widget as a button', () => {
  const BUTTON = '<stuurwijzer-gesprek weergave="knop" titel="Hulp bij uw opgave"></stuurwijzer-gesprek>';

  it('fetches nothing before it is opened, and gives the focus back when it is closed', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const calls: string[] = [];
    page.on('request', (request) => calls.push(new URL(request.url()).pathname));
    await page.goto(world.page(BUTTON));
    const launcher = page.getByRole('button', { name: 'Hulp bij uw opgave' });
    await launcher.waitFor();
    expect(calls.filter((path) => path.includes('/v1/'))).toEqual([]);
    await launcher.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Hulp bij uw opgave' });
    await dialog.waitFor();
    await begin(page);
    await onwards(page, await answer(page));
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    const isBack = await launcher.evaluate((element) => {
      const tree = element.getRootNode();
      return tree instanceof ShadowRoot && tree.activeElement === element;
    });
    expect(isBack).toBe(true);
    await launcher.click();
    expect(await page.locator('[data-stand=klaar]').count()).toBe(1);
  });

  it('opens, closes and starts anew when the page asks', async () => {
    const { page } = await openPage(await browser.newContext(), world.page(BUTTON));
    const widget = page.locator('stuurwijzer-gesprek');
    await widget.evaluate((element) => (element as unknown as { open(): void }).open());
    await begin(page);
    await onwards(page, await answer(page));
    await widget.evaluate((element) => (element as unknown as { close(): void }).close());
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await widget.evaluate((element) => (element as unknown as { herstart(): Promise<void> }).herstart());
    await page.getByRole('button', { name: 'Begin', exact: true }).waitFor();
    expect(await page.locator('[data-stand]').count()).toBe(0);
  });

  it('covers a telephone and leaves the page beside it on a wide screen', async () => {
    const { page } = await openPage(
      await browser.newContext({ viewport: { width: 320, height: 640 } }),
      world.page(BUTTON),
    );
    await page.getByRole('button', { name: 'Hulp bij uw opgave' }).click();
    const panel = page.getByRole('dialog');
    await panel.waitFor();
    expect((await panel.boundingBox())?.width).toBe(320);
    await page.setViewportSize({ width: 1280, height: 900 });
    await expect.poll(async () => (await panel.boundingBox())?.width ?? 0).toBeLessThan(440);
  });

  it('starts folded in the page when asked', async () => {
    const folded = '<stuurwijzer-gesprek ingeklapt></stuurwijzer-gesprek>';
    const { page } = await openPage(await browser.newContext(), world.page(folded));
    await page.getByRole('button', { name: 'Stuurwijzer', exact: true }).click();
    await begin(page);
    await page.getByRole('button', { name: /^Sluit/ }).click();
    expect(await page.getByRole('log').count()).toBe(0);
  });
});
