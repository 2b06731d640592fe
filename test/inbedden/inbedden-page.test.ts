import { describe, expect, it } from 'vitest';
import { createTestSite, type Page, Visitor } from '../site/visitor.ts';

const ADRES = 'https://sw.gemeente.example';
const PORTAAL = 'https://intranet.gemeente.example';
const widget = { name: 'stuurwijzer.js', hashed: 'stuurwijzer.abc.js', integrity: 'sha384-KLOPT' };
const browserFiles = { newest: new Map([[widget.name, widget]]), texts: new Map() };

async function ask(fields: Record<string, string> = {}, env: Record<string, string> = {}): Promise<Page> {
  const site = await createTestSite({ env: { PUBLIC_URL: ADRES, ...env }, browserFiles });
  return new Visitor(site).visit(`/inbedden?${new URLSearchParams(fields)}`);
}

/** The blocks of code on the page, as they are copied. */
function codes({ html }: Page): string[] {
  const decode = (text: string) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
  return [...html.matchAll(/<pre class="code"><code>([\s\S]*?)<\/code><\/pre>/g)].map(([, text = '']) =>
    decode(text),
  );
}

const element = (attributes: string, titel = 'Klein gesprek') =>
  `<stuurwijzer-gesprek ${attributes}>\n  <a href="${ADRES}/flows/klein">${titel}</a>\n</stuurwijzer-gesprek>`;

describe('the page that makes the code', () => {
  it('gives setting, policy, code and check without a question asked', async () => {
    expect(codes(await ask())).toEqual([
      'EMBED_ORIGINS="https://portaal.uw-organisatie.nl"',
      `script-src 'self' ${ADRES};\nconnect-src 'self' ${ADRES};`,
      `<script src="${ADRES}/widget/stuurwijzer.js" defer></script>\n${element('flow="klein"')}`,
      `<script src="${ADRES}/widget/stuurwijzer.abc.js"\n  integrity="sha384-KLOPT"\n  crossorigin="anonymous" defer></script>\n${element('flow="klein"')}`,
      `<script src="${ADRES}/widget/controle.js" defer></script>`,
    ]);
  });

  it('adds the portal to those that are listed, and says when it is there already', async () => {
    const env = { EMBED_ORIGINS: 'https://wiki.example' };
    expect(codes(await ask({ portaal: `${PORTAAL}/start?x=1` }, env))[0]).toBe(
      `EMBED_ORIGINS="https://wiki.example ${PORTAAL}"`,
    );
    expect((await ask({ portaal: 'wiki.example' }, env)).text).toContain('Dat is al gedaan.');
  });

  it.each(['javascript:alert(1)', 'geen adres', 'http://', 'mailto:a@b.example'])(
    'says that “%s” is no address of a portal',
    async (portaal) => {
      const page = await ask({ portaal });
      expect(page.title).toMatch(/^Fout: /);
      expect(page.text).toContain('Dit is geen webadres.');
      expect(page.html).toContain('aria-invalid="true"');
    },
  );

  it('gives the frame with its listener, and the address of the check for a frame', async () => {
    const page = await ask({ vorm: 'iframe', titel: 'Hulp' });
    const [, policy = '', code = ''] = codes(page);
    expect(policy).toBe(`frame-src 'self' ${ADRES};\nscript-src 'self' ${ADRES};`);
    expect(code).toContain(`<iframe src="${ADRES}/inbedden/klein"\n  title="Hulp"`);
    expect(code).toContain(`<script src="${ADRES}/widget/inbedden.js" defer></script>`);
    expect(codes(page).at(-1)).toBe(`${ADRES}/inbedden/controle`);
  });

  it('gives the button', async () => {
    expect(codes(await ask({ vorm: 'knop', titel: 'Hulp' }))[2]).toContain(
      element('flow="klein" titel="Hulp" weergave="knop"', 'Hulp'),
    );
  });

  it('changes a policy that was pasted, line by line and as a whole', async () => {
    const page = await ask({ portaal: PORTAAL, beleid: "default-src 'none'; script-src 'self' https:" });
    expect(page.text).toContain(`default-src 'none' connect-src ${ADRES} om vragen op te halen`);
    expect(page.text).not.toContain('om het script te laden');
    expect(codes(page)[1]).toBe(`default-src 'none'; script-src 'self' https:; connect-src ${ADRES}`);
    expect((await ask({ beleid: "img-src 'self'" })).text).toContain('laat alles al toe');
  });

  it('keeps what a person typed within its quotes, in the code and on the page', async () => {
    const titel = '"><img src=x onerror=alert(1)>';
    const page = await ask({ titel, beleid: '</textarea><script>alert(1)</script>' });
    expect(page.html).not.toMatch(/<img|<script>alert/);
    expect(codes(page)[2]).toContain('titel="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;"');
  });

  it('warns when the address in the code is not one with https', async () => {
    expect((await ask({}, { PUBLIC_URL: 'http://sw.intern' })).text).toContain('nog niet geschikt');
    expect((await ask()).text).not.toContain('nog niet geschikt');
  });
});

