import { describe, expect, it } from 'vitest';
import { unzip } from '../export/unzip.ts';
import { answerSmallFlow, createTestSite, type Page, Visitor } from './visitor.ts';

async function twoMoments() {
  const site = await createTestSite();
  const person = new Visitor(site);
  await answerSmallFlow(person);
  const before = (await person.visit('/gesprek/bestand')).html;
  await person.answer('steun-raad', 'breed');
  await person.answer('steun-inwoners', 'blij');
  const after = (await person.visit('/gesprek/bestand')).html;
  return { site, person, before, after };
}

function hidden({ html }: Page, name: string): string {
  const found = new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
  return found
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}

describe('two conversations side by side', () => {
  it('from two files, by somebody without a conversation of their own', async () => {
    const { site, before, after } = await twoMoments();
    const stranger = new Visitor(site);
    const page = await stranger.upload('/gesprek/vergelijken', {
      'voor-bestand': before,
      'na-bestand': after,
    });
    expect(page.status).toBe(200);
    expect(page.text).toContain('Steun zwak sterk');
    expect(page.text).toContain('Hoe staan inwoners erin? Boos Blij');
    expect(page.text).toMatch(/Valt weg .*Les breng-terug/);
    expect(page.text).toContain('U pakte 0 van de 3 eerdere suggesties op.');
    expect(page.headers.get('cache-control')).toBe('no-store');
  });

  it('from a file and the conversation that is open', async () => {
    const { person, before } = await twoMoments();
    expect((await person.visit('/gesprek/vergelijken')).text).toContain('het gesprek dat hier nu open staat');
    const page = await person.upload('/gesprek/vergelijken', { 'voor-bestand': before });
    expect(page.text).toContain('Steun zwak sterk');
  });

  it('from a file and a code', async () => {
    const { site, person, before } = await twoMoments();
    const code = /[a-z0-9]+\.sw_[a-z0-9]+/.exec((await person.visit('/gesprek/later')).text)?.[0] ?? '';
    const stranger = new Visitor(site);
    const page = await stranger.upload(
      '/gesprek/vergelijken',
      { 'voor-bestand': before },
      { 'na-code': code },
    );
    expect(page.text).toContain('Steun zwak sterk');
    expect(page.html).not.toContain(code.split('.')[1]);
  });

  it('shows which suggestions were taken up, and keeps the ticks in the file', async () => {
    const { site, before, after } = await twoMoments();
    const stranger = new Visitor(site);
    const page = await stranger.upload('/gesprek/vergelijken', {
      'voor-bestand': before,
      'na-bestand': after,
    });
    const fields = {
      'voor-inhoud': hidden(page, 'voor-inhoud'),
      'na-inhoud': hidden(page, 'na-inhoud'),
      opgepakt: ['breng-terug', 'kies-rol'],
    };
    const ticked = await stranger.submit('/gesprek/vergelijken', fields);
    expect(ticked.text).toContain('U pakte 2 van de 3 eerdere suggesties op.');
    expect(ticked.text).toContain('Les breng-terug (opgepakt)');
    const file = await stranger.submit('/gesprek/vergelijken', { ...fields, vorm: 'bestand' });
    const again = await stranger.upload('/gesprek/vergelijken', {
      'voor-bestand': file.html,
      'na-bestand': after,
    });
    expect(again.text).toContain('U pakte 2 van de 3 eerdere suggesties op.');
  });

  it('can be taken along as Word and as Markdown', async () => {
    const { site, before, after } = await twoMoments();
    const fields = { 'voor-inhoud': before, 'na-inhoud': after };
    const markdown = await new Visitor(site).submit('/gesprek/vergelijken', { ...fields, vorm: 'markdown' });
    expect(markdown.html).toContain('| Steun | zwak | **sterk** |');
    const response = await site.request('http://localhost/gesprek/vergelijken', {
      method: 'POST',
      headers: { origin: 'http://localhost' },
      body: new URLSearchParams({ ...fields, vorm: 'word' }),
    });
    const document = unzip(new Uint8Array(await response.arrayBuffer())).get('word/document.xml');
    expect(document).toContain('Twee gesprekken naast elkaar');
  });

  it.each([
    [{}, {}, 'Het eerste gesprek ontbreekt'],
    [
      { 'voor-bestand': 'een brief' },
      { 'na-code': 'x.sw_y' },
      'Dit is geen bewaard gesprek van Stuurwijzer.',
    ],
    [{ 'voor-bestand': 'een brief' }, { 'na-code': 'x.sw_y' }, 'Met deze code is geen gesprek te vinden.'],
  ])('says of each side what is wrong: %j %j', async (files, fields, told) => {
    const page = await new Visitor(await createTestSite()).upload('/gesprek/vergelijken', files, fields);
    expect(page.status).toBe(400);
    expect(page.text).toContain(told);
  });

  it('asks for something to compare the open conversation with', async () => {
    const { person } = await twoMoments();
    const page = await person.upload('/gesprek/vergelijken', {});
    expect(page.status).toBe(400);
    expect(page.text).toContain('Kies minstens één bestand, of vul een code in.');
  });
});
