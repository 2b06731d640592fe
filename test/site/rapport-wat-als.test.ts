import { beforeEach, describe, expect, it } from 'vitest';
import { answerSmallFlow, createTestSite, type Page, Visitor } from './visitor.ts';

let person: Visitor;
let site: Awaited<ReturnType<typeof createTestSite>>;

beforeEach(async () => {
  site = await createTestSite();
  person = new Visitor(site);
  await answerSmallFlow(person);
});

/** The hidden field that carries what was tried. */
function ketenOf({ html }: Page): string {
  const found = /name="keten" value="([^"]*)"/.exec(html)?.[1];
  if (found === undefined) throw new Error('the page carries nothing that was tried');
  return found.replaceAll('&quot;', '"');
}

function tryAnswer(vraag: string, waarde: string | readonly string[], keten = '[]'): Promise<Page> {
  return person.submit(`/gesprek/wat-als/${vraag}/antwoord`, { waarde, keten });
}

describe('what if', () => {
  it('starts at an answer in the advice, with the present answer in sight', async () => {
    expect((await person.visit('/gesprek/advies')).html).toContain('href="/gesprek/wat-als/steun-raad"');
    const form = await person.visit('/gesprek/wat-als/steun-raad');
    expect(form.text).toContain('Uw antwoord is nu: “De raad is tegen”.');
    expect(form.html).toMatch(/value="tegen"[^>]* checked/);
  });

  it('shows what moves beside what is, and stores nothing', async () => {
    const page = await tryAnswer('steun-raad', 'breed');
    expect(page.status).toBe(200);
    expect(page.text).toContain('Onderdeel Nu Dan');
    expect(page.text).toContain('Steun zwak wisselend');
    expect(page.text).toContain('Hoe staat de raad erin? De raad is tegen Brede steun');
    expect(page.text).toMatch(/Valt weg .*Les breng-terug/);
    expect((await person.visit('/gesprek/advies')).text).toContain(
      'Hoe staat de raad erin? De raad is tegen',
    );
  });

  it('says so when nothing moves', async () => {
    const page = await tryAnswer('cijfer', '5');
    expect(page.text).toContain('Geen enkel onderdeel van het beeld verschuift.');
    expect(page.text).toContain('Welk cijfer geeft u? 4 5');
  });

  it('tries several answers together, and the last answer to one question counts', async () => {
    const first = await tryAnswer('steun-raad', 'breed');
    const second = await tryAnswer('steun-inwoners', 'blij', ketenOf(first));
    expect(second.text).toContain('Steun zwak sterk');
    const third = await tryAnswer('steun-raad', 'tegen', ketenOf(second));
    expect(third.text).not.toContain('De raad is tegen Brede steun');
    expect(third.text).toContain('Boos Blij');
  });

  it('tells which question comes up, and lets it be tried too', async () => {
    const page = await tryAnswer('macht--p1', 'nee');
    expect(page.text).toContain('Hierdoor komt er een vraag bij Hoe is de band met Zorghuis?');
    const form = await person.submit('/gesprek/wat-als/band--p1', { keten: ketenOf(page) });
    expect(form.text).toContain('Hoe is de band met Zorghuis?');
  });

  it('can be taken over', async () => {
    const page = await tryAnswer('steun-raad', 'breed');
    const advice = await person.submit('/gesprek/wat-als/neem-over/bevestig', { keten: ketenOf(page) });
    expect(advice.path).toBe('/gesprek/advies?melding=gewijzigd');
    expect(advice.text).toContain('Hoe staat de raad erin? Brede steun');
    expect(advice.text).toContain('Wat hebt u? Tijd · Een tekort');
  });

  it('can be kept as a file, which leaves the conversation as it is', async () => {
    const page = await tryAnswer('steun-raad', 'breed');
    const file = await person.submit('/gesprek/wat-als/bestand/bevestig', { keten: ketenOf(page) });
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="stuurwijzer-variant.json"');
    const other = new Visitor(site);
    const back = await other.upload('/gesprek/terugzetten', { bestand: file.html });
    expect(back.text).toContain('Brede steun');
    expect((await person.visit('/gesprek/advies')).text).toContain('De raad is tegen');
  });

  it('can be kept as a conversation of its own, with its code', async () => {
    const page = await tryAnswer('steun-raad', 'breed');
    const kept = await person.submit('/gesprek/wat-als/variant/bevestig', { keten: ketenOf(page) });
    const code = /[a-z0-9]+\.sw_[a-z0-9]+/.exec(kept.text)?.[0] ?? '';
    expect((await person.visit('/gesprek/overzicht')).text).toContain('De raad is tegen');
    const opened = await person.submit('/gesprek/verder', { code });
    expect(opened.status).toBe(200);
    expect((await person.visit('/gesprek/overzicht')).text).toContain('Brede steun');
  });

  it('keeps what was said about the old answer when it is taken over', async () => {
    await person.answer('steun-raad', 'tegen', { toelichting: 'Twee fracties.' });
    const page = await tryAnswer('steun-raad', 'breed');
    const advice = await person.submit('/gesprek/wat-als/neem-over/bevestig', { keten: ketenOf(page) });
    expect(advice.text).toContain('Twee fracties.');
  });

  it('asks again when nothing was chosen', async () => {
    const page = await tryAnswer('steun-raad', []);
    expect(page.status).toBe(400);
    expect(page.text).toContain('Kies een antwoord');
  });

  it.each([
    'geen json',
    '{"a":1}',
    '[{"vraag":"bestaat-niet","waarde":1}]',
    '[{"vraag":"fase","waarde":"weg"}]',
  ])('takes no trial that is not ours: %j', async (keten) => {
    expect((await person.submit('/gesprek/wat-als/neem-over/bevestig', { keten })).status).toBe(200);
    expect((await person.visit('/gesprek/advies')).text).toContain('De raad is tegen');
    expect((await tryAnswer('steun-raad', 'breed', keten)).status).toBeLessThan(500);
  });

  it('does not know a question that is not asked', async () => {
    expect((await person.visit('/gesprek/wat-als/bestaat-niet')).status).toBe(404);
  });
});
