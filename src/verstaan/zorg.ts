import { nothingButton, type Stap, understood } from './reactie.ts';
import { bare } from './woorden.ts';

/** Where somebody is better helped than here, by what was said; always about the person who types. */
interface Verwijzing {
  readonly soort: 'nood' | 'persoonlijk';
  readonly bij: RegExp;
  readonly zegt: readonly string[];
}

const VERWIJZINGEN: readonly Verwijzing[] = [
  {
    soort: 'nood',
    bij: /\bik (?:\w+ ){0,3}(?:zelfmoord|suicide|suicidaal)\b|^(?:zelfmoord|suicidaal|zelfdoding)(?: plegen)?$|\bik (?:wil|wou) (?:\w+ ){0,3}(?:dood|niet meer (?:leven|verder leven|wakker worden|bestaan)|er niet meer zijn)\b|\bwil (?:ik )?(?:er )?niet meer (?:leven|zijn|bestaan)\b|\bmezelf (?:\w+ ){0,2}(?:iets aan ?doen|van kant maken|pijn doen|snijden|doden|ophangen)\b|\b(?:maak|maken|wil) (?:ik )?(?:er )?(?:een |1 )?eind(?:e)? (?:aan|een)\b|\been eind(?:e)? aan (?:mijn|m n|het) leven\b|\bik zie het (?:leven |allemaal |gewoon |echt )*niet meer zitten\b|\bliever dood\b|\b(?:mijn|het) leven (?:is |heeft )?(?:\w+ )?(?:geen zin|niet meer waard|zinloos)\b|\bdenk (?:\w+ ){0,2}aan (?:zelfmoord|zelfdoding|de dood)\b/,
    zegt: [
      'Wat naar dat u zich zo voelt. Daar kan ik u niet bij helpen, maar er zijn mensen die dat wel kunnen.',
      'Bel 113 of 0800-0113, gratis, dag en nacht, ook zonder uw naam. Chatten kan op 113.nl. Is er nu direct gevaar? Bel 112.',
    ],
  },
  {
    soort: 'nood',
    bij: /\b(?:mijn|m n) (?:\w+ )?(?:man|vrouw|partner|vriend|vriendin|ex|vader|moeder|zoon|dochter|broer|zus|stiefvader) (?:\w+ ){0,3}(?:slaat|sloeg|mishandelt|bedreigt|schopt|stalkt|wurgt|misbruikt|verkracht)\b|\b(?:ik word|ik ben|word ik|ben ik) (?:\w+ ){0,3}(?:geslagen|mishandeld|misbruikt|verkracht|gestalkt)\b|\b(?:kind|kinderen|kindje|buurvrouw|buurjongen|buurmeisje|baby) (?:\w+ ){0,3}(?:word|wordt|worden) (?:\w+ ){0,3}(?:geslagen|mishandeld|misbruikt)\b|\bgeweld (?:bij mij )?thuis\b|\bthuis (?:\w+ ){0,2}(?:geslagen|mishandeld|niet veilig|onveilig)\b/,
    zegt: [
      'Wat erg. Daar kan ik u niet bij helpen, maar bel alstublieft.',
      'Veilig Thuis: 0800-2000, gratis, dag en nacht. Is er nu direct gevaar? Bel 112.',
    ],
  },
  {
    soort: 'nood',
    bij: /\b(?:ik ben|we zijn|wij zijn|iemand is|collega is|hij is|zij is) (?:\w+ ){0,2}(?:in gevaar|bewusteloos|neergestoken|gewond|onwel)\b|\b(?:er is|het is|hier is) (?:\w+ ){0,2}(?:brand|noodgeval|ongeluk|schietpartij)\b|\b(?:ik word|wij worden|we worden|word ik) (?:\w+ ){0,3}bedreigd\b|\b(?:bel|stuur) (?:\w+ ){0,2}(?:de )?(?:politie|ambulance|112)\b|\b(?:ademt|beweegt) niet(?: meer)?\b|\bnoodgeval\b|\bik (?:wil|ga) (?:\w+ ){0,4}(?:vermoorden|doodmaken|doodslaan|neersteken|doodschieten)\b|\b(?:er )?(?:wordt|word) (?:er )?iemand (?:\w+ ){0,2}(?:geslagen|mishandeld|aangevallen|neergestoken)\b|\bheeft een (?:mes|wapen|pistool)\b|\bgaat (?:\w+ )?dood\b|^(?:help )?112$|^sos$/,
    zegt: [
      'Is er nu gevaar? Bel direct 112.',
      'Ik kan niemand waarschuwen en niet zien waar u bent. Heeft u de politie nodig zonder haast? Bel 0900-8844.',
    ],
  },
  {
    soort: 'persoonlijk',
    bij: /\bik (?:zelf )?(?:heb|zit|zat|kom|ben) (?:\w+ ){0,4}(?:(?:in de |eigen )?schulden|schuldsanering|geldzorgen|deurwaarder|blut|failliet)\b(?!.*\b(?:dossier|opgave|project|inwoners|beleid)\b)|\bmijn (?:eigen )?(?:schuld|schulden|huur|hypotheek|rekeningen|geldzorgen|loonbeslag)\b|\bik kan (?:\w+ ){0,3}(?:huur|rekeningen|boodschappen|hypotheek|zorgverzekering|energierekening) niet (?:meer )?betalen\b|\bdeurwaarder (?:\w+ ){0,3}(?:mij|me|mijn|deur)\b/,
    zegt: [
      'Dat lijkt over uzelf te gaan. Ik help alleen bij publieke opgaven, niet bij geldzorgen van uzelf.',
      'Bel Geldfit: 0800-8115, gratis. Of vraag de schuldhulp van uw gemeente.',
    ],
  },
  {
    soort: 'persoonlijk',
    bij: /\bmijn (?:eigen )?(?:uitkering|bijstand|ww|wia|wajong|aow|toeslag|huurtoeslag|zorgtoeslag|bezwaar|bezwaarschrift|aanvraag|indicatie|pgb|vergunning|paspoort|rijbewijs|belastingaanslag|scheiding|alimentatie|verblijfsvergunning|kinderbijslag|thuiszorg|huisarts|woning|huis)\b(?!.*\b(?:dossier|opgave|project|inwoners|beleid)\b)|\bik (?:krijg|kreeg|wil|vraag|zoek) (?:\w+ ){0,3}(?:(?:een |geen |wel )*(?:uitkering|bijstand|toeslag)|(?:een )?(?:huis|woning|sociale huurwoning) voor mezelf)\b|\bik (?:zoek|wil) (?:zelf )?een (?:huis|woning|nieuwe baan|uitkering)\b/,
    zegt: [
      'Dat lijkt over uzelf te gaan. Ik help alleen bij publieke opgaven, niet bij uw eigen uitkering, aanvraag of woning.',
      'Uw gemeente helpt u daarmee verder. Voor gratis juridisch advies belt u het Juridisch Loket: 0800-8020.',
    ],
  },
  {
    soort: 'persoonlijk',
    bij: /\bik (?:ben|word|raak|zit|voel me|heb me) (?:\w+ ){0,4}(?:overspannen|opgebrand|burn ?out|burnout|gepest|ontslagen|depressief|eenzaam|doodmoe|alleen|somber|ziekgemeld|ziek gemeld|dakloos|geintimideerd|ongelukkig|uitgeput|wanhopig|op van de zenuwen)\b|\bik heb (?:een )?(?:burn ?out|burnout|depressie)\b|\bmijn (?:baas|chef|leidinggevende|manager|collega|wethouder) (?:\w+ ){0,3}(?:pest|intimideert|ontslaat|kleineert|betast|discrimineert)\b|\bmijn (?:vader|moeder|man|vrouw|kind|zoon|dochter|partner|broer|zus|oma|opa) (?:is|ligt|heeft) (?:\w+ ){0,3}(?:overleden|dood|ziek|doodziek|stervende|kanker|ziekenhuis)\b|\bik (?:trek|red) het (?:\w+ ){0,2}niet meer\b|\bik kan (?:het |er )?niet meer (?:aan)?$/,
    zegt: [
      'Dat klinkt zwaar. Ik help alleen bij publieke opgaven, en kan u hierbij niet helpen.',
      'Praat erover met uw huisarts, uw bedrijfsarts of de vertrouwenspersoon op uw werk. Wilt u nu iemand spreken? Bel MIND Korrelatie: 0900-1450.',
    ],
  },
];

