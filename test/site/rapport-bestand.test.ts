import { describe, expect, it } from 'vitest';
import { smallFiles, smallLibrary } from '../fixtures/small-library.ts';
import { createMemoryStore } from '../opslag/memory-store.ts';
import { answerSmallFlow, createTestSite, Visitor } from './visitor.ts';

describe('a conversation kept on a computer', () => {
  it('can be taken away, forgotten by the server, and put back', async () => {
    const site = await createTestSite();
    const person = new Visitor(site);
    const before = await answerSmallFlow(person);
    const page = await person.visit('/gesprek/bewaren');
    expect(page.text).toContain('Bewaar op mijn computer');
    const file = await person.visit('/gesprek/bestand');
    expect(file.headers.get('content-disposition')).toMatch(
      /filename="stuurwijzer-gesprek-\d{4}-\d\d-\d\d\.json"/,
    );
    await person.submit('/gesprek/wissen/bevestig');
    expect((await person.visit('/gesprek')).text).toContain('Er is hier geen gesprek open');

    const later = new Visitor(site);
    const back = await later.upload('/gesprek/terugzetten', { bestand: file.html });
    expect(back.path).toBe('/gesprek/overzicht?melding=teruggezet');
    expect(back.text).toContain('Uw gesprek is teruggezet, met een nieuwe code.');
    expect(later.cookie).not.toBe(person.cookie);
    const after = await later.visit('/gesprek/advies');
    const withoutDates = (text: string) =>
      text.replace(/begonnen op .*? 20\d\d, laatst gewijzigd op .*? 20\d\d/, '');
    expect(withoutDates(after.text)).toBe(withoutDates(before.text));
  });

  it('tells old from new when the questions have changed since', async () => {
    const first = new Visitor(await createTestSite());
    await answerSmallFlow(first);
    const file = await first.visit('/gesprek/bestand');
    const path = 'flows/vragen/steun-raad.yaml';
    const other = (smallFiles().get(path) ?? '').replace('Hoe staat de raad erin?', 'Wat vindt de raad?');
    const person = new Visitor(await createTestSite({ bibliotheek: smallLibrary({ [path]: other }) }));
    const back = await person.upload('/gesprek/terugzetten', { bestand: file.html });
    expect(back.status).toBe(200);
    expect(back.text).toContain('Uw 12 antwoorden staan weer op deze server');
    expect(back.text).toContain('Toen Hoe staat de raad erin? De raad is tegen Nu Wat vindt de raad?');
    expect((await person.visit('/gesprek/advies')).status).toBe(200);
  });

  it('opens in its own version on a server that has both, and offers to go over', async () => {
    const store = createMemoryStore();
    const first = new Visitor(await createTestSite({ store }));
    await answerSmallFlow(first);
    const file = await first.visit('/gesprek/bestand');
    const path = 'flows/vragen/steun-raad.yaml';
    const other = (smallFiles().get(path) ?? '').replace('Hoe staat de raad erin?', 'Wat vindt de raad?');
    const person = new Visitor(await createTestSite({ store, bibliotheek: smallLibrary({ [path]: other }) }));
    const back = await person.upload('/gesprek/terugzetten', { bestand: file.html });
    expect(back.path).toBe('/gesprek/overzetten?melding=teruggezet');
    expect(back.text).toContain('Stap over');
  });

  it.each([
    ['', 'Dit bestand is leeg.'],
    ['Dit is een brief.', 'Dit is geen bewaard gesprek van Stuurwijzer.'],
    [
      '{"soort": "stuurwijzer-gesprek", "formaat": 9}',
      'Dit bestand komt van een nieuwere versie van Stuurwijzer.',
    ],
    ['{"soort": "stuurwijzer-gesprek", "formaat": 1,', 'Dit bestand is niet heel'],
    ['{"soort": "stuurwijzer-gesprek", "formaat": 1}', 'Dit bestand is beschadigd'],
  ])('is not taken when it is something else: %j', async (text, told) => {
    const person = new Visitor(await createTestSite());
    const page = await person.upload('/gesprek/terugzetten', { bestand: text });
    expect(page.status).toBe(400);
    expect(page.title).toMatch(/^Fout: /);
    expect(page.text).toContain(told);
    expect(page.html).toContain('aria-invalid="true"');
  });

  it('asks for a file when none was chosen', async () => {
    const person = new Visitor(await createTestSite());
    const page = await person.upload('/gesprek/terugzetten', {});
    expect(page.status).toBe(400);
    expect(page.text).toContain('Kies eerst een bestand op uw computer.');
  });
});
