import { beforeEach, describe, expect, it } from 'vitest';
import { answerSmallFlow, createTestSite, type Page, Visitor } from './visitor.ts';

let site: Awaited<ReturnType<typeof createTestSite>>;
let person: Visitor;

beforeEach(async () => {
  site = await createTestSite();
  person = new Visitor(site);
  await answerSmallFlow(person);
  await person.answer('fase', 'uitvoering', { toelichting: 'Tussen ons gezegd.' });
});

async function share(toelichting: 'met' | 'zonder'): Promise<{ link: string; page: Page }> {
  const page = await person.submit('/gesprek/delen/maak/bevestig', { toelichting });
  const link = /http:\S+\/gedeeld#\S+/.exec(page.text)?.[0];
  if (link === undefined) throw new Error('the page shows no link');
  return { link, page };
}

function read(leescode: string): Promise<Page> {
  return new Visitor(site).submit('/gedeeld', { leescode });
}

describe('a shared advice', () => {
  it('can be read with the link, and nothing in it can be changed', async () => {
    const { link } = await share('zonder');
    const page = await read(link);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Het buurthuis loopt leeg.');
    expect(page.text).toContain('Les breng-terug');
    expect(page.html).not.toContain('/gesprek/vragen/');
    expect(page.html).not.toContain('/gesprek/wat-als/');
    expect(page.headers.get('cache-control')).toBe('no-store');
  });

  it('shows remarks only when they were shared', async () => {
    expect((await read((await share('zonder')).link)).text).not.toContain('Tussen ons gezegd.');
    expect((await read((await share('met')).link)).text).toContain('Tussen ons gezegd.');
  });

  it('opens with the part after the # alone, too', async () => {
    const { link } = await share('zonder');
    expect((await read(link.slice(link.indexOf('#') + 1))).status).toBe(200);
  });

  it('has its secret in the fragment only, and is shown once', async () => {
    const { link } = await share('zonder');
    const { pathname, search, hash } = new URL(link);
    expect([pathname, search]).toEqual(['/gedeeld', '']);
    expect(hash).toMatch(/^#[a-z0-9]+\.sw_[a-z0-9]{32}$/);
    expect((await person.visit('/gesprek/delen')).text).not.toContain('sw_');
  });

  it('does not open the conversation itself', async () => {
    const { link } = await share('met');
    const stranger = new Visitor(site);
    const page = await stranger.submit('/gesprek/verder', { code: link.slice(link.indexOf('#') + 1) });
    expect(page.status).toBe(400);
  });

  it('is gone once the link is withdrawn', async () => {
    const { link, page } = await share('zonder');
    const path = /action="(\/gesprek\/delen\/[a-z0-9]+\/intrekken\/bevestig)"/.exec(page.html)?.[1] ?? '';
    const after = await person.submit(path);
    expect(after.text).toContain('De leeslink is ingetrokken.');
    expect(after.text).not.toContain('Leeslinks die nu werken');
    const gone = await read(link);
    expect(gone.status).toBe(404);
    expect(gone.text).toContain('Met deze leeslink is niets te vinden.');
    expect(gone.html).not.toContain('sw_');
  });

  it('is gone with the conversation', async () => {
    const { link } = await share('zonder');
    await person.submit('/gesprek/wissen/bevestig');
    expect((await read(link)).status).toBe(404);
  });

  it('cannot be withdrawn by somebody else', async () => {
    const { link, page } = await share('zonder');
    const path = /action="(\/gesprek\/delen\/[a-z0-9]+\/intrekken\/bevestig)"/.exec(page.html)?.[1] ?? '';
    const other = new Visitor(site);
    await answerSmallFlow(other);
    await other.submit(path);
    expect((await read(link)).status).toBe(200);
  });

  it('has at most twenty links at a time', async () => {
    for (let count = 0; count < 20; count += 1) await share('zonder');
    const page = await person.submit('/gesprek/delen/maak/bevestig', { toelichting: 'zonder' });
    expect(page.status).toBe(409);
    expect(page.text).toContain('Trek er eerst een in.');
  });

  it.each(['', 'onzin', 'abc.sw_abc', `${'a'.repeat(20)}.sw_${'b'.repeat(32)}`])(
    'says what can be wrong with %j',
    async (leescode) => {
      const page = await read(leescode);
      expect(page.status).toBe(404);
      expect(page.title).toMatch(/^Fout: /);
    },
  );

  it('offers a script of its own that the policy allows, and works without it', async () => {
    const page = await new Visitor(site).visit('/gedeeld');
    const path = /<script src="([^"]+)"/.exec(page.html)?.[1] ?? '';
    const script = await site.request(`http://localhost${path}`);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(page.html).toContain('<form method="post" action="/gedeeld"');
  });
});