/** Distress or a matter of the person's own: says what cannot be done here and where to go. */
export const asDistress: Stap = ({ tekst }) => {
  const said = bare(tekst);
  const found = VERWIJZINGEN.find(({ bij }) => bij.test(said));
  if (found === undefined) return undefined;
  return {
    begrepen: understood(found.soort),
    zegt: [...found.zegt, 'Wat u hier typte, is niet bewaard.'],
    voorstellen: [nothingButton('Verder met de vraag')],
  };
};

/** An e-mail address, a telephone number, or nine digits in a row as of a citizen service number. */
const PERSONAL_DATA =
  /[^\s@]+@[^\s@]+\.\p{L}{2,}|(?<!\d)(?:\+31|0031|0)[\s-]?[1-9](?:[\s-]?\d){7,8}(?!\d)|(?<!\d)\d{9}(?!\d)/u;

/** Data by which somebody can be known: never put on record, whatever the question is. */
export const asPersonalData: Stap = ({ tekst }) =>
  PERSONAL_DATA.test(tekst)
    ? {
        begrepen: understood('privacy'),
        zegt: [
          'Noem alstublieft geen namen, telefoonnummers of e-mailadressen van personen. Ik heb dit niet bewaard.',
          'Zegt u het nog eens, zonder die gegevens?',
        ],
        voorstellen: [nothingButton('Verder met de vraag')],
      }
    : undefined;
