import { describe, expect, it } from 'vitest';
import { answer } from '../../src/gesprek/answer.ts';
import { viewGesprek, viewQuestion } from '../../src/gesprek/view.ts';
import { conversation, give, takeAway } from '../fixtures/gesprek.ts';
import { smallFlow } from '../fixtures/small-library.ts';

const versie = smallFlow();
const ALL = {
  opgave: 'Een plein',
  fase: 'uitvoering',
  'steun-raad': 'tegen',
  'steun-inwoners': 'boos',
  mensen: ['tijd'],
  herken: ['te-laat'],
  cijfer: 4,
  partijen: ['Corporatie', 'Zorgkantoor'],
  'macht--p1': 'ja',
  'macht--p2': 'nee',
  'band--p2': 'koel',
  slot: 'nee',
};

const asked = (gesprek: ReturnType<typeof conversation>) => viewGesprek(versie, gesprek).vraag?.id;
const answered = (gesprek: ReturnType<typeof conversation>) =>
  viewGesprek(versie, gesprek).antwoorden.map(({ vraag }) => vraag);

describe('a conversation', () => {
  it('asks the questions of the file in order, and the block once for each item', () => {
    let gesprek = conversation(versie);
    for (const [key, waarde] of Object.entries(ALL)) {
      expect(asked(gesprek)).toBe(key);
      gesprek = give(versie, gesprek, { [key]: waarde });
    }
    const view = viewGesprek(versie, gesprek);
    expect(view.status).toBe('afgerond');
    expect(view.vraag).toBeNull();
    expect(view.voortgang.tekst).toBe('U heeft alle 12 vragen beantwoord.');
  });

  it('fills the item into the question of a block', () => {
    const gesprek = give(versie, conversation(versie), { ...ALL });
    const texts = viewGesprek(versie, gesprek).antwoorden.map(({ stelt }) => stelt);
    expect(texts).toContain('Kunt u Corporatie dwingen?');
    expect(texts).toContain('Hoe is de band met Zorgkantoor?');
  });

  it('keeps every later answer when an early one is changed', () => {
    const gesprek = give(versie, conversation(versie), { ...ALL, opgave: 'Een park' });
    expect(answered(gesprek)).toEqual(Object.keys(ALL));
    expect(viewGesprek(versie, gesprek).antwoorden[0]?.tekst).toBe('Een park');
  });

  it('lets an answer sleep when its question falls away, and wakes it when it comes back', () => {
    const done = give(versie, conversation(versie), ALL);
    const strong = give(versie, done, { 'steun-raad': 'breed', 'steun-inwoners': 'blij' });
    expect(answered(strong)).not.toContain('herken');
    expect(viewGesprek(versie, strong).vervallen).toEqual([
      { vraag: 'herken', stelt: 'Wat herkent u?', tekst: 'Te laat betrokken', reden: 'slaapt' },
    ]);
    const weakAgain = give(versie, strong, { 'steun-raad': 'tegen' });
    expect(answered(weakAgain)).toContain('herken');
    expect(viewGesprek(versie, weakAgain).vervallen).toEqual([]);
  });

  it('asks again what was taken away, and walks on past it', () => {
    const done = give(versie, conversation(versie), ALL);
    const without = takeAway(versie, done, 'fase');
    expect(asked(without)).toBe('fase');
    expect(answered(without)).toContain('slot');
  });

  it('shows an earlier question with its answer without taking it away', () => {
    const done = give(versie, conversation(versie), ALL);
    const shown = viewQuestion(versie, done, 'steun-raad');
    expect(shown?.vraag.stelt).toBe('Hoe staat de raad erin?');
    expect(shown?.antwoord?.waarde).toBe('tegen');
    expect(shown?.vraag.bronnen).toEqual([{ bron: 'boek', paragraaf: '5.10', titel: 'Het boek' }]);
    expect(viewQuestion(versie, done, 'nergens')).toBeUndefined();
    expect(viewQuestion(versie, done, 'macht--p9')).toBeUndefined();
  });
});

