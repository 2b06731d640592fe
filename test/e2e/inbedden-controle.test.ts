import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from './axe.ts';
import { useBrowser } from './browser.ts';
import { type PortaalPagina, usePortaal } from './portaal.ts';

const browser = useBrowser();
const portaal = usePortaal();

const tag = (name: string) => `<script src="${portaal.sw}/widget/${name}.js" defer></script>`;
const widget = () => `${tag('stuurwijzer')}<stuurwijzer-gesprek flow="situatiescan"></stuurwijzer-gesprek>`;
const frame = (extra = 'title="Gesprek"') =>
  `<iframe src="${portaal.sw}/inbedden/situatiescan" width="100%" height="640" ${extra}></iframe>`;

/** Opens a page of the portal with the check in it. */
async function check(pagina: PortaalPagina, origin = portaal.genoemd): Promise<{ page: Page; text: string }> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${origin}${portaal.pagina({ ...pagina, html: pagina.html + tag('controle') })}`);
  return { page, text: await reportOf(page) };
}

/** Waits for the report, and gives it as the text that an administrator copies. */
async function reportOf(place: Pick<Page, 'locator'>): Promise<string> {
  const field = place.locator('[data-stuurwijzer-controle] textarea');
  await field.waitFor({ state: 'attached', timeout: 20_000 });
  return field.inputValue();
}

/** The findings that ask something of the administrator: its kind and subject. */
const askedFor = (text: string) => [...text.matchAll(/^(?:FOUT|LET OP): .*$/gm)].map(([line]) => line);

describe('a page in order', () => {
  it('gives no finding for the script, with a strict policy and Trusted Types', async () => {
    const csp = `default-src 'none'; script-src ${portaal.sw}; connect-src ${portaal.sw}; style-src 'self'; require-trusted-types-for 'script'`;
    const { page, text } = await check({ csp, html: widget() });
    expect(askedFor(text)).toEqual([]);
    for (const part of ['Script', 'Verbinding', 'Opslag', 'Huisstijl', 'Contrast', 'Toetsenbord']) {
      expect(text).toContain(`GOED: ${part}\n`);
    }
    expect(text).toContain('Uitkomst: Alles wat is gemeten, is in orde.');
    await expectNoAxeViolations(page);
  });

  it('gives no finding for the frame, with a strict policy', async () => {
    const csp = `default-src 'none'; script-src ${portaal.sw}; frame-src ${portaal.sw}`;
    const { text } = await check({ csp, html: frame() + tag('inbedden') });
    expect(askedFor(text)).toEqual([]);
    for (const part of ['Frame', 'Hoogte van het frame']) expect(text).toContain(`GOED: ${part}\n`);
  });

  it('says where and when it measured, without what stands behind the address', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const path = portaal.pagina({ html: widget() + tag('controle') });
    await page.goto(`${portaal.genoemd}${path}?medewerker=1234#deel`);
    const text = await reportOf(page);
    expect(text).toContain(`Pagina: ${portaal.genoemd}${path}\n`);
    expect(text).not.toContain('1234');
    expect(text).toContain(`Stuurwijzer: ${portaal.sw}/`);
  });
});

