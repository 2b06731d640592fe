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
