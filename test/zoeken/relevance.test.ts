import { describe, expect, it } from 'vitest';
import { searchIn } from '../../src/zoeken/library-search.ts';
import { situatiescan } from '../fixtures/real-content.ts';

/** What an official types, and the lessons that must be among the first ten. */
const LESSONS: Readonly<Record<string, readonly string[]>> = {
  'draagvlak in de raad': ['vraag-hoe-de-raad-erin-staat', 'steun-breder-dan-de-raad'],
  'raad vroeg betrekken': ['boter-bij-de-vis'],
  raadsleden: ['informeel-bijpraten-met-raad', 'raad-niet-verrassen'],
  'kaders stellen door de raad': ['ruime-kaders-vooraf', 'raad-bewaakt-stille-inwoner'],
  'wethouder wil snel resultaat': ['weersta-de-druk-van-snel-resultaat'],
  'wethouder wisselt na verkiezingen': [
    'steun-loslaten-van-verkiezingen',
    'vast-ritme-voor-wethouder-en-raad',
  ],
  coalitieakkoord: ['steun-loslaten-van-verkiezingen'],
  rekenkamer: ['raad-over-keuzes-rekenkamer-over-praktijk'],
  'inwoners die niet meedoen': ['kies-de-vorm-met-inwoners', 'stop-ontzie-actieven'],
  'stille groepen bereiken': ['wie-zit-er-niet-aan-tafel', 'zoek-wie-niet-komt'],
  'overvraging bewoners': ['stop-bundel-verzoeken', 'stop-uitnodigingen'],
  'bewonersinitiatief loopt vast': ['initiatief-door-de-kokers'],
  'wantrouwen inwoners': ['details-loslaten-bij-wantrouwen'],
  'vertrouwen opbouwen': ['vertrouwen-twee-kanten', 'kom-beloften-na'],
  'regels in de weg': ['een-geval-verandert-de-regel'],
  aanbesteding: ['leg-inkoopvormen-naast-elkaar', 'kies-wie-het-doet'],
  'geld tekort': ['welk-doel-eerst-bij-krap-geld', 'stel-een-kader-als-geld-krimpt'],
  bezuinigen: ['verhaal-meer-dan-bezuinigen'],
  'tijdelijke subsidie': ['extra-geld-koopt-tijd', 'vast-geld-voor-de-kern'],
  'visie maken': ['maak-eerst-een-eigen-visie', 'visie-alsnog-helder-en-gedragen'],
  'visie vastleggen': ['leg-de-visie-vast-in-een-verklaring', 'visie-als-convenant'],
  basiscapaciteit: ['eigen-basis-voor-de-ambitie', 'netwerk-vraagt-eigen-kracht'],
  kwartiermaker: ['kwartiermaker-bij-willen-zonder-kunnen', 'verbinder-los-van-domeinen'],
  verkokering: ['doorbreek-kokers-rond-een-opgave', 'initiatief-door-de-kokers'],
  'samenwerking met partners': ['maak-samenwerken-een-voorwaarde', 'spiegel-uw-samenwerking'],
  'gegevens delen privacy': ['regel-gegevens-delen-vroeg'],
  'cijfers meten': ['gebruik-cijfers-als-richtpunt', 'leg-een-verhaal-naast-elk-cijfer'],
  verantwoording: ['geef-mandaat-verantwoord-achteraf', 'spreek-verantwoording-vooraf-af'],
  evaluatie: ['sla-verkenning-en-evaluatie-niet-over', 'evalueer-samen-op-drie-vragen'],
  'proef opschalen': ['van-pilots-naar-werkwijze', 'borg-voor-de-proef-stopt'],
  'maatwerk en gelijkheid': ['maatwerk-en-precedent', 'maatwerk-is-verschil-uitleggen'],
  regierol: ['kondig-rolwissel-per-fase-aan'],
  loslaten: ['loslaten-of-sturen', 'loslaten-geen-doel'],
  urgentie: ['waar-komt-uw-urgentie-vandaan', 'eerst-praten-over-urgentie'],
  wijkteam: ['team-met-mandaat-in-de-buurt'],
  mandaat: ['mandaat-vooraf-met-bestuur', 'boter-bij-de-vis'],
  waardenpalet: ['gesprek-waardenpalet'],
  intervisie: ['intervisie-met-andere-gemeenten'],
  'hoe krijg ik de raad mee': ['raad-avonden-vooraf', 'raad-niet-verrassen'],
  'uitvoerders mee laten denken': ['vraag-uitvoerders-mee-te-ontwerpen', 'van-buiten-naar-binnen'],
  // Other words for the same.
  tender: ['leg-inkoopvormen-naast-elkaar'],
  volksvertegenwoordigers: ['raad-niet-verrassen'],
  // Parts of compounds, together and apart.
  woningbouw: ['sociaal-doel-bij-bouwen'],
  'woning bouw': ['sociaal-doel-bij-bouwen'],
  'bewoners initiatief': ['initiatief-door-de-kokers'],
  // Typing errors.
  gemeenteraat: ['raad-niet-verrassen'],
  aanbesteeding: ['leg-inkoopvormen-naast-elkaar'],
  verkokerring: ['doorbreek-kokers-rond-een-opgave'],
  evalutie: ['sla-verkenning-en-evaluatie-niet-over'],
};

describe('zoeken in de bibliotheek', () => {
  const { lessen, casussen, begrippen } = searchIn(situatiescan().bibliotheek);

  it.each(Object.entries(LESSONS))('%j geeft bij de eerste tien wat erbij hoort', (words, wanted) => {
    expect(lessen(words).slice(0, 10)).toEqual(expect.arrayContaining([...wanted]));
  });

  it('vindt ook casussen en begrippen', () => {
    expect(casussen('thuiszorg Zwolle').slice(0, 3)).toContain('thuiszorg-zwolle');
    expect(casussen('huisbezoeken')[0]).toBe('activerend-huisbezoek-groningen');
    expect(begrippen('draagvlk')[0]).toBe('draagvlak');
    expect(begrippen('inkoop')[0]).toBe('aanbesteding');
  });

  it('zoekt binnen een kwart seconde als de index er is', () => {
    lessen('raad');
    const start = performance.now();
    for (const words of Object.keys(LESSONS)) lessen(words);
    expect((performance.now() - start) / Object.keys(LESSONS).length).toBeLessThan(250);
  });
});
