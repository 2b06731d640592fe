import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from './axe.ts';
import { useBrowser } from './browser.ts';
import { usePortaal } from './portaal.ts';
import { THEMAS, type Thema } from './themas.ts';

const browser = useBrowser();
const portaal = usePortaal();

interface Look {
  readonly thema?: Thema;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active';
  readonly css?: string;
}

/** Opens a portal in a house style, with a conversation at its second question. */
async function open({ thema, colorScheme = 'light', forcedColors, css = '' }: Look): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 768, height: 900 },
    colorScheme,
    ...(forcedColors === undefined ? {} : { forcedColors }),
  });
  const page = await context.newPage();
  const sheet = portaal.bestand(`${thema?.css ?? ''}\n${css}`, 'text/css');
  const path = portaal.pagina({
    htmlAttributen: thema === undefined ? '' : `class="${thema.klasse}"`,
    head: `<link rel="stylesheet" href="${sheet}">`,
    html: `<script src="${portaal.sw}/widget/stuurwijzer.js" defer></script><stuurwijzer-gesprek></stuurwijzer-gesprek>`,
  });
  await page.goto(`${portaal.genoemd}${path}`);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('[part~="optie"]').first().click();
  await page.getByText('Vraag 2').first().waitFor();
  // Colours are judged when nothing fades in any more.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  return page;
}

interface Gezien {
  readonly achtergrond: string;
  readonly tekst: string;
  readonly actie: string;
  readonly opActie: string;
  readonly link: string;
  readonly lettertype: string;
}

/** What the widget looks like: computed styles of its parts. */
function seen(place: Page | Frame): Promise<Gezien> {
  return place.evaluate(() => {
    const root = document.querySelector('stuurwijzer-gesprek')?.shadowRoot;
    const part = (name: string): CSSStyleDeclaration => {
      const element = root?.querySelector(`[part~="${name}"]`);
      if (element === null || element === undefined) throw new Error(`The widget has no part ${name}.`);
      return getComputedStyle(element);
    };
    return {
      achtergrond: part('kader').backgroundColor,
      tekst: part('kader').color,
      actie: part('actie').backgroundColor,
      opActie: part('actie').color,
      link: part('link').color,
      lettertype: part('kader').fontFamily,
    };
  });
}

/** What the tokens of the house style are on this page, as the browser computes them. */
function promised(page: Page, tokens: Thema['tokens']): Promise<Gezien> {
  return page.evaluate((names) => {
    const probe = document.createElement('div');
    document.body.append(probe);
    const compute = (property: 'color' | 'font-family', token: string): string => {
      probe.style.setProperty(property, `var(${token})`);
      return getComputedStyle(probe).getPropertyValue(property);
    };
    const made = {
      achtergrond: compute('color', names.achtergrond),
      tekst: compute('color', names.tekst),
      actie: compute('color', names.actie),
      opActie: compute('color', names.opActie),
      link: compute('color', names.link),
      lettertype: compute('font-family', names.lettertype),
    };
    probe.remove();
    return made;
  }, tokens);
}

describe.each(THEMAS)('in the house style $naam', (thema) => {
  it.each(['light', 'dark'] as const)(
    'takes its colours and font, and stays readable, when the system is %s',
    async (colorScheme) => {
      const page = await open({ thema, colorScheme });
      expect(await seen(page)).toEqual(await promised(page, thema.tokens));
      await expectNoAxeViolations(page);
    },
  );
});