describe('an answer that does not fit', () => {
  const gesprek = conversation(versie);
  const refused = (key: string, waarde: unknown, from = gesprek) => answer(versie, from, key, { waarde });

  it('is refused for a question that this flow does not have', () => {
    expect(refused('nergens', 'x').soort).toBe('onbekende-vraag');
  });

  it('is refused for a known question whose turn it is not, with the one that is', () => {
    expect(refused('slot', 'ja')).toEqual({ soort: 'niet-open', huidige: 'opgave' });
  });

  it('is refused for an item that is in no list', () => {
    expect(refused('macht--p1', 'ja').soort).toBe('onbekende-vraag');
    expect(refused('macht', 'ja').soort).toBe('onbekende-vraag');
  });

  it.each([
    ['a text that is empty', 'opgave', '   '],
    ['a text of the wrong type', 'opgave', 12],
    ['an option that does not exist', 'fase', 'slopen'],
    ['a list where one option is asked', 'fase', ['verkenning']],
    ['nvt where it is not offered', 'fase', 'nvt'],
    ['no box', 'mensen', []],
    ['a box that does not exist', 'mensen', ['tijd', 'goud']],
    ['"geen van deze" beside another box', 'mensen', ['tijd', 'niets']],
    ['a number outside the scale', 'cijfer', 11],
    ['half a number', 'cijfer', 4.5],
    ['more items than allowed', 'partijen', ['a', 'b', 'c', 'd']],
    ['an item twice', 'partijen', ['A', 'a']],
    ['an empty item', 'partijen', ['']],
  ])('is refused for %s, and says what to do', (_, key, waarde) => {
    const outcome = refused(key, waarde, give(versie, gesprek, ALL));
    expect(outcome.soort).toBe('ongeldig');
    if (outcome.soort !== 'ongeldig') return;
    expect(outcome.fouten).not.toEqual([]);
    for (const { naam, reden } of outcome.fouten) {
      expect(naam).toBe('waarde');
      expect(reden.length).toBeGreaterThan(10);
    }
  });

  it('tells all faults at once', () => {
    const outcome = answer(versie, give(versie, gesprek, ALL), 'mensen', {
      waarde: ['goud', 'zilver'],
      toelichting: 'x'.repeat(5000),
    });
    expect(outcome.soort === 'ongeldig' && outcome.fouten.map(({ naam }) => naam)).toEqual([
      'waarde',
      'waarde',
      'toelichting',
    ]);
  });
});

describe('weet-niet and nvt', () => {
  it('weet-niet answers every question, and the conversation ends', () => {
    let gesprek = conversation(versie);
    for (let turn = 0; turn < 20; turn++) {
      const key = asked(gesprek);
      if (key === undefined) break;
      gesprek = give(versie, gesprek, { [key]: 'weet-niet' });
    }
    const view = viewGesprek(versie, gesprek);
    expect(view.status).toBe('afgerond');
    expect(view.profiel.dimensies.find(({ id }) => id === 'legitimiteit')?.mogelijk).toEqual([
      'zwak',
      'wisselend',
      'sterk',
    ]);
  });

  it('nvt counts nothing and widens nothing', () => {
    const gesprek = give(versie, conversation(versie), {
      opgave: 'x',
      fase: 'verkenning',
      'steun-raad': 'nvt',
      'steun-inwoners': 'blij',
    });
    const steun = viewGesprek(versie, gesprek).profiel.dimensies.find(({ id }) => id === 'legitimiteit');
    expect(steun?.niveau).toBe('sterk');
  });
});

describe('items of a list', () => {
  const upToList = {
    opgave: 'x',
    fase: 'verkenning',
    'steun-raad': 'breed',
    'steun-inwoners': 'blij',
    mensen: ['geld'],
  };
  const ids = (gesprek: ReturnType<typeof conversation>) => {
    const waarde = gesprek.antwoorden.get('partijen')?.waarde;
    return waarde?.soort === 'lijst' ? waarde.items.map(({ id, tekst }) => `${id} ${tekst}`) : [];
  };

  it('keep their id when the list is changed, and no id is used twice', () => {
    let gesprek = give(versie, conversation(versie), { ...upToList, partijen: ['A', 'B'] });
    gesprek = give(versie, gesprek, { partijen: ['B', 'C'] });
    expect(ids(gesprek)).toEqual(['p2 B', 'p3 C']);
    gesprek = give(versie, gesprek, { partijen: ['B', 'A'] });
    expect(ids(gesprek)).toEqual(['p2 B', 'p4 A']);
  });

  it('keep their id when they are renamed by id', () => {
    const gesprek = give(versie, conversation(versie), { ...upToList, partijen: ['A', 'B'] });
    const renamed = give(versie, gesprek, {
      partijen: [
        { id: 'p1', tekst: 'Aa' },
        { id: 'p2', tekst: 'B' },
      ],
    });
    expect(ids(renamed)).toEqual(['p1 Aa', 'p2 B']);
  });

  it('never get an id again after the list was taken away', () => {
    const gesprek = give(versie, conversation(versie), { ...upToList, partijen: ['A', 'B'] });
    const again = give(versie, takeAway(versie, gesprek, 'partijen'), { partijen: ['C'] });
    expect(ids(again)).toEqual(['p3 C']);
  });
});
