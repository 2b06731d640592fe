import { beforeAll, describe, expect, it } from 'vitest';
import { requireLibrary } from '../../src/content/read-library.ts';
import { smallFiles } from '../fixtures/small-library.ts';
import { PROEF, walkthroughText } from '../walkthrough/walkthrough-fixture.ts';
import { answerSmallFlow, createTestSite, Visitor } from './visitor.ts';

const STAPPEN = `  - antwoorden: { opgave: Een plein }
  - antwoord: { vraag: fase, waarde: verkenning, omdat: Het begint net. }
  - antwoord: { vraag: steun-raad, waarde: tegen }
  - pauze: { tekst: Stop even., vragen: [Wat doet u nu?], notities: [Laat stil schrijven.], minuten: 7 }
  - verwacht: { volgende: steun-inwoners, overgeslagen: cijfer }
  - wat_als: { vraag: fase, waarde: uitvoering, omdat: Stel dat het al loopt., verwacht: { volgende: steun-inwoners } }
`;

let visitor: Visitor;

beforeAll(async () => {
  const bibliotheek = requireLibrary(smallFiles({ [PROEF]: walkthroughText(STAPPEN) }));
  visitor = new Visitor(await createTestSite({ bibliotheek }));
});

const step = (nummer: number, more = '') => visitor.visit(`/walkthroughs/proef?stap=${nummer}${more}`);

describe('the presentation of a walkthrough', () => {
  it('is found in the list, and begins with the story', async () => {
    const list = await visitor.visit('/walkthroughs');
    expect(list.text).toContain('Een proef U bent adviseur. 6 stappen, ongeveer 18 minuten.');
    const story = await visitor.visit('/walkthroughs/proef');
    expect(story.text).toContain('Het buurthuis loopt leeg.');
    expect(story.html).toContain('href="/walkthroughs/proef?stap=1"');
  });

  it('shows the question as the official sees it, and the answer only when asked', async () => {
    const before = await step(2);
    expect(before.text).toContain('In welke fase zit u?');
    expect(before.text).not.toContain('Het antwoord van de casus');
    expect(before.html).not.toContain('checked');
    const after = await step(2, '&toon=antwoord');
    expect(after.text).toContain('Het antwoord van de casus: We verkennen Het begint net.');
    expect(after.text).toContain('Volgende vraag: Hoe staat de raad erin?');
  });

  it('shows what an answer changes in the diagnosis', async () => {
    const { text } = await step(3, '&toon=antwoord');
    expect(text).toContain('Wat er veranderde');
  });

  it('gives the group its questions, and folds the notes for the trainer', async () => {
    const { html, text } = await step(4);
    expect(text).toContain('Deze stap: 7 minuten. Nog 13 van 18 minuten.');
    expect(text).toContain('Wat doet u nu?');
    expect(html).toMatch(
      /<details class="notities"><summary>Notities voor de trainer<\/summary>.*Laat stil/s,
    );
  });

  it('holds back what can be seen until the group has guessed', async () => {
    expect((await step(5)).text).not.toContain('Overgeslagen:');
    expect((await step(5, '&toon=antwoord')).text).toContain('Nu komt: Hoe staan inwoners erin?');
    expect((await step(6, '&toon=antwoord')).text).toContain('Het beeld dan');
  });

  it('lets the group try another answer, and come back', async () => {
    const tried = await visitor.submit('/walkthroughs/proef/anders', { stap: '2', waarde: 'uitvoering' });
    expect(tried.text).toContain('U probeert: We voeren uit . Er wordt niets bewaard.');
    expect(tried.html).toContain('href="/walkthroughs/proef?stap=2"');
    expect((await step(2, '&toon=antwoord')).text).toContain('Het antwoord van de casus: We verkennen');
  });

  it('says what is missing when nothing was chosen', async () => {
    const tried = await visitor.submit('/walkthroughs/proef/anders', { stap: '2' });
    expect(tried.status).toBe(400);
    expect(tried.title).toMatch(/^Fout: /);
  });

  it.each([
    '/walkthroughs/proef?stap=99',
    '/walkthroughs/proef?stap=-1',
    '/walkthroughs/proef?stap=x',
    '/walkthroughs/weg',
  ])('knows nothing of %s', async (path) => {
    expect((await visitor.visit(path)).status).toBe(404);
  });
});

describe('the handout of a walkthrough', () => {
  it('has the questions with room to write, and the answers apart at the end', async () => {
    const { text, html } = await visitor.visit('/walkthroughs/proef/handout');
    const [questions = '', answers = ''] = text.split('De antwoorden van de casus');
    expect(questions).toContain('In welke fase zit u? We verkennen We voeren uit');
    expect(questions).not.toContain('Het begint net.');
    expect(answers).toContain('1. In welke fase zit u? We verkennen Het begint net.');
    expect(html).toContain('class="schrijfruimte"');
    expect(text).not.toContain('Laat stil schrijven.');
  });

  it('can be taken along as a Word file', async () => {
    const { headers, html } = await visitor.visit('/walkthroughs/proef/handout/word');
    expect(headers.get('content-disposition')).toContain('stuurwijzer-walkthrough-proef.docx');
    expect(html.startsWith('PK')).toBe(true);
  });
});

describe('a site without walkthroughs', () => {
  it('has no such page and no link to it', async () => {
    const without = new Visitor(await createTestSite());
    expect((await without.visit('/walkthroughs')).status).toBe(404);
    expect((await without.visit('/')).html).not.toContain('/walkthroughs');
  });
});

describe('a conversation of a person', () => {
  it('can be taken along as a walkthrough', async () => {
    const person = new Visitor(await createTestSite());
    await answerSmallFlow(person);
    const { headers, html } = await person.visit('/gesprek/walkthrough');
    expect(headers.get('content-disposition')).toBe('attachment; filename="stuurwijzer-walkthrough.yaml"');
    expect(html).toContain('id: stuurwijzer-walkthrough');
    expect(html).toContain('steun-raad: tegen');
    expect((await person.visit('/gesprek/bewaren')).html).toContain('/gesprek/walkthrough');
  });
});