describe('a seeded fault is found, with the literal line to change', () => {
  it('1. the policy does not let the script load; the check runs from the console', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const csp = "default-src 'self'; script-src 'self' https://cdn.example";
    await page.goto(`${portaal.genoemd}${portaal.pagina({ csp, html: widget() })}`);
    const script = await (await fetch(`${portaal.sw}/widget/controle.js`)).text();
    await page.evaluate(script);
    const text = await reportOf(page);
    expect(text).toContain('FOUT: Script');
    expect(text).toContain("  Nu: script-src 'self' https://cdn.example\n");
    expect(text).toContain(`  Wordt: script-src 'self' https://cdn.example ${portaal.sw}`);
  });

  it('2. the policy does not let the widget call the service', async () => {
    const csp = `default-src 'self'; script-src ${portaal.sw}`;
    const { text } = await check({ csp, html: widget() });
    expect(askedFor(text)).toEqual(['FOUT: Verbinding']);
    expect(text).toContain("  Nu: default-src 'self'\n");
    expect(text).toContain(`  Wordt: connect-src 'self' ${portaal.sw}`);
  });

  it('3. the portal is not on the list: no answers for a script', async () => {
    const { text } = await check({ html: widget() }, portaal.ongenoemd);
    expect(askedFor(text)).toContain('FOUT: Verbinding');
    expect(text).toContain(`  Regel: EMBED_ORIGINS="${portaal.ongenoemd}"`);
  });

  it('4. the portal is not on the list: no frame', async () => {
    const { text } = await check({ html: frame() + tag('inbedden') }, portaal.ongenoemd);
    expect(askedFor(text)).toEqual(['FOUT: Frame']);
    expect(text).toContain('frame-ancestors');
    expect(text).toContain(`  Regel: EMBED_ORIGINS="${portaal.ongenoemd}"`);
  });

  it('5. the policy does not let the frame load', async () => {
    const csp = `default-src 'none'; script-src ${portaal.sw}; frame-src https://video.example`;
    const { text } = await check({ csp, html: frame() + tag('inbedden') });
    expect(askedFor(text)).toEqual(['FOUT: Frame']);
    expect(text).toContain(`  Wordt: frame-src https://video.example ${portaal.sw}`);
  });

  it('6. the sandbox of the frame is too tight, and nobody listens to its height or names it', async () => {
    const { text } = await check({ html: frame('sandbox="allow-scripts"') });
    expect(askedFor(text).sort()).toEqual([
      'LET OP: Hoogte van het frame',
      'LET OP: Naam van het frame',
      'LET OP: Zandbak van het frame',
    ]);
    expect(text).toContain('  Wordt: sandbox="allow-scripts allow-same-origin allow-popups"');
    expect(text).toContain(`  Regel: ${tag('inbedden')}`);
  });

  it('7. the policy stops the style sheet of the theme and its font', async () => {
    const sheet = portaal.bestand('body { margin: 0 }', 'text/css');
    const face = portaal.bestand(
      `@font-face { font-family: Huis; src: url("${portaal.ongenoemd}/huis.woff2"); } body { font-family: Huis; }`,
      'text/css',
    );
    const csp = `default-src 'self'; script-src ${portaal.sw}; connect-src ${portaal.sw}`;
    const head = `<link rel="stylesheet" href="${portaal.ongenoemd}${sheet}"><link rel="stylesheet" href="${face}">`;
    const { text } = await check({ csp, head, html: widget() });
    expect(askedFor(text).sort()).toEqual(['LET OP: Huisstijl', 'LET OP: Lettertype']);
    expect(text).toContain(`  Wordt: style-src 'self' ${portaal.ongenoemd}`);
    expect(text).toContain(`  Wordt: font-src 'self' ${portaal.ongenoemd}`);
  });

  it('8. the colours of the house style leave too little contrast', async () => {
    const sheet = portaal.bestand(
      ':root { --utrecht-document-background-color: #ffffff; --utrecht-document-color: #999999; }',
      'text/css',
    );
    const { text } = await check({
      head: `<link rel="stylesheet" href="${sheet}">`,
      html: widget(),
    });
    expect(askedFor(text)).toContain('FOUT: Contrast');
    expect(text).toContain('heeft een contrast van 2,');
    expect(text).toContain('  Regel: stuurwijzer-gesprek { --stuurwijzer-tekst: #000000; }');
  });

  it('9. the keyboard cannot get in, or comes last', async () => {
    const { text } = await check({
      html: `<a href="/" tabindex="3">Verder</a><div inert class="rand">${widget()}</div>`,
    });
    expect(askedFor(text).sort()).toContain('FOUT: Toetsenbord');
    expect(text).toContain('  Nu: <div inert="" class="rand">\n  Wordt: <div class="rand">');
    expect(text).toContain('  Nu: <a href="/" tabindex="3">\n  Wordt: tabindex="0"');
  });

  it('10. the integrity of the script is not right, or its build is gone', async () => {
    const wrong = `<script src="${portaal.sw}/widget/stuurwijzer.js" integrity="sha384-${'A'.repeat(64)}" crossorigin="anonymous" defer></script>`;
    expect((await check({ html: `${wrong}<stuurwijzer-gesprek></stuurwijzer-gesprek>` })).text).toContain(
      `FOUT: Controlegetal (SRI)`,
    );
    const gone = `<script src="${portaal.sw}/widget/stuurwijzer.000000000000.js" defer></script>`;
    expect((await check({ html: gone })).text).toContain('bestaat niet (meer): antwoord 404');
  });

  it('11. the portal has https and the code says http', async () => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await page.route('https://portaal.example/**', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: '<!DOCTYPE html><html lang="nl"><title>Portaal</title><h1>Portaal</h1><script src="http://sw.example/widget/stuurwijzer.js"></script><stuurwijzer-gesprek></stuurwijzer-gesprek></html>',
      }),
    );
    await page.goto('https://portaal.example/');
    await page.evaluate(await (await fetch(`${portaal.sw}/widget/controle.js`)).text());
    const text = await reportOf(page);
    expect(text).toContain('FOUT: Beveiligde verbinding');
    expect(text).toContain('  Nu: http://sw.example/\n  Wordt: https://sw.example/');
  });
});

