import { describe, expect, it } from 'vitest';
import { answerSmallFlow, createTestSite, Visitor } from './visitor.ts';

async function visitor(): Promise<Visitor> {
  return new Visitor(await createTestSite());
}

describe('a conversation on the pages', () => {
  it('begins only when the start button is pressed', async () => {
    const person = await visitor();
    const page = await person.visit('/flows/klein');
    expect(page.text).toContain('Een crisis Bel de crisisdienst');
    expect(person.cookie).toBeUndefined();
    const first = await person.start();
    expect(first.path).toBe('/gesprek');
    expect(first.title).toBe('Vraag 1: Waar gaat het om? – Klein gesprek – Stuurwijzer');
    expect(person.cookie).toBeDefined();
  });

  it('shows one question at a time, with what was said before it', async () => {
    const person = await visitor();
    await person.start();
    const second = await person.answer('opgave', [], { tekst: 'Het buurthuis loopt leeg.' });
    expect(second.title).toContain('Vraag 2: In welke fase zit u?');
    expect(second.text).toContain('Gevraagd: Waar gaat het om?');
    expect(second.text).toContain('U antwoordde: Het buurthuis loopt leeg.');
    expect(second.text).toContain('Wie kan het weten? uw opdrachtgever');
    expect(second.html.match(/<h1/g)).toHaveLength(1);
  });

  it('ends with the advice after the last question', async () => {
    const person = await visitor();
    const advice = await answerSmallFlow(person);
    expect(advice.path).toBe('/gesprek/advies');
    expect(advice.title).toBe('Uw advies – Klein gesprek – Stuurwijzer');
    expect(advice.text).toContain('De steun is zwak.');
    expect((await person.visit('/gesprek')).text).toContain('Uw advies');
  });

  it('asks about each item of a list, in the words of the person', async () => {
    const person = await visitor();
    await answerSmallFlow(person);
    const page = await person.visit('/gesprek/vragen/macht--p2');
    expect(page.text).toContain('Kunt u Bewoners dwingen?');
  });

  it('offers "niet van toepassing" only where the question does', async () => {
    const person = await visitor();
    await person.start();
    await person.answer('opgave', 'weet-niet');
    const fase = await person.visit('/gesprek');
    expect(fase.text).toContain('Weet ik niet');
    expect(fase.text).not.toContain('Niet van toepassing');
    const raad = await person.answer('fase', 'verkenning');
    expect(raad.text).toContain('Niet van toepassing');
    const next = await person.answer('steun-raad', 'nvt');
    expect(next.text).toContain('U antwoordde: Niet van toepassing');
  });

  it('goes back to look, and takes nothing away by that', async () => {
    const person = await visitor();
    await person.start();
    await person.answer('opgave', 'weet-niet');
    await person.answer('fase', 'uitvoering');
    const back = await person.visit('/gesprek/vragen/fase');
    expect(back.html).toMatch(/value="uitvoering" checked/);
    expect((await person.visit('/gesprek')).title).toContain('Hoe staat de raad erin?');
  });

  it('keeps later answers when an earlier one changes, and goes back to where it was asked from', async () => {
    const person = await visitor();
    await answerSmallFlow(person);
    const list = await person.answer('fase', 'verkenning', { naar: 'overzicht' });
    expect(list.path).toBe('/gesprek/overzicht?melding=gewijzigd');
    expect(list.text).toContain('Uw andere antwoorden zijn gebleven');
    expect(list.text).toContain('De raad is tegen');
    expect(list.text).toContain('Telt nu niet mee Welk cijfer geeft u? 4');
  });

  it('takes an answer away as an act of its own, after asking', async () => {
    const person = await visitor();
    await answerSmallFlow(person);
    const ask = await person.visit('/gesprek/vragen/fase/wegnemen');
    expect(ask.text).toContain('In welke fase zit u? We voeren uit');
    const list = await person.submit('/gesprek/vragen/fase/wegnemen/bevestig');
    expect(list.text).toContain('Uw antwoord is weggenomen.');
    expect((await person.visit('/gesprek')).title).toContain('In welke fase zit u?');
  });

  it('keeps the id of a party that gets another name', async () => {
    const person = await visitor();
    await answerSmallFlow(person);
    const form = await person.visit('/gesprek/vragen/partijen');
    expect(form.html).toMatch(/name="item-id" value="p1"/);
    await person.answer('partijen', [], { item: ['Bewoners', 'Wijkhuis'], 'item-id': ['p2', 'p1'] });
    const page = await person.visit('/gesprek/vragen/macht--p1');
    expect(page.text).toContain('Kunt u Wijkhuis dwingen?');
    expect(page.html).toMatch(/value="ja" checked/);
  });

  it('leads to the present question from one that is not open', async () => {
    const person = await visitor();
    await person.start();
    const page = await person.answer('slot', 'ja');
    expect(page.text).toContain('Die vraag staat nu niet open');
    expect(page.text).toContain('Waar gaat het om?');
    expect((await person.visit('/gesprek/vragen/bestaat-niet')).text).toContain('Waar gaat het om?');
  });

  it('gives advice at any moment, marked as preliminary', async () => {
    const person = await visitor();
    await person.start();
    await person.answer('opgave', 'weet-niet');
    const advice = await person.visit('/gesprek/advies');
    expect(advice.title).toContain('Advies tot nu toe');
    expect(advice.text).toContain('Voorlopig');
  });

  it('keeps a toelichting with the answer', async () => {
    const person = await visitor();
    await person.start();
    await person.answer('opgave', 'weet-niet');
    await person.answer('fase', 'verkenning', { toelichting: 'Sinds de zomer.' });
    expect((await person.visit('/gesprek/overzicht')).text).toContain('Sinds de zomer.');
    expect((await person.visit('/gesprek/vragen/fase')).html).toContain('<details class="toelichten" open');
  });

  it('shows the page behind the address of an act', async () => {
    const person = await visitor();
    await person.start();
    expect((await person.visit('/gesprek/vragen/opgave/antwoord')).text).toContain('Waar gaat het om?');
    expect((await person.visit('/gesprek/wissen/bevestig')).text).toContain('Wilt u dit gesprek wissen?');
  });
});

