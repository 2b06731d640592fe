import { describe, expect, it } from 'vitest';
import { createCompounds } from '../../src/zoeken/compounds.ts';
import { stemOf, wordsOf } from '../../src/zoeken/dutch-words.ts';
import { nearestWord } from '../../src/zoeken/nearest-word.ts';
import { createSynonyms } from '../../src/zoeken/synonyms.ts';

describe('woorden', () => {
  it('zijn kleine letters zonder accenten, en geen lidwoorden', () => {
    expect(wordsOf('De Enquête van dé raad: 5.10!')).toEqual(['enquete', 'raad', '5', '10']);
  });

  it.each([
    ['rol', 'rollen'],
    ['raad', 'raden'],
    ['bewoner', 'bewoners'],
    ['partner', 'partners'],
  ])('%s en %s hebben dezelfde stam', (one, more) => {
    expect(stemOf(one)).toBe(stemOf(more));
  });
});

describe('samenstellingen', () => {
  const { partsOf } = createCompounds(
    new Set(['gemeente', 'raad', 'leden', 'woning', 'bouw', 'beleid', 'zoek']),
  );

  it('worden gedeeld met de woorden die er zijn, ook in meer dan twee', () => {
    expect(partsOf('gemeenteraadsleden')).toEqual(expect.arrayContaining(['gemeente', 'raad', 'leden']));
    expect(partsOf('woningbouwbeleid')).toEqual(expect.arrayContaining(['woning', 'bouw', 'beleid']));
  });

  it.each(['onderzoek', 'woningen', 'raadhuis', 'gemeente', ''])('%j is er geen', (word) => {
    expect(partsOf(word)).toEqual([]);
  });
});

describe('tikfouten', () => {
  const words = ['partners', 'partij', 'aanbesteding', 'raad', 'draad'];

  it.each([
    ['parnters', 'partners'],
    ['aanbesteeding', 'aanbesteding'],
    ['aanbestedding', 'aanbesteding'],
    ['aanbstedin', 'aanbesteding'],
    ['raat', 'raad'],
  ])('%s wordt %s', (typed, meant) => {
    expect(nearestWord(typed, words)).toBe(meant);
  });

  it('worden niet geraden bij korte woorden of te veel fouten', () => {
    expect(nearestWord('rad', words)).toBeUndefined();
    expect(nearestWord('paarden', words)).toBeUndefined();
  });
});

describe('synoniemen', () => {
  const synonyms = createSynonyms([
    ['draagvlak', 'steun'],
    ['ruimtelijke ordening', 'omgeving'],
  ]);

  it('gelden voor elke vorm van een woord', () => {
    expect(synonyms.around(['raad', 'steunen'], 1)).toEqual([['draagvlak']]);
    expect(synonyms.around(['raad', 'steunen'], 0)).toEqual([]);
  });

  it('gelden voor een uitdrukking als geheel', () => {
    expect(synonyms.around(['ruimtelijke', 'ordening'], 0)).toEqual([['omgeving']]);
    expect(synonyms.around(['ruimtelijke', 'ordening'], 1)).toEqual([['omgeving']]);
    expect(synonyms.around(['ordening'], 0)).toEqual([]);
    expect(synonyms.around(['omgeving'], 0)).toEqual([['ruimtelijke', 'ordening']]);
  });
});
