import type { Ongezien } from './ongezien.ts';

/** The kinds that went wrong in the unseen list, in other words; written before they were mended. */
export const verwant: Readonly<Record<string, readonly Ongezien[]>> = {
  correctie: [
    {
      bij: 'urgentie',
      zegt: 'leveren moet trouwens op tijd zijn en niet vertraging',
      eerder: { leveren: 'vertraging' },
      zet: { leveren: 'op-tijd' },
      opent: ['leveren'],
    },
    {
      bij: 'steun-breedte',
      zegt: 'hé, bij de raad heb ik iets doms gedaan, die is verdeeld',
      eerder: { 'steun-raad': 'breed' },
      zet: { 'steun-raad': 'verdeeld' },
      is: ['correctie'],
      opent: ['steun-raad'],
    },
    {
      bij: 'urgentie',
      zegt: 'wat heb ik eigenlijk gezegd over de raad?',
      eerder: { 'steun-raad': 'woorden' },
      is: ['correctie', 'samenvatting', 'overzicht'],
      opent: ['steun-raad', 'overzicht'],
    },
    {
      bij: 'urgentie',
      zegt: 'mandaat hoort er niet meer bij, bij knelpunt',
      eerder: { knelpunt: ['mandaat', 'kennis'] },
      zet: { knelpunt: ['kennis'] },
      is: ['correctie'],
      opent: ['knelpunt'],
    },
    { bij: 'koers', zegt: 'oei, verkeerde knop', is: ['correctie', 'terug'], opent: ['doel-inwoners'] },
  ],
  'met een vraag': [
    {
      bij: 'leveren',
      zegt: 'het loopt volgens plan, maar waarvoor wil je dat weten?',
      zet: { leveren: 'op-tijd' },
      is: ['waarom'],
    },
    {
      bij: 'partijen',
      zegt: 'GGD, politie en de huisarts. duurt het nog lang?',
      zet: { partijen: ['GGD', 'politie', 'huisarts'] },
      is: ['voortgang'],
    },
    {
      bij: 'steun-raad',
      zegt: 'een meerderheid is voor en kun je samenvatten wat je al weet?',
      zet: { 'steun-raad': 'meerderheid' },
      is: ['samenvatting'],
    },
    {
      bij: 'koers',
      zegt: 'losse ambities, ga nu even terug',
      zet: { koers: 'los' },
      is: ['terug'],
      opent: ['doel-inwoners'],
    },
  ],
  tegenstrijdig: [
    {
      bij: 'kader-basiscapaciteit',
      zegt: 'personeel en budget is er genoeg, alleen de expertise missen we',
      zet: { 'kader-basiscapaciteit': 'deels' },
    },
    {
      bij: 'urgentie',
      zegt: 'de raad is trouwens heel verdeeld',
      eerder: { 'steun-raad': 'breed' },
      zet: { 'steun-raad': 'verdeeld' },
      opent: ['steun-raad'],
    },
    {
      bij: 'tegen-leveren-knelpunt',
      zegt: 'de eerste is onjuist',
      eerder: { leveren: 'blijft-liggen', knelpunt: ['geen'] },
      zet: { 'tegen-leveren-knelpunt': 'tweede' },
      is: ['twijfel', 'correctie'],
      opent: ['leveren'],
    },
    {
      bij: 'fase',
      zegt: 'de uitvoering is nog niet begonnen, we maken een plan van aanpak',
      eerder: { domein: 'anders' },
      zet: { fase: 'aanpak' },
    },
  ],
  gewoon: [
    { bij: 'fase', zegt: 'ajuus', eerder: { domein: 'anders' }, is: ['groet', 'stop'] },
    {
      bij: 'koers',
      zegt: 'nee laat maar',
      voorstel: [
        { tekst: 'Ja, dat klopt', doe: { soort: 'antwoord', vraag: 'koers', waarde: 'los' } },
        { tekst: 'Nee', doe: { soort: 'niets' } },
      ],
      is: ['ontkenning'],
    },
    { bij: 'urgentie', zegt: 'zoals gezegd, geen idee', zet: { urgentie: 'weet-niet' } },
    { bij: 'leveren', zegt: 'dan haak ik af', is: ['stop', 'pauze'], opent: ['later'] },
    { bij: 'actor', zegt: 'kunt u de antwoorden oplezen', is: ['opties'] },
  ],
  verhaal: [
    {
      bij: 'knelpunt',
      zegt: 'Nou, er is veel aan de hand. Het budget is in het voorjaar al opgegaan aan de inhuur, dus geld is er niet meer. Daarnaast werken de ict systemen van de twee gemeenten niet samen, dat kost iedereen uren. En de partners leveren niet wat ze beloven, de corporatie voorop. Kennis is hier het probleem niet.',
      zet: { knelpunt: ['geld', 'werkwijze', 'netwerk'] },
    },
    {
      bij: 'leveren',
      zegt: 'In het begin bleef alles liggen, dat was echt een ramp, niemand wist wie wat zou doen en de stuurgroep kwam maar niet bij elkaar, we hebben een heel jaar verloren. Dat is gelukkig voorbij: nu loopt het goed en zitten we op schema, al moet ik het nog wel afkloppen natuurlijk met al die vergaderingen.',
      zet: { leveren: 'op-tijd' },
    },
  ],
};
