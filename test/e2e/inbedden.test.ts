import type { FrameLocator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from './axe.ts';
import { useBrowser } from './browser.ts';
import { usePortaal } from './portaal.ts';

const browser = useBrowser();
const portaal = usePortaal();

/** Opens a page of the portal, and remembers what its policy stopped. */
async function open(path: string, origin = portaal.genoemd): Promise<{ page: Page; stopped: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  const page = await context.newPage();
  const stopped: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Refused|violates/.test(message.text())) stopped.push(message.text());
  });
  await page.goto(`${origin}${path}`);
  return { page, stopped };
}

/** Starts the conversation and answers its first question, by clicks only. */
async function answerFirst(place: Page | FrameLocator): Promise<void> {
  await place.getByRole('button', { name: 'Begin' }).click();
  await place.locator('[part~="optie"]').first().click();
  await place.getByText('Vraag 2').first().waitFor();
}

/** The text of a code block of the page that makes the code. */
async function fragmenten(query: string): Promise<string[]> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${portaal.sw}/inbedden?${query}`);
  return page.locator('pre.code').allTextContents();
}

const STRICT = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

describe('the frame page in a portal', () => {
  const frame = (extra = '') =>
    `<iframe src="${portaal.sw}/inbedden/situatiescan" title="Gesprek" width="100%" height="200" ${extra}></iframe>`;
  const listener = () => `<script src="${portaal.sw}/widget/inbedden.js" defer></script>`;

  it('holds a conversation and grows with it, under a policy that allows no more than the two lines', async () => {
    const csp = `${STRICT}; frame-src ${portaal.sw}; script-src ${portaal.sw}`;
    const { page, stopped } = await open(portaal.pagina({ csp, html: frame() + listener() }));
    const inside = page.frameLocator('iframe');
    await inside.getByRole('button', { name: 'Begin' }).waitFor();
    await expect.poll(() => innerScroll(page)).toBe(0);
    const before = await heightOf(page);
    await answerFirst(inside);
    await expect.poll(() => heightOf(page)).toBeGreaterThan(before);
    await expect.poll(() => innerScroll(page)).toBe(0);
    expect(stopped).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });

  it('holds a conversation in a sandbox without origin, forms and storage, as WordPress makes', async () => {
    const html = frame('sandbox="allow-scripts" security="restricted"') + listener();
    const { page } = await open(portaal.pagina({ html }));
    const origins: (string | undefined)[] = [];
    page.on('request', (request) => {
      if (request.method() === 'PUT') void request.allHeaders().then(({ origin }) => origins.push(origin));
    });
    await answerFirst(page.frameLocator('iframe'));
    const inside = page.frames()[1];
    expect(await inside?.evaluate(() => window.origin)).toBe('null');
    expect(
      await inside?.evaluate(() => {
        try {
          return sessionStorage.length;
        } catch {
          return 'throws';
        }
      }),
    ).toBe('throws');
    await expect.poll(() => origins).toEqual(['null']);
    await expect.poll(() => heightOf(page)).toBeGreaterThan(200);
  });

  it.each([
    ['the page', '', ''],
    ['a part of the page that scrolls', '<div class="schuift">', '</div>'],
  ])('brings each new question into sight by scrolling %s', async (_name, before, after) => {
    const sheet = portaal.bestand(
      'h1 { height: 400px } .schuift { height: 500px; overflow-y: auto }',
      'text/css',
    );
    const head = `<link rel="stylesheet" href="${sheet}">`;
    const { page } = await open(portaal.pagina({ head, html: `${before}${frame()}${after}${listener()}` }));
    const inside = page.frameLocator('iframe');
    await answerFirst(inside);
    const question = inside.getByRole('heading', { level: 3 }).last();
    await expect.poll(() => question.textContent()).toContain('terrein');
    await expect
      .poll(async () => {
        const box = await question.boundingBox();
        return box !== null && box.y > 0 && box.y < 700;
      })
      .toBe(true);
  });

  it('is refused in a page of an origin that is not listed', async () => {
    const { page } = await open(portaal.pagina({ html: frame() }), portaal.ongenoemd);
    await expect.poll(() => page.frames()[1]?.url()).toContain('chrome-error:');
  });

  it('tells its height to nobody else: another page that frames the portal hears nothing', async () => {
    const inner = portaal.pagina({ html: frame() });
    const outer = portaal.pagina({
      html: `<iframe src="${portaal.genoemd}${inner}" title="Portaal" width="900" height="600"></iframe>`,
      head: `<script src="${portaal.bestand('window.heard = []; addEventListener("message", (event) => heard.push(event.data));', 'text/javascript')}"></script>`,
    });
    const { page } = await open(outer);
    const deepest = page.frameLocator('iframe').frameLocator('iframe');
    await deepest.getByRole('button', { name: 'Begin' }).waitFor();
    expect(await page.evaluate('window.heard')).toEqual([]);
  });

  it('keeps its height when somebody else sends a message of the same form', async () => {
    const forger = portaal.bestand(
      'parent.postMessage({ type: "stuurwijzer:hoogte", px: 5000 }, "*"); document.title = "sent";',
      'text/javascript',
    );
    const other = portaal.pagina({ html: `<script src="${forger}"></script>` });
    const html = `${frame()}<iframe src="${portaal.ongenoemd}${other}" title="Ander"></iframe>${listener()}`;
    const { page } = await open(portaal.pagina({ html }));
    await page.frameLocator('iframe >> nth=0').getByRole('button', { name: 'Begin' }).waitFor();
    await page.evaluate(() => window.postMessage({ type: 'stuurwijzer:hoogte', px: 5000 }, '*'));
    await expect.poll(() => innerScroll(page)).toBe(0);
    const heights = await page
      .locator('iframe')
      .evaluateAll((frames) => frames.map((one) => one.getBoundingClientRect().height));
    for (const height of heights) expect(height).toBeLessThan(4000);
  });

  it('has no fault that axe knows', async () => {
    const { page } = await open(portaal.pagina({ html: frame() }));
    await page.goto(`${portaal.sw}/inbedden/situatiescan`);
    await page.getByRole('button', { name: 'Begin' }).waitFor();
    await expectNoAxeViolations(page);
  });
});

describe('the pages for administrators', () => {
  it.each([
    { colorScheme: 'light', width: 1280 },
    { colorScheme: 'dark', width: 320 },
  ] as const)(
    'have no fault that axe knows, and nothing sticks out ($colorScheme, $width px)',
    async (look) => {
      const viewport = { width: look.width, height: 800 };
      const context = await browser.newContext({ colorScheme: look.colorScheme, viewport });
      const page = await context.newPage();
      const long = encodeURIComponent(`default-src 'none'; script-src ${'https://cdn.example '.repeat(12)}`);
      for (const path of [
        '',
        '?portaal=geen%20adres',
        `?vorm=iframe&beleid=${long}`,
        '?platform=sharepoint',
        '?platform=drupal',
        '?platform=wordpress&vorm=iframe',
        '?platform=liferay',
        '/beheerders',
        '/bouwers',
        '/controle',
      ]) {
        await page.goto(`${portaal.sw}/inbedden${path}`);
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(sideways, path).toBeLessThanOrEqual(0);
        await expectNoAxeViolations(page);
      }
    },
  );
});

describe('what the page for administrators gives, pasted into a portal', () => {
  const query = () => new URLSearchParams({ flow: 'situatiescan', portaal: portaal.genoemd });

  it.each(['script', 'knop'])(
    'works as %s with the lines for the policy, and Trusted Types on',
    async (vorm) => {
      const q = query();
      q.set('vorm', vorm);
      const [policy = '', stable = '', hashed = ''] = await fragmenten(q.toString());
      expect(hashed).toMatch(/integrity="sha384-/);
      for (const html of [stable, hashed]) {
        const csp = `${STRICT}; ${policy} require-trusted-types-for 'script'; trusted-types 'none'`;
        const { page, stopped } = await open(portaal.pagina({ csp, html }));
        if (vorm === 'knop') await page.getByRole('button', { name: /./ }).first().click();
        await answerFirst(page);
        expect(stopped).toEqual([]);
        expect(await page.context().cookies()).toEqual([]);
      }
    },
  );

  it('leads to the pages where scripts are off, and hides that link where the widget is', async () => {
    const [, stable = ''] = await fragmenten(query().toString());
    const path = portaal.pagina({ html: stable });
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${portaal.genoemd}${path}`);
    await page.getByRole('link', { name: 'Situatiescan' }).click();
    expect(page.url()).toBe(`${portaal.sw}/flows/situatiescan`);
    const { page: withScripts } = await open(path);
    await withScripts.getByRole('button', { name: 'Begin' }).waitFor();
    expect(await withScripts.getByRole('link', { name: 'Situatiescan' }).count()).toBe(0);
  });

  it('works as iframe with the lines for the policy', async () => {
    const q = query();
    q.set('vorm', 'iframe');
    const [policy = '', code = ''] = await fragmenten(q.toString());
    const { page, stopped } = await open(portaal.pagina({ csp: `${STRICT}; ${policy}`, html: code }));
    await answerFirst(page.frameLocator('iframe'));
    await expect.poll(() => innerScroll(page)).toBe(0);
    expect(stopped).toEqual([]);
  });

  it('changes the policy that was pasted into one that works', async () => {
    const q = query();
    q.set('beleid', "default-src 'self'; script-src 'self'; object-src 'none'");
    const [policy = '', stable = ''] = await fragmenten(q.toString());
    expect(policy).toContain("object-src 'none'");
    const { page, stopped } = await open(portaal.pagina({ csp: policy, html: stable }));
    await answerFirst(page);
    expect(stopped).toEqual([]);
  });

  it('gives a frame by oEmbed that works in the sandbox of WordPress', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${portaal.sw}/flows/situatiescan`);
    const address = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
    const { html } = await (await page.request.get(address ?? '')).json();
    expect(html).toMatch(/^<iframe [^>]*><\/iframe>$/);
    const sandboxed = html.replace('<iframe', '<iframe sandbox="allow-scripts" security="restricted"');
    const { page: wordpress } = await open(portaal.pagina({ html: sandboxed }));
    await answerFirst(wordpress.frameLocator('iframe'));
  });

  it('is no good in a portal that is not listed: the API gives it nothing', async () => {
    const html = `<script src="${portaal.sw}/widget/stuurwijzer.js" defer></script><stuurwijzer-gesprek></stuurwijzer-gesprek>`;
    const { page } = await open(portaal.pagina({ html }), portaal.ongenoemd);
    const outcome = await page.evaluate(
      (address) =>
        fetch(address).then(
          () => 'read',
          () => 'refused',
        ),
      `${portaal.sw}/v1/flows`,
    );
    expect(outcome).toBe('refused');
  });
});

function heightOf(page: Page): Promise<number> {
  return page
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.getBoundingClientRect().height);
}

/** How far the content of the first frame sticks out of it. */
async function innerScroll(page: Page): Promise<number> {
  const inside = page.frames()[1];
  if (inside === undefined) return Number.NaN;
  return inside.evaluate(() => Math.max(0, document.documentElement.scrollHeight - window.innerHeight));
}
