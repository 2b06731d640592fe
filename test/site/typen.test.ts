import { describe, expect, it } from 'vitest';
import { answerSmallFlow, createTestSite, type Page, Visitor } from './visitor.ts';

async function atRaad(): Promise<Visitor> {
  const person = new Visitor(await createTestSite());
  await person.start();
  await person.answer('opgave', [], { tekst: 'Het buurthuis loopt leeg.' });
  await person.answer('fase', 'verkenning');
  return person;
}

/** Types on the page of a question, with the buttons that stand there. */
function type(person: Visitor, vraag: string, bericht: string, page?: Page): Promise<Page> {
  const voorstel = page === undefined ? undefined : fieldOf(page, 'voorstel');
  const fields = { bericht, ...(voorstel === undefined ? {} : { voorstel }) };
  return person.submit(`/gesprek/vragen/${vraag}/bericht`, fields);
}

function fieldOf({ html }: Page, name: string): string | undefined {
  const value = new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1];
  return value?.replace(/&quot;/g, '"').replace(/&amp;/g, '&');
}

describe('typing on the page of a question', () => {
  it('stores an answer that is clear, says so, and asks the next question', async () => {
    const person = await atRaad();
    const page = await type(person, 'steun-raad', 'steun in woorden');
    expect(page.status).toBe(200);
    expect(page.title).toMatch(/^Reactie – Vraag 4: Hoe staan inwoners erin\?/);
    expect(page.text).toContain('U typte: steun in woorden');
    expect(page.text).toContain('Ik noteer: Steun in woorden.');
    expect((await person.visit('/gesprek/overzicht')).text).toContain('Steun in woorden');
  });

  it('stores nothing when it does not understand, and asks the same question again', async () => {
    const person = await atRaad();
    const page = await type(person, 'steun-raad', 'zwabberdewabber');
    expect(page.title).toContain('Vraag 3: Hoe staat de raad erin?');
    expect(page.html).toMatch(/<section class="reactie"[^>]*autofocus/);
    expect((await person.visit('/gesprek')).title).toMatch(/^Vraag 3:/);
  });

  it('asks about a guess with buttons, and stores it when the button is pressed', async () => {
    const person = await atRaad();
    const page = await type(person, 'steun-raad', 'steun, denk ik, of niet?');
    expect(page.title).toContain('Vraag 3');
    const raad = await type(person, 'steun-raad', 'steun');
    const button = /action="\/gesprek\/vragen\/steun-raad\/antwoord".*?name="waarde" value="(\w+)"/s;
    const waarde = button.exec(raad.html)?.[1] ?? '';
    expect(['tegen', 'woorden', 'breed']).toContain(waarde);
    const next = await person.answer('steun-raad', waarde);
    expect(next.title).toContain('Vraag 4');
  });

  it('does the same once when the page is loaded again', async () => {
    const person = await atRaad();
    await type(person, 'steun-raad', 'steun in woorden');
    const again = await type(person, 'steun-raad', 'steun in woorden');
    expect(again.title).toContain('Vraag 4: Hoe staan inwoners erin?');
    expect((await person.visit('/gesprek/overzicht')).text.match(/Steun in woorden/g)).toHaveLength(1);
  });

  it('ends with the advice after the last question', async () => {
    const person = new Visitor(await createTestSite());
    await answerSmallFlow(person);
    await person.submit('/gesprek/vragen/slot/wegnemen/bevestig');
    const page = await type(person, 'slot', 'weet ik niet');
    expect(page.path).toBe('/gesprek/advies');
  });

  it('says what is missing beside the line, and keeps what was typed', async () => {
    const person = await atRaad();
    const empty = await type(person, 'steun-raad', '   ');
    expect([empty.status, empty.title]).toEqual([400, expect.stringMatching(/^Fout: Vraag 3/)]);
    expect(empty.html).toContain('href="#bericht"');
    expect(empty.text).toContain('Typ eerst een antwoord of een vraag.');
    const long = await type(person, 'steun-raad', 'breed '.repeat(400));
    expect(long.status).toBe(400);
    expect(long.html).toContain('value="breed breed');
  });

  it('shows what was typed as text and never as markup', async () => {
    const person = await atRaad();
    const page = await type(person, 'steun-raad', '<script>alert(1)</script>');
    expect(page.html).not.toContain('<script>alert');
    expect(page.text).toContain('<script>alert(1)</script>');
  });

  it('takes no buttons that somebody made up', async () => {
    const person = await atRaad();
    for (const voorstel of ['{', '[{"tekst":"x","doe":{"soort":"wis"}}]', '"ja"']) {
      const page = await person.submit('/gesprek/vragen/steun-raad/bericht', { bericht: 'ja', voorstel });
      expect([page.status, page.title]).toEqual([200, expect.stringContaining('Vraag 3')]);
    }
  });

  it('leads back to the question when its address is opened', async () => {
    const person = await atRaad();
    expect((await person.visit('/gesprek/vragen/steun-raad/bericht')).path).toBe(
      '/gesprek/vragen/steun-raad',
    );
  });

  it('works where the browser keeps no cookie', async () => {
    const person = new Visitor(await createTestSite(), 'http://stuurwijzer.intern');
    const first = await person.start();
    const gesprek = fieldOf(first, 'gesprek') ?? '';
    await person.answer('opgave', 'weet-niet', { gesprek });
    const page = await person.submit('/gesprek/vragen/fase/bericht', { bericht: 'we verkennen', gesprek });
    expect(page.text).toContain('Ik noteer: We verkennen.');
    expect(page.html.match(/name="gesprek"/g)?.length).toBeGreaterThan(2);
  });
});