describe('in a frame, which inherits nothing', () => {
  interface FrameLook extends Look {
    readonly luistert?: boolean;
    readonly zandbak?: string;
  }

  async function openFrame({
    thema,
    colorScheme = 'light',
    css = '',
    luistert = true,
    zandbak = '',
  }: FrameLook) {
    const context = await browser.newContext({ viewport: { width: 768, height: 900 }, colorScheme });
    const page = await context.newPage();
    const sheet = portaal.bestand(`${thema?.css ?? ''}\n${css}`, 'text/css');
    const listener = `<script src="${portaal.sw}/widget/inbedden.js" defer></script>`;
    const path = portaal.pagina({
      htmlAttributen: thema === undefined ? '' : `class="${thema.klasse}"`,
      head: `<link rel="stylesheet" href="${sheet}">`,
      html: `<iframe src="${portaal.sw}/inbedden/situatiescan" title="Gesprek" width="700" height="600" ${zandbak}></iframe>${luistert ? listener : ''}`,
    });
    await page.goto(`${portaal.genoemd}${path}`);
    const inside = page.frameLocator('iframe');
    await inside.getByRole('button', { name: 'Begin' }).click();
    await inside.locator('[part~="optie"]').first().click();
    await inside.getByText('Vraag 2').first().waitFor();
    const frame = page.frames()[1];
    if (frame === undefined) throw new Error('The portal has no frame.');
    return { page, frame };
  }

  it.each(THEMAS)('takes the house style $naam from a portal that listens', async (thema) => {
    const { page, frame } = await openFrame({ thema, colorScheme: 'dark' });
    const promise = await promised(page, thema.tokens);
    await expect.poll(() => seen(frame)).toEqual(promise);
    expect(await frame.evaluate(() => document.documentElement.style.colorScheme)).toBe('light');
  });

  it('is dark in a dark portal and light in a light one, whatever the system prefers', async () => {
    for (const isDark of [true, false]) {
      const css = isDark ? ':root { color-scheme: dark; }' : '';
      const { frame } = await openFrame({ css, colorScheme: isDark ? 'light' : 'dark' });
      await expect
        .poll(async () => Number(/\d+/.exec((await seen(frame)).achtergrond)?.[0]) < 128)
        .toBe(isDark);
    }
  });

  it('takes no value that could load something', async () => {
    const css = `:root { --stuurwijzer-actie: #6a0dad; --stuurwijzer-achtergrond: url("${portaal.ongenoemd}/spoor.png"); }`;
    const { page, frame } = await openFrame({ css });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await expect.poll(async () => (await seen(frame)).actie).toBe('rgb(106, 13, 173)');
    const worn = await frame.evaluate(() =>
      document.documentElement.style.getPropertyValue('--stuurwijzer-achtergrond'),
    );
    expect([worn, asked.filter((url) => url.includes('spoor'))]).toEqual(['', []]);
  });

  it('stays sober where nobody listens, and in a sandbox without an origin', async () => {
    const [thema] = THEMAS;
    if (thema === undefined) throw new Error('There are no house styles.');
    for (const look of [{ luistert: false }, { zandbak: 'sandbox="allow-scripts"' }]) {
      const { page, frame } = await openFrame({ thema, ...look });
      const { actie } = await promised(page, thema.tokens);
      expect((await seen(frame)).actie).not.toBe(actie);
      expect(await frame.evaluate(() => document.documentElement.style.length)).toBe(0);
    }
  });
});

describe('without a house style', () => {
  it.each([
    { naam: 'light', css: '', colorScheme: 'light', isDark: false },
    {
      naam: 'dark',
      css: ':root { color-scheme: dark; } a { color: #fff; }',
      colorScheme: 'dark',
      isDark: true,
    },
    { naam: 'light on a system that is dark', css: '', colorScheme: 'dark', isDark: false },
  ] as const)('is sober and readable on a page that is $naam', async ({ css, colorScheme, isDark }) => {
    const page = await open({ css, colorScheme });
    const { achtergrond } = await seen(page);
    const [red = 0] = (achtergrond.match(/\d+/g) ?? []).map(Number);
    expect(red < 128).toBe(isDark);
    await expectNoAxeViolations(page);
  });

  it('uses the colours of the system when that forces them, and still marks what was chosen', async () => {
    const page = await open({ forcedColors: 'active' });
    const borders = await page.evaluate(() => {
      const root = document.querySelector('stuurwijzer-gesprek')?.shadowRoot;
      const options = [...(root?.querySelectorAll('[part~="optie"]') ?? [])];
      return options.map((option) => getComputedStyle(option).borderTopStyle);
    });
    expect(borders.length).toBeGreaterThan(1);
    expect(new Set(borders)).toEqual(new Set(['solid']));
    await expectNoAxeViolations(page);
  });

  it('takes single colours that a portal sets for it', async () => {
    const css =
      'stuurwijzer-gesprek { --stuurwijzer-actie: #6a0dad; --stuurwijzer-actie-tekst: #fff; --stuurwijzer-lettertype: Georgia, serif; }';
    const page = await open({ css });
    expect(await seen(page)).toMatchObject({
      actie: 'rgb(106, 13, 173)',
      opActie: 'rgb(255, 255, 255)',
      lettertype: 'Georgia, serif',
    });
  });
});