describe('a fault on the way', () => {
  it('12. a proxy replaces the header of the frame page', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route(`${portaal.sw}/inbedden/**`, async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': "frame-ancestors 'none'" };
      await route.fulfill({ response, headers });
    });
    const path = portaal.pagina({ html: frame() + tag('inbedden') + tag('controle') });
    await page.goto(`${portaal.genoemd}${path}`);
    const text = await reportOf(page);
    expect(askedFor(text)).toEqual(['FOUT: Frame']);
    expect(text).toContain('Dit portaal staat op de lijst van Stuurwijzer');
    expect(text).toContain('  Regel: X-Frame-Options en Content-Security-Policy');
  });
});

describe('the check as a page in a frame of the portal', () => {
  const inFrame = (extra = '') =>
    `<iframe src="${portaal.sw}/inbedden/controle" title="Controle" width="100%" height="640" ${extra}></iframe>`;

  async function openInFrame(html: string, head = ''): Promise<string> {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${portaal.genoemd}${portaal.pagina({ html, head })}`);
    return reportOf(page.frameLocator('iframe'));
  }

  it('says in which page it stands and that the height follows', async () => {
    const text = await openInFrame(inFrame() + tag('inbedden'));
    expect(text).toContain(`De pagina eromheen: ${portaal.genoemd}.`);
    expect(text).toContain('GOED: Hoogte van het frame');
    for (const part of ['Verbinding', 'Script', 'Contrast', 'Toetsenbord']) {
      expect(text).toContain(`GOED: ${part}\n`);
    }
    expect(text).not.toContain('FOUT:');
  });

  it('measures the contrast in the colours that the portal hands on', async () => {
    const sheet = portaal.bestand(
      ':root { --ams-body-background-color: #ffffff; --ams-color-text: #a0a0a0; }',
      'text/css',
    );
    const text = await openInFrame(inFrame() + tag('inbedden'), `<link rel="stylesheet" href="${sheet}">`);
    expect(askedFor(text)).toContain('FOUT: Contrast');
  });

  it('finds a sandbox without origin, storage and forms, where the conversation still works', async () => {
    const text = await openInFrame(inFrame('sandbox="allow-scripts"'));
    expect(askedFor(text).sort()).toEqual([
      'LET OP: Hoogte van het frame',
      'LET OP: Opslag',
      'LET OP: Zandbak',
    ]);
    expect(text).toContain('Herkomst (origin): null');
    expect(text).toContain('Formulieren zijn hier verboden. Stuurwijzer heeft ze niet nodig.');
    expect(text).toContain('GOED: Verbinding');
  });

  it('explains itself when it is opened alone, also without script', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(`${portaal.sw}/inbedden/controle`);
      await page.getByRole('heading', { name: 'Werkt Stuurwijzer in uw portaal?' }).waitFor();
      expect(await page.locator('[data-stuurwijzer-controle]').count()).toBe(0);
      await expectNoAxeViolations(page);
    }
  });
});

describe('the report', () => {
  it('can be copied, and run again after a change', async () => {
    const { page } = await check({ html: `<p inert>${widget()}</p>` });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Kopieer het verslag' }).click();
    await page.getByText('Gekopieerd.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('FOUT: Toetsenbord');
    await page.evaluate(() => document.querySelector('[inert]')?.removeAttribute('inert'));
    await page.getByRole('button', { name: 'Voer de controle opnieuw uit' }).click();
    await page.getByText('Alles wat is gemeten, is in orde.', { exact: true }).waitFor();
  });
});
