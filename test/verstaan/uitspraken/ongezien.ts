import type { Begrip, Invoerwaarde, Voorstel } from '../../../src/verstaan/bericht.ts';

/** Something that an official types, and all that a sensible colleague could do with it. */
export interface Ongezien {
  /** The question on the screen. */
  readonly bij: string;
  readonly zegt: string;
  /** What was answered before; the rest is left to the test. */
  readonly eerder?: Readonly<Record<string, Invoerwaarde>>;
  /** The proposals on the screen. */
  readonly voorstel?: readonly Voorstel[];
  /** The only answers that may be stored, by question; offering one of them is asking. */
  readonly zet?: Readonly<Record<string, Invoerwaarde>>;
  /** Answers of the question of which at least one is to be offered; nothing is stored. */
  readonly biedt?: readonly string[];
  /** Understood as one of these; nothing is stored. */
  readonly is?: readonly Begrip[];
  /** Any question back will do; nothing is stored. */
  readonly vraagt?: true;
  /** The only other questions and places that may be opened. */
  readonly opent?: readonly string[];
}

/** Written before the program was looked at: not to be adapted to what it understands. */
export const ongezien: Readonly<Record<string, readonly Ongezien[]>> = {
  correctie: [
    {
      bij: 'steun-breedte',
      zegt: 'o wacht, die raad klopt niet, vd raad is eigenlijk alleen maar een krappe meerderheid voor',
      eerder: { 'steun-raad': 'breed' },
      zet: { 'steun-raad': 'meerderheid' },
      opent: ['steun-raad'],
    },
    {
      bij: 'koers',
      zegt: 'ho ik drukte net verkeerd',
      eerder: { 'doel-inwoners': 'aantallen' },
      is: ['correctie', 'terug'],
      opent: ['doel-inwoners'],
    },
    {
      bij: 'taak',
      zegt: 'Fase moet aanpak zijn, niet uitvoering, sorry',
      eerder: { domein: 'anders', fase: 'uitvoering' },
      zet: { fase: 'aanpak' },
      opent: ['fase'],
    },
    {
      bij: 'kader-basiscapaciteit',
      zegt: 'Bij nader inzien had ik bij de vorige vraag beter kunnen zeggen dat het deels lukt, en met vertraging.',
      eerder: { leveren: 'op-tijd' },
      zet: { leveren: 'vertraging' },
      is: ['correctie'],
      opent: ['leveren'],
    },
    {
      bij: 'urgentie',
      zegt: "geld mag d'r af bij de knelpunten, dat is net opgelost",
      eerder: { knelpunt: ['mensen', 'geld'] },
      zet: { knelpunt: ['mensen'] },
      is: ['correctie'],
      opent: ['knelpunt'],
    },
    {
      bij: 'steun-raad',
      zegt: 'Ik heb in het begin zorg aangeklikt maar het gaat toch echt over schuldhulp, dus werk en inkomen',
      eerder: { domein: 'zorg-jeugd' },
      zet: { domein: 'werk-inkomen' },
      opent: ['domein'],
    },
  ],
  uitweiding: [
    {
      bij: 'steun-raad',
      zegt: 'gister nog een uur met de griffier aan de telefoon gehangen over die begrotingsbehandeling, wa ne circus zeg. maar goed',
      is: ['persoonlijk', 'klacht', 'onduidelijk', 'twijfel'],
    },
    {
      bij: 'kader-basiscapaciteit',
      zegt: 'Onze enige specialist gaat volgende maand met pensioen, 40 jaar dienst, die kennis zijn we dan wel kwijt. Anyway, mensen en geld hebben we genoeg.',
      zet: { 'kader-basiscapaciteit': 'deels' },
    },
    {
      bij: 'urgentie',
      zegt: 'in Zwolle hebben ze dit trouwens heel anders aangepakt, las ik in Binnenlands Bestuur',
      is: ['persoonlijk', 'onduidelijk', 'twijfel', 'over-ons'],
    },
    {
      bij: 'leveren',
      zegt: 'we zitten sinds kort in het nieuwe stadhuis en niks werkt daar, de koffie niet, het internet niet, maar het project zelf loopt gewoon volgens plan',
      zet: { leveren: 'op-tijd' },
    },
    {
      bij: 'actor',
      zegt: 'Heb jij toevallig ook iets over de Omgevingswet? Daar worstelt mijn buurman van RO mee',
      is: ['over-ons', 'onduidelijk', 'betekenis', 'advies'],
    },
    {
      bij: 'inwoners-betrokken',
      zegt: 'vroeger bij de herindeling deden we dat veel beter, toen zaten bewoners er van begin af aan bij',
      is: ['persoonlijk', 'onduidelijk', 'twijfel'],
      vraagt: true,
    },
  ],
  afbreken: [
    {
      bij: 'fase',
      zegt: 'loat mar zitten, ik kap dermee',
      eerder: { domein: 'anders' },
      is: ['stop', 'pauze'],
      opent: ['later'],
    },
    {
      bij: 'doel-inwoners',
      zegt: 'ff pauze, moet naar een overleg, kom straks terug',
      is: ['pauze'],
      opent: ['later'],
    },
    {
      bij: 'steun-breedte',
      zegt: 'gooi alles mr weg en begin overnieuw',
      eerder: { 'steun-raad': 'breed' },
      is: ['opnieuw', 'stop'],
      opent: ['wissen'],
    },
    {
      bij: 'koers',
      zegt: 'nee doe maar niet',
      voorstel: [
        { tekst: 'Ja, dat klopt', doe: { soort: 'antwoord', vraag: 'koers', waarde: 'los' } },
        { tekst: 'Nee', doe: { soort: 'niets' } },
      ],
      is: ['ontkenning'],
    },
    {
      bij: 'urgentie',
      zegt: 'haal mijn antwoord over de raad maar weg',
      eerder: { 'steun-raad': 'woorden' },
      is: ['correctie'],
      opent: ['steun-raad'],
    },
    {
      bij: 'knelpunt',
      zegt: 'Annuleer.',
      eerder: { leveren: 'vertraging' },
      is: ['stop', 'pauze', 'ontkenning', 'terug', 'correctie', 'opnieuw'],
      opent: ['later'],
    },
  ],
  herhaling: [
    { bij: 'steun-raad', zegt: 'wat was de vraag ook alweer', is: ['opties', 'betekenis'] },
    {
      bij: 'steun-breedte',
      zegt: 'zoals ik al zei: de raad is er breed voor',
      eerder: { 'steun-raad': 'breed' },
      zet: { 'steun-raad': 'breed' },
      is: ['correctie', 'samenvatting', 'klacht', 'antwoord'],
      opent: ['steun-raad'],
    },
    { bij: 'leveren', zegt: 'vertraging vertraging vertraging', zet: { leveren: 'vertraging' } },
    {
      bij: 'koers',
      zegt: 'wat had ik bij fase ingevuld?',
      eerder: { fase: 'verkenning' },
      is: ['samenvatting', 'overzicht', 'correctie'],
      opent: ['fase', 'overzicht'],
    },
    { bij: 'actor', zegt: 'Zoudt u de mogelijkheden nog één keer willen opsommen?', is: ['opties'] },
    { bij: 'urgentie', zegt: 'nogmaals: weet ik niet!!', zet: { urgentie: 'weet-niet' } },
  ],
  praatje: [
    { bij: 'omvang', zegt: 'moi', is: ['groet'] },
    {
      bij: 'taak',
      zegt: 'pff wat een weer he, regent het bij jou ook',
      eerder: { domein: 'anders', fase: 'kaders' },
      is: ['groet', 'persoonlijk', 'over-ons', 'onduidelijk'],
    },
    { bij: 'script', zegt: "ben jij eigenlijk een mens of zo'n chatgpt ding", is: ['over-ons'] },
    { bij: 'speelt-mee', zegt: 'top, dankje! je bent een held', is: ['dank'] },
    {
      bij: 'rol-nu-doel',
      zegt: 'haha lekker bezig jij',
      is: ['dank', 'groet', 'persoonlijk', 'onduidelijk', 'instemming'],
    },
    {
      bij: 'steun-raad',
      zegt: 'houdoe en bedankt he, ik ga de vrijmibo in',
      is: ['groet', 'dank', 'pauze', 'stop'],
      opent: ['later'],
    },
  ],
  meerduidig: [
    {
      bij: 'kader-basiscapaciteit',
      zegt: 'ja en nee',
      biedt: ['deels', 'ontbreekt', 'op-orde'],
      is: ['twijfel'],
    },
    {
      bij: 'steun-raad',
      zegt: 'coalitie wel, oppositie niet',
      biedt: ['meerderheid', 'verdeeld'],
      is: ['twijfel'],
    },
    { bij: 'leveren', zegt: 'somige dinge wel, somige nie', zet: { leveren: 'vertraging' }, is: ['twijfel'] },
    {
      bij: 'leveren',
      zegt: 'de tweede',
      voorstel: [
        {
          tekst: 'Een deel, of met vertraging',
          doe: { soort: 'antwoord', vraag: 'leveren', waarde: 'vertraging' },
        },
        {
          tekst: 'Ja, maar het leunt op enkelen of op overwerk',
          doe: { soort: 'antwoord', vraag: 'leveren', waarde: 'leunt' },
        },
        { tekst: 'Geen van deze', doe: { soort: 'niets' } },
      ],
      zet: { leveren: 'leunt' },
    },
    {
      bij: 'tegen-leveren-knelpunt',
      zegt: 'het tweede klopt niet',
      eerder: { leveren: 'blijft-liggen', knelpunt: ['geen'] },
      zet: { 'tegen-leveren-knelpunt': 'eerste' },
      is: ['twijfel', 'correctie'],
      opent: ['knelpunt'],
    },
    {
      bij: 'steun-breedte',
      zegt: 'de wethouder en de buurt allebei, de uitvoerders niet zo',
      biedt: ['bestuur', 'inwoners'],
      is: ['twijfel'],
    },
  ],
  ongeldig: [
    { bij: 'urgentie', zegt: '12-03-2025', is: ['onduidelijk', 'twijfel'] },
    { bij: 'fase', zegt: 'asdfghjkl;', is: ['onduidelijk'] },
    { bij: 'script', zegt: 'optie 9', is: ['onduidelijk', 'opties'] },
    {
      bij: 'steun-raad',
      zegt: 'SELECT * FROM antwoorden; DROP TABLE gesprek',
      is: ['onduidelijk', 'andere-taal'],
    },
    { bij: 'domein', zegt: 'Can I answer this in English please?', is: ['andere-taal'] },
    {
      bij: 'partijen',
      zegt: 'jan jansen, 06-12345678, j.jansen@gemeente.nl',
      is: ['persoonlijk', 'privacy', 'onduidelijk'],
    },
  ],
  'heel lang': [
    {
      bij: 'steun-raad',
      zegt: 'Nou kijk het zit zo, we hebben in het voorjaar een beeldvormende avond gehad en daar kwam eigenlijk iedereen wel op af, ook de kleine fracties, dat was best gezellig. Toen is er een motie gekomen, die is ook aangenomen, maar wel nadat er eerst drie weken over de tekst is gesteggeld. En nu zitten we dus in de situatie dat ze het allemaal sympathiek vinden en er mooie woorden over spreken, maar als je dan bij de kadernota kijkt staat er geen euro voor gereserveerd. Dus ja, wat moet je daar dan mee.',
      zet: { 'steun-raad': 'woorden' },
    },
    {
      bij: 'opgave',
      zegt: 'Wij willen in onze gemeente de huishoudelijke hulp anders gaan organiseren omdat het geld op raakt en de aanbieders geen personeel meer kunnen vinden. De raad heeft gezegd dat het niet ten koste mag gaan van mensen die het echt nodig hebben, maar niemand heeft opgeschreven wie dat dan zijn. Intussen lopen de wachttijden op, in sommige kernen tot wel vier maanden, en belt de cliëntenraad iedere week. We hebben al twee keer een plan gemaakt dat steeds in het college bleef hangen. Nu is er een nieuwe wethouder en willen we het weer oppakken, samen met de aanbieders en de mantelzorgers.',
      zet: {
        opgave:
          'Wij willen in onze gemeente de huishoudelijke hulp anders gaan organiseren omdat het geld op raakt en de aanbieders geen personeel meer kunnen vinden. De raad heeft gezegd dat het niet ten koste mag gaan van mensen die het echt nodig hebben, maar niemand heeft opgeschreven wie dat dan zijn. Intussen lopen de wachttijden op, in sommige kernen tot wel vier maanden, en belt de cliëntenraad iedere week. We hebben al twee keer een plan gemaakt dat steeds in het college bleef hangen. Nu is er een nieuwe wethouder en willen we het weer oppakken, samen met de aanbieders en de mantelzorgers.',
      },
    },
    {
      bij: 'aard-helder',
      zegt: 'Ik zit hier nu drie jaar en ik heb al twee reorganisaties meegemaakt. De afdeling is verhuisd en daarna weer terug. Op dinsdag zijn we er eigenlijk nooit allemaal. Er is een werkgroep en een regiegroep en een klankbordgroep, en ik weet zelf ook niet meer wie waarin zit. Mijn voorganger had overal mappen van, die staan nog op de oude schijf. Vorige week was er een heidag in een kasteel, daar was het eten goed. We hebben het daar gehad over kleuren en over dieren die bij ons passen. Ik was een otter. Verder is het druk, zoals overal. Ik zit hier nu drie jaar en ik heb al twee reorganisaties meegemaakt. De afdeling is verhuisd en daarna weer terug. Op dinsdag zijn we er eigenlijk nooit allemaal. Er is een werkgroep en een regiegroep en een klankbordgroep, en ik weet zelf ook niet meer wie waarin zit. Mijn voorganger had overal mappen van, die staan nog op de oude schijf. Vorige week was er een heidag in een kasteel, daar was het eten goed. We hebben het daar gehad over kleuren en over dieren die bij ons passen. Ik was een otter. Nou ja, zo gaat dat dus bij ons.',
      is: ['te-lang', 'onduidelijk', 'twijfel', 'persoonlijk'],
    },
    {
      bij: 'leveren',
      zegt: "Vorig jaar lag alles stil hoor, er gebeurde helemaal niets, de projectleider was ziek en de vervanger was na twee weken alweer vertrokken, we hebben toen echt een half jaar zitten niksen met z'n allen. Maar sinds januari hebben we een nieuwe trekker en een strak schema en sindsdien loopt het eigenlijk gewoon op tijd, alles wat we hebben toegezegd is ook gedaan, dus daar ben ik best trots op.",
      zet: { leveren: 'op-tijd' },
    },
    {
      bij: 'knelpunt',
      zegt: 'We komen om te beginnen gewoon handen tekort, er staan al sinds de zomer vier vacatures open en niemand reageert. Wat ook niet meehelpt is dat de consulenten voor elk wissewasje een handtekening van hun manager moeten halen, ze mogen zelf werkelijk niks beslissen. En ten slotte werken onze afdelingen compleet langs elkaar heen, de een stuurt op geld en de ander op snelheid. Aan kennis ontbreekt het trouwens niet.',
      zet: { knelpunt: ['mensen', 'mandaat', 'intern-samenspel'] },
    },
    {
      bij: 'koers',
      zegt: 'Onder verwijzing naar het in februari jongstleden door de gemeenteraad vastgestelde koersdocument kan ik u berichten dat er een actuele en gedragen richting is bepaald, waarbij uitdrukkelijk prioriteiten zijn gesteld en per onderdeel is benoemd welke activiteiten wij niet, dan wel pas in een later stadium, zullen oppakken.',
      zet: { koers: 'met-keuzes' },
    },
  ],
  'heel kort': [
    {
      bij: 'steun-raad',
      zegt: '?',
      is: ['betekenis', 'opties', 'voorbeeld', 'twijfel', 'waarom', 'onduidelijk'],
    },
    { bij: 'as-mogen-kunnen', zegt: 'mwah', biedt: ['gespannen'], is: ['twijfel', 'onduidelijk'] },
    { bij: 'leveren', zegt: 'jep', zet: { leveren: 'op-tijd' }, is: ['instemming'] },
    { bij: 'inwoners-betrokken', zegt: 'nvt', zet: { 'inwoners-betrokken': 'nvt' } },
    { bij: 'urgentie', zegt: '3', zet: { urgentie: 'hoog' } },
    { bij: 'domein', zegt: 'jeud', zet: { domein: 'zorg-jeugd' } },
  ],
  'meer tegelijk': [
    {
      bij: 'steun-raad',
      zegt: 'raad is verdeeld, en waarom vraag je dat eigenlijk?',
      zet: { 'steun-raad': 'verdeeld' },
      is: ['waarom'],
    },
    {
      bij: 'domein',
      zegt: 'wmo, en we zitten al midden in de uitvoering',
      zet: { domein: 'zorg-jeugd', fase: 'uitvoering' },
    },
    {
      bij: 'knelpunt',
      zegt: 'te weinig mensen, en sla de volgende vraag maar over',
      eerder: { leveren: 'vertraging' },
      zet: { knelpunt: ['mensen'] },
    },
    {
      bij: 'steun-breedte',
      zegt: 'bijna niemand staat erachter, en bij de raad mag je invullen dat ze boos zijn want ze zijn gepasseerd',
      eerder: { 'steun-raad': 'onbekend' },
      zet: { 'steun-breedte': 'niemand', 'steun-raad': 'gepasseerd' },
      opent: ['steun-raad'],
    },
    {
      bij: 'partijen',
      zegt: 'de corporatie, twee huisartsen, en dan nog de GGD en het dorpsbelang. hoeveel vragen komen er nog?',
      zet: { partijen: ['de corporatie', 'twee huisartsen', 'de GGD', 'het dorpsbelang'] },
      is: ['voortgang'],
    },
    {
      bij: 'urgentie',
      zegt: 'weet ik niet precies, ik denk dat het wel kan wachten, maar ga eerst ff terug naar de vorige vraag',
      eerder: { actor: 'raad' },
      biedt: ['laag'],
      is: ['terug', 'twijfel'],
      opent: ['actor'],
    },
  ],
};
