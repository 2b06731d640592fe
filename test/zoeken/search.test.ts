import { describe, expect, it } from 'vitest';
import { createSearch } from '../../src/zoeken/search.ts';

const search = createSearch([
  { id: 'raad', titel: 'Neem de raad vroeg mee', tekst: 'Raadsleden willen kiezen, niet slikken.' },
  { id: 'partners', titel: 'Kies partners', tekst: 'Wie de raad niet kent, vindt geen steun bij bewoners.' },
  { id: 'enquete', titel: 'Houd een enquête', tekst: 'Vraag het aan bewoners.' },
]);

describe('zoeken', () => {
  it('zet een woord in de titel voorop', () => {
    expect(search('raad')).toEqual(['raad', 'partners']);
  });

  it('kent enkelvoud en meervoud', () => {
    expect(search('bewoner')).toEqual(expect.arrayContaining(['enquete', 'partners']));
  });

  it('let niet op hoofdletters en accenten', () => {
    expect(search('ENQUETE')).toEqual(['enquete']);
  });

  it('vindt een begin van een woord en een tikfout', () => {
    expect(search('partn')).toEqual(['partners']);
    expect(search('parnters')).toEqual(['partners']);
  });

  it('zet voorop wat alle woorden heeft, en slaat lidwoorden over', () => {
    expect(search('de raad en de bewoners')[0]).toBe('partners');
  });

  it('vult aan met wat minstens de helft van de woorden heeft', () => {
    expect(search('raad onvindbaar')).toEqual(['raad', 'partners']);
    expect(search('raad onvindbaar zoekraak')).toEqual([]);
  });

  it.each(['', '   ', 'de het een', '***', '"', 'a'.repeat(200)])('struikelt niet over %j', (words) => {
    expect(search(words)).toEqual([]);
  });
});

describe('zoeken met samenstellingen en synoniemen', () => {
  const texts = [
    { id: 'leden', titel: 'Bel twee raadsleden', tekst: 'Doe het vandaag.' },
    { id: 'gemeente', titel: 'Vraag het de gemeenteraad', tekst: 'Elke raad kent leden.' },
    { id: 'bouw', titel: 'Praat over woningbouw', tekst: 'Een woning is meer dan bouw.' },
    { id: 'los', titel: 'Bouw aan vertrouwen', tekst: 'Elke woning telt, de gemeente ook.' },
    { id: 'steun', titel: 'Zoek steun', tekst: 'Breed.' },
  ];
  const find = createSearch(texts, { synoniemen: [['draagvlak', 'steun', 'rugdekking']] });

  it('vindt een woord als deel van een ander', () => {
    expect(find('raad')).toEqual(['gemeente', 'leden']);
  });

  it('vindt een samenstelling die los staat, en andersom', () => {
    expect(find('woningbouw')).toEqual(['bouw', 'los']);
    expect(find('woning bouw').slice(0, 2).sort()).toEqual(['bouw', 'los']);
  });

  it('vindt een ander woord voor hetzelfde, ook na een tikfout', () => {
    expect(find('rugdekking')).toEqual(['steun']);
    expect(find('draagvlk')).toEqual(['steun']);
  });
});