describe('the code for', () => {
  it('SharePoint Online is always a frame, with the list of domains instead of a policy', async () => {
    const page = await ask({ platform: 'sharepoint', vorm: 'script' });
    expect(page.text).toContain('In SharePoint Online kan alleen het frame.');
    expect(page.text).toContain('HTML-veldbeveiliging');
    expect(codes(page)[0]).toBe('EMBED_ORIGINS="https://uw-tenant.sharepoint.com"');
    expect(codes(page)[1]).toBe('sw.gemeente.example');
    expect(codes(page)[2]).toMatch(/^<iframe [^>]*><\/iframe>$/);
  });

  it('Drupal is a library with the hash, and a template', async () => {
    const [, , library = '', template = ''] = codes(await ask({ platform: 'drupal' }));
    expect(library).toContain(`    ${ADRES}/widget/stuurwijzer.abc.js:\n      type: external`);
    expect(library).toContain('integrity: "sha384-KLOPT"');
    expect(template).toContain("{{ attach_library('stuurwijzer/gesprek') }}");
    expect(codes(await ask({ platform: 'drupal', vorm: 'iframe' }))[2]).toContain('<iframe');
  });

  it('WordPress is an address for oEmbed, or a block of HTML', async () => {
    expect(codes(await ask({ platform: 'wordpress', vorm: 'iframe' }))[2]).toBe(`${ADRES}/flows/klein`);
    expect(codes(await ask({ platform: 'wordpress' }))[2]).toContain('<stuurwijzer-gesprek');
  });

  it('Liferay is a client extension with properties', async () => {
    const [, , extension = '', properties = ''] = codes(await ask({ platform: 'liferay', titel: 'Hulp' }));
    expect(extension).toContain('  htmlElementName: stuurwijzer-gesprek\n');
    expect(extension).toContain(`  urls:\n    - ${ADRES}/widget/stuurwijzer.js\n  useESM: false`);
    expect(properties).toBe('flow=klein\ntitel=Hulp');
    expect(codes(await ask({ platform: 'liferay', vorm: 'iframe' }))[2]).toContain('  type: iframe\n');
  });
});

describe('the page for the security review', () => {
  it('says what is kept, which portals are listed, and the headers as they are sent', async () => {
    const env = { PUBLIC_URL: ADRES, EMBED_ORIGINS: PORTAAL, BEWAARTERMIJN_DAGEN: '7' };
    const person = new Visitor(await createTestSite({ env, browserFiles }));
    const page = await person.visit('/inbedden/beheerders');
    expect(page.text).toContain('wordt 7 dagen na de laatste wijziging gewist');
    expect(page.html).toContain(`<code>${PORTAAL}</code>`);
    const { headers } = await person.visit('/inbedden/klein');
    const said = codes(page)[0] ?? '';
    expect(said.split('\n').length).toBeGreaterThan(6);
    for (const line of said.split('\n')) {
      const [name = '', value] = line.split(/: (.*)/);
      expect(headers.get(name), name).toBe(value);
    }
  });

  it('is reached from every page and from the page that makes the code', async () => {
    const person = new Visitor(await createTestSite({ browserFiles }));
    expect((await person.visit('/')).html).toContain('href="/inbedden"');
    expect((await person.visit('/inbedden')).html).toContain('href="/inbedden/beheerders"');
  });
});