describe('going on later', () => {
  it('shows the code to keep, which opens the conversation elsewhere', async () => {
    const site = await createTestSite();
    const person = new Visitor(site);
    await person.start();
    await person.answer('opgave', [], { tekst: 'Het buurthuis.' });
    const later = await person.visit('/gesprek/later');
    const code = /<code class="code">(.*?)<\/code>/.exec(later.html)?.[1] ?? '';
    const elsewhere = new Visitor(site);
    const page = await elsewhere.submit('/gesprek/verder', { code: ` ${code}\n` });
    expect(page.text).toContain('Het buurthuis.');
    expect(page.title).toContain('Vraag 2');
  });

  it.each(['', 'onzin', 'abcdefghij.sw_abcdefghijklmnopqrstuv'])('refuses the code "%s"', async (code) => {
    const page = await (await visitor()).submit('/gesprek/verder', { code });
    expect(page.status).toBe(400);
    expect(page.title).toMatch(/^Fout: /);
    expect(page.html).toContain('href="#code"');
  });

  it('says so when there is no conversation', async () => {
    const page = await (await visitor()).visit('/gesprek/overzicht');
    expect(page.status).toBe(404);
    expect(page.text).toContain('Er is hier geen gesprek open');
  });
});

describe('erasing', () => {
  it('asks first, then nothing is left', async () => {
    const person = await visitor();
    await person.start();
    const cookie = person.cookie;
    expect((await person.visit('/gesprek/wissen')).text).toContain('niet terug te draaien');
    const gone = await person.submit('/gesprek/wissen/bevestig');
    expect(gone.text).toContain('Uw gesprek is gewist');
    expect(cookie).toBeDefined();
    expect(person.cookie).toBeUndefined();
  });

  it('is said to who still carries the cookie', async () => {
    const site = await createTestSite();
    const person = new Visitor(site);
    await person.start();
    const cookie = person.cookie ?? '';
    await person.submit('/gesprek/wissen/bevestig');
    const answer = await site.request('http://localhost/gesprek', { headers: { cookie } });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('Dit gesprek is er niet meer');
    expect(answer.headers.get('set-cookie')).toMatch(/^__Host-stuurwijzer=; Max-Age=0/);
  });
});
