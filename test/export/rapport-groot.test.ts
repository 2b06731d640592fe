import { describe, expect, it } from 'vitest';
import { advise } from '../../src/advies/advise.ts';
import { buildRapport } from '../../src/export/rapport/build-rapport.ts';
import { woordenVan } from '../../src/export/rapport/rapport.ts';
import { rapportWord } from '../../src/export/rapport-word.ts';
import { viewGesprek } from '../../src/gesprek/view.ts';
import { conversation, give } from '../fixtures/gesprek.ts';
import { smallFiles, smallFlow } from '../fixtures/small-library.ts';
import { faultsInXml, unzip } from './unzip.ts';

/** A report of 25 suggestions and 10 parties. */
function largeReport() {
  const path = 'flows/vragen/partijen.yaml';
  const versie = smallFlow({
    [path]: (smallFiles().get(path) ?? '').replace('hoogstens: 3', 'hoogstens: 10'),
  });
  const partijen = Array.from({ length: 10 }, (_, index) => `Samenwerkingsverband ${index + 1}`);
  const gesprek = give(versie, conversation(versie), {
    opgave: 'Veel partijen',
    fase: 'uitvoering',
    'steun-raad': 'tegen',
    'steun-inwoners': 'boos',
    mensen: ['tekort'],
    herken: ['geen-antwoord'],
    cijfer: 4,
    partijen,
  });
  const advies = advise(versie, 'g', gesprek.antwoorden);
  const [first] = advies.suggesties;
  if (first === undefined) throw new Error('there is no suggestion to repeat');
  const suggesties = Array.from({ length: 25 }, (_, index) => ({
    ...first,
    les: `les-${index + 1}`,
    titel: `Suggestie nummer ${index + 1}`,
  }));
  return buildRapport(versie, viewGesprek(versie, gesprek), { ...advies, suggesties });
}

describe('a report of 25 suggestions and 10 parties', () => {
  const rapport = largeReport();
  const part = (id: string) => rapport.delen.find((deel) => deel.id === id);

  it('is still read in a minute: seven titles, and how many follow', () => {
    const lists = part('kort')?.blokken.flatMap((blok) =>
      blok.soort === 'lijst' && blok.genummerd ? [blok] : [],
    );
    expect(lists?.map(({ punten }) => punten.length)).toEqual([7]);
    const lines = part('kort')?.blokken.flatMap((blok) =>
      blok.soort === 'alinea' ? [woordenVan(blok.tekst)] : [],
    );
    expect(lines).toContain('En nog 18 suggesties verderop.');
  });

  it('has a card for each suggestion and a row for each party', () => {
    const cards = part('suggesties')?.blokken.filter(({ soort }) => soort === 'kaart');
    expect(cards).toHaveLength(25);
    const tables = part('regie')?.blokken.flatMap((blok) => (blok.soort === 'tabel' ? [blok] : []));
    expect(tables?.find(({ kolommen }) => kolommen[0] === 'Partij')?.rijen).toHaveLength(10);
  });

  it('is a sound Word document', async () => {
    const files = unzip(await rapportWord(rapport));
    expect(faultsInXml(files.get('word/document.xml') ?? '')).toEqual([]);
    expect(files.get('word/document.xml')?.match(/w:name="suggestie_\d+"/g)).toHaveLength(25);
  });
});
