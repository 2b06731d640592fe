import { describe, expect, it } from 'vitest';
import { createTestSite, type Page, Visitor } from './visitor.ts';

/** A visitor at the given question, with every question before it answered by "weet ik niet". */
async function at(...before: readonly string[]): Promise<Visitor> {
  const person = new Visitor(await createTestSite());
  await person.start();
  for (const vraag of before) await person.answer(vraag, 'weet-niet');
  return person;
}

function expectFault(page: Page, words: string): void {
  expect(page.status).toBe(400);
  expect(page.title).toMatch(/^Fout: Vraag /);
  expect(page.html).toMatch(/class="fouten" role="alert" tabindex="-1" autofocus/);
  expect(page.html).toContain('href="#antwoord"');
  expect(page.html).toContain('id="antwoord"');
  // Once in the summary and once at the field.
  expect(page.text.split(words)).toHaveLength(3);
}

describe('an answer that cannot be taken', () => {
  it('is asked for when nothing was chosen', async () => {
    const person = await at('opgave');
    expectFault(
      await person.submit('/gesprek/vragen/fase/antwoord'),
      'Kies een antwoord, of “Weet ik niet”.',
    );
  });

  it('keeps what was explained', async () => {
    const person = await at('opgave');
    const page = await person.submit('/gesprek/vragen/fase/antwoord', { toelichting: 'Sinds de zomer.' });
    expect(page.html).toContain('>Sinds de zomer.</textarea>');
  });

  it('is asked for when a text is empty', async () => {
    const person = await at();
    expectFault(
      await person.answer('opgave', [], { tekst: '  ' }),
      'Schrijf een antwoord, of kies “Weet ik niet”.',
    );
  });

  it('keeps a text that is too long', async () => {
    const person = await at();
    const tekst = 'a'.repeat(4001);
    const page = await person.answer('opgave', [], { tekst });
    expectFault(page, 'De tekst is langer dan 4000 tekens.');
    expect(page.html).toContain(tekst);
  });

  it('may not be both an answer and "weet ik niet"', async () => {
    const person = await at();
    const page = await person.answer('opgave', 'weet-niet', { tekst: 'Iets.' });
    expectFault(page, 'U gaf een antwoord en koos ook “Weet ik niet”. Haal een van de twee weg.');
    expect(page.html).toMatch(/value="weet-niet" checked/);
    expect(page.html).toContain('>Iets.</textarea>');
  });

  it('is asked for when no box was ticked', async () => {
    const person = await at('opgave', 'fase', 'steun-raad', 'steun-inwoners');
    expectFault(
      await person.answer('mensen', []),
      'Kruis minstens één antwoord aan, of kies “Weet ik niet”.',
    );
  });

  it('keeps the boxes of a combination that is not possible', async () => {
    const person = await at('opgave', 'fase', 'steun-raad', 'steun-inwoners');
    const page = await person.answer('mensen', ['tijd', 'niets']);
    expectFault(page, '"Geen van deze" gaat niet samen met een andere optie.');
    expect(page.html).toMatch(/value="tijd" checked/);
    expect(page.html).toMatch(/value="niets" checked/);
  });

  it('is asked for when a scale has no number', async () => {
    const person = await at('opgave', 'fase', 'steun-raad', 'steun-inwoners', 'mensen', 'herken');
    expectFault(await person.answer('cijfer', []), 'Kies een cijfer, of “Weet ik niet”.');
  });

  it('is asked for when a list is empty, and keeps a list with the same name twice', async () => {
    const person = await at('opgave', 'fase', 'steun-raad', 'steun-inwoners', 'mensen', 'herken', 'cijfer');
    const empty = await person.answer('partijen', [], { item: ['', ' ', ''] });
    expectFault(empty, 'Noem minstens één partij, of kies “Weet ik niet”.');
    const twice = await person.answer('partijen', [], { item: ['Zorghuis', 'zorghuis', ''] });
    expectFault(twice, 'Een partij staat er twee keer in.');
    expect(twice.html).toContain('value="zorghuis"');
  });

  it('does not say what an unknown option was', async () => {
    const person = await at('opgave');
    const page = await person.answer('fase', 'geheim-woord');
    expect(page.status).toBe(400);
    expect(page.text).not.toContain('geheim-woord');
  });
});
