import type { Begrip } from './bericht.ts';
import { bare } from './woorden.ts';

/** Small words around a request that say nothing. */
const FILLERS = new Set(
  'nou eh uh uhm ehm hm hmm tja ach joh hoor aub alsjeblieft alstublieft svp graag even eens gewoon nu dan maar toch sorry eigenlijk dus please he zeg ff gaarne mij'.split(
    ' ',
  ),
);

/** A message as requests are recognised in it: bare words without the small ones. */
export function kern(text: string): string {
  const words = bare(text).split(' ');
  const left = words.filter((word) => !FILLERS.has(word));
  return (left.length === 0 ? words : left).join(' ');
}

const JE = '(?:je|jij|u|jullie)';
const DIT = '(?:dit|dat|deze vraag|die vraag|de vraag|het|hier|daar)';
const BEGIN =
  '(?:(?:kan|kun|mag|wil|kunt|zou) (?:ik|je|jij|u|we) |ik (?:wil|zou|moet|ga) |laat (?:me |ons )?|laten we |we (?:gaan|moeten) |geef (?:me )?|toon (?:me )?|ga )?';

const whole = (...parts: readonly string[]): RegExp => new RegExp(`^${BEGIN}(?:${parts.join('|')})$`);

/**
 * Requests and remarks by the whole message, in order of preference. Anything besides these words makes the message
 * something else: a loose "stop" in a sentence about bus stops is no request.
 */
export const PATRONEN: readonly (readonly [Begrip, RegExp])[] = [
  [
    'weet-niet',
    whole(
      '(?:dat |dit |nee )?(?:weet|wist) (?:(?:ik|we|wij) )?(?:(?:het|dat|dit|zelf|echt|ook|nog|helaas|zo|zeker|hier|daar) )*niet(?: (?:zeker|precies|goed|meer|echt|zo|uit mijn hoofd))?',
      '(?:ik|wij|we) (?:weet|weten|zou) (?:(?:het|dat|dit|zelf|echt|ook|nog|helaas|hier|daar) )*niet(?: (?:zeker|precies|goed|meer|echt|weten|uit mijn hoofd))?',
      '(?:ik |daar |we |daarvan |hiervan )?(?:heb(?:ben)? )?(?:ik |we )?(?:hier |daar |er )?(?:echt |werkelijk |totaal )*geen (?:flauw |enkel |flauwe )?(?:idee|benul|weet van|zicht op|antwoord op)(?: van)?',
      '(?:dat |dit )?(?:kan|durf|zou) (?:ik )?(?:(?:het|dat|echt|zo|nog|hier) )*niet (?:te )?(?:zeggen|weten|beoordelen|inschatten|overzien)',
      'ik (?:kan|durf|zou) (?:(?:het|dat|dit|echt|zo|nog|hier) )*niet (?:te )?(?:zeggen|weten|beoordelen|inschatten|overzien)',
      'dunno|idk|onbekend|wist ik het|wi?sti?k|joost mag het weten|geen mening|(?:dat is )?(?:lastig|moeilijk) te zeggen|weet niet|weetniet|kweenie|weet k niet|wnie|vul weet ik niet in',
    ),
  ],
  [
    'nvt',
    whole(
      'nvt|n v t|niet van toepassing|(?:dat |dit )?is (?:hier |bij ons |voor ons |op ons )*niet van toepassing|(?:dat |dit )?(?:speelt|geldt) (?:hier |bij ons |voor ons )*niet',
    ),
  ],
  [
    'overslaan',
    whole(
      '(?:sla|slaan|skip|pas)(?: (?:ik|we))?(?: (?:dit|deze|die|dat|hem|de vraag|deze vraag|die vraag))?(?: over)?',
      '(?:deze |die |dit |de |deze vraag |dat )*(?:overslaan|skippen|skip)',
      '(?:naar )?(?:de )?volgende(?: vraag)?(?: svp)?|volgend|door naar de volgende(?: vraag)?|next|verder',
      '(?:dat )?(?:zeg ik )?liever niet(?: (?:zeggen|beantwoorden|antwoorden))?|(?:daar )?(?:wil|geef) ik (?:geen|niet)(?: antwoord)?(?: op)?(?: (?:beantwoorden|antwoorden|geven|zeggen))?|deze vraag niet|geen commentaar|doe wat|maakt (?:me |mij )?niet uit|boeit (?:me )?niet|(?:het |mijn antwoord |dat )?staat er niet (?:bij|tussen)|geen van (?:deze|die|allen|alle|de opties|dit alles)|(?:er )?past (?:er )?(?:geen|niets|niks)(?: van)?(?: deze| bij)?|geen enkele(?: past)?|iets anders|anders',
    ),
  ],
  [
    'terug',
    whole(
      'terug|teug|back|undo|ongedaan maken|maak (?:dat )?ongedaan|vorige|(?:ga |een |1 )*(?:stap|stapje|vraag) terug|terug ?gaan|(?:ga )?terug (?:naar )?(?:de )?(?:vorige|vorige vraag|vorig)|(?:naar )?(?:de )?vorige(?: vraag| stap)?(?: terug)?|(?:nog )?(?:1|een) terug|(?:mijn |het )?(?:vorige|laatste) antwoord (?:aanpassen|wijzigen|veranderen|verbeteren|bekijken|zien)',
      '(?:pas|wijzig|verander) (?:mijn )?(?:vorige|laatste) antwoord(?: aan)?',
    ),
  ],
  [
    'opnieuw',
    whole(
      '(?:helemaal )?opnieuw(?: (?:beginnen|starten))?|(?:begin|start)(?: (?:we|ik))?(?: (?:helemaal|weer))?(?: opnieuw| van voren af aan| bij het begin)|herstart(?:en)?|reset(?:ten)?|overnieuw(?: beginnen)?|van voren af aan(?: beginnen)?|nieuw gesprek|(?:een )?nieuw gesprek (?:beginnen|starten)|restart',
    ),
  ],
  [
    'stop',
    whole(
      'stop(?:pen)?|stop (?:ermee|er mee|hiermee|maar|het gesprek|dit|nu)|(?:ik )?(?:stop|kap) (?:ermee|er mee|hiermee|met dit gesprek|met deze vragen)|(?:er |hier )?(?:mee |ermee |hiermee )?(?:stoppen|ophouden|kappen|afsluiten)|quit|exit|einde|annuleer(?:en)?(?: (?:dit|het|alles|dit gesprek|het gesprek|de vragen))?|cancel|afbreken|breek (?:het )?af|laat(?: (?:maar|zitten))*|het gesprek (?:stoppen|afbreken|beeindigen)|hou(?:d)? (?:er )?(?:mee |ermee )?op|genoeg|ik heb (?:er )?genoeg(?: van)?|sluit(?: af)?|afsluiten|ik (?:hou|houd) (?:het )?voor gezien|geen zin (?:meer|in)?|(?:ik )?heb (?:hier )?geen zin (?:meer |in )*(?:in )?',
      '(?:wis|verwijder|delete|gooi)(?: (?:alles|mijn gegevens|mijn antwoorden|het gesprek|dit gesprek|dit|deze gegevens|het|alle antwoorden))?(?: (?:weg|alles))?|(?:alles|mijn gegevens|mijn antwoorden|dit gesprek|het gesprek|alle antwoorden) (?:wissen|verwijderen|weggooien|weg)|wissen|verwijderen',
    ),
  ],
  [
    'pauze',
    whole(
      'pauze(?:ren)?|(?:een )?pauze (?:nemen|houden)|pauzeer|pauze (?:svp)?|(?:op een )?(?:later|straks|morgen|volgende week|een andere keer|vanmiddag|vanavond|maandag)(?: (?:verder|verdergaan|doorgaan|weer verder|afmaken|hiermee verder|verder gaan))?|(?:ga|kom|maak|doe) (?:ik |het |dit )*(?:later|straks|morgen)(?: (?:verder|weer verder|terug|af))*|(?:opslaan|bewaren|bewaar|sla op|save)(?: (?:dit|het|alles|mijn antwoorden))?(?: op)?|(?:ik )?(?:moet|ga) (?:zo |snel )*(?:weg|ervandoor|naar huis|lunchen|vergaderen|naar (?:een )?(?:vergadering|overleg))|ben zo terug|brb|momentje|wacht(?: (?:even|ff))?|tussendoor (?:stoppen|opslaan)',
    ),
  ],
  [
    'waarom',
    whole(
      `waarom|waarvoor|waartoe|hoezo|waarom (?:vraag|vraagt|vragen|wil|wilt|willen|moet|moeten|is|zijn|stel|stelt)(?: .*)?|waar(?:om|voor) (?:is|dient|heb|hebt|heeft)(?: .*)?|wat (?:heeft|hebben) .*(?:ermee|er mee|hiermee|daarmee|mee) te maken|wat (?:doe|doet|doen) ${JE} (?:ermee|er mee|hiermee|daarmee|met .*)|wat is het nut(?: .*)?|(?:en )?waarom ${DIT}|wat maakt ${DIT} uit|doet ${DIT} ertoe|is ${DIT} (?:belangrijk|nodig|relevant)|(?:wat )?moet ${JE} (?:dat|dit) weten`,
    ),
  ],
  [
    'voorbeeld',
    whole(
      `wat bedoel(?:t|en)? ${JE}?(?: .*)?|wat bedoel|hoe bedoel(?:t|en)? ${JE}?(?: .*)?|wat wordt (?:er )?bedoeld(?: .*)?|(?:een |1 )?voorbeeld(?:je)?(?: geven| noemen)?|(?:geef|noem|heb|hebt|heeft) (?:${JE} )?(?:me |ons )?(?:een |1 )?voorbeeld(?:en)?|(?:kun|kan|kunt) ${JE} (?:me |mij )?(?:een |1 )?voorbeeld(?:en)?(?: .*)?|(?:kun|kan|kunt) ${JE} (?:me )?(?:${DIT} )?(?:uitleggen|toelichten|verduidelijken)(?: .*)?|leg (?:${DIT} )?uit|uitleg|toelichting|snap (?:ik )?(?:${DIT} )?niet|ik (?:snap|begrijp) (?:er |${DIT} )?(?:niet|niks|niets)(?: (?:van|wat .*))?|begrijp (?:ik )?(?:${DIT} )?niet|(?:${DIT} )(?:snap|begrijp) ik niet|${DIT} is (?:me |mij )?(?:niet duidelijk|onduidelijk|vaag)|(?:dat is )?(?:onduidelijk|vaag)|onduidelijke vraag|wat moet ik (?:hier |nu )*(?:invullen|antwoorden|zeggen|doen|kiezen|typen)|hoe moet ik (?:${DIT} )?(?:lezen|begrijpen|opvatten|zien)(?: .*)?|zoals(?: wat)?|bijvoorbeeld|huh|h[uo]h|wablief|wat zeg(?:t|je|jij)?(?: u| je)?|watte|wie (?:weet|zou|kan|kun) (?:${DIT} )?(?:ik )?(?:weten|vragen|zeggen|helpen)|wie weet ${DIT}|(?:aan )?wie kan ik (?:${DIT} )?(?:vragen|het vragen)|wie (?:moet|kan) ik (?:hiervoor |daarvoor |hierover |daarover )?(?:bellen|vragen|spreken)`,
    ),
  ],
  [
    'opties',
    whole(
      `(?:welke|wat zijn (?:de|mijn)|wat waren de|toon|geef|laat) (?:de |mijn )?(?:opties|keuzes|antwoorden|mogelijkheden|keuzemogelijkheden)(?: .*)?|opties|keuzes|mogelijkheden|wat kan ik (?:hier )?(?:kiezen|antwoorden|invullen|typen|zeggen|doen)|waaruit kan ik kiezen|waar kan ik uit kiezen|waar kies ik uit|help|hulp|help me|${BEGIN}hulp|wat (?:kan|moet) ik (?:hier )?(?:typen|doen)|hoe werkt ${DIT}|hoe (?:moet|kan) ik (?:antwoorden|typen|antwoord geven)|(?:herhaal|stel|lees|toon|zeg|geef) (?:de vraag|deze vraag|de laatste vraag|vraag|het|dat|hem)?(?: (?:nog|nogmaals|opnieuw|een keer|1 keer|weer|voor))*|herhaal|herhalen|(?:wat|hoe) (?:was|is|luidde|luidt) (?:de|mijn|je|uw) vraag(?: (?:ook|weer|ook weer|alweer|nog|precies))*|(?:de )?vraag (?:herhalen|nog een keer|nog 1 keer|nogmaals|opnieuw)|waar (?:was|waren|bleven) (?:ik|we)(?: (?:ook|weer|gebleven|al))*|wat vroeg ${JE}(?: .*)?|nog (?:een|1) keer|nogmaals|kun ${JE} de vraag herhalen|(?:kun|kan|kunt) ${JE} (?:dat|de vraag|het) (?:nog )?(?:een keer |1 keer |nogmaals )?(?:herhalen|zeggen|stellen|opnieuw stellen)`,
    ),
  ],
  [
    'samenvatting',
    whole(
      '(?:vat|som) (?:het |dit |alles |mijn antwoorden )*(?:samen|op)|(?:een |de |korte )*samenvatting(?: (?:geven|maken|tonen|zien|tot nu toe|svp))*|samenvatten|samenvattend|(?:waar|hoe) staan we(?: (?:nu|ervoor))*|wat (?:heb|hebt|weet) (?:je|u|jij) (?:tot nu toe|nu|al|begrepen|van mij begrepen|over mijn opgave)(?: .*)?|wat is (?:het|je|uw) (?:beeld|conclusie)(?: tot nu toe| nu)?|(?:wat is )?de tussenstand|tussenstand|kun je (?:het |dit )?samenvatten|stand van zaken',
    ),
  ],
  [
    'voortgang',
    whole(
      'hoe ?lang (?:nog|duurt|gaat|ben|moet)(?: .*)?|hoe ?veel (?:vragen|tijd|stappen)?(?: .*)?(?:nog|komen|zijn|duurt|krijg|te gaan|over)(?: .*)?|hoe ver (?:ben|zijn|is)(?: .*)?|(?:duurt|is) (?:het|dit) (?:nog )?(?:lang|bijna)(?: .*)?|zijn we er (?:al|bijna)(?: .*)?|ben ik (?:al |er )*(?:bijna|klaar|er)(?: .*)?|bijna klaar|voortgang|hoeveel nog|wanneer (?:ben ik|zijn we|is het) klaar|hoeveel vragen|komen er nog (?:veel )?vragen|nog veel vragen|waar ben ik|is dit de laatste(?: vraag)?|duurt het nog lang',
    ),
  ],
  [
    'overzicht',
    whole(
      '(?:het |een |mijn )?overzicht(?: (?:van (?:mijn )?antwoorden|zien|tonen|graag))*|(?:toon|bekijk|laat) (?:al )?(?:mijn|de|alle) (?:gegeven )?antwoorden(?: zien)?|(?:al )?mijn antwoorden(?: (?:bekijken|zien|tonen|nakijken))*|wat (?:heb|had) ik (?:allemaal |tot nu toe |al |eerder |net )*(?:geantwoord|gezegd|ingevuld|gekozen|verteld)(?: .*)?|alle antwoorden(?: (?:bekijken|zien))?|lijst(?:je)? van (?:mijn )?antwoorden',
    ),
  ],
  [
    'advies',
    whole(
      '(?:(?:het|een|mijn|je|uw|jouw) )?(?:advies|resultaat|uitslag|rapport|suggesties|conclusie|uitkomst|tips)(?: (?:zien|tonen|bekijken|geven|krijgen|tot nu toe|svp|lezen))*|(?:geef|toon|laat|naar|bekijk) (?:me |alvast |al |meteen |direct )*(?:het|een|mijn|je|uw|jouw)?(?: )?(?:advies|resultaat|uitslag|rapport|suggesties)(?: zien| tot nu toe)?|wat (?:is|wordt) (?:het|je|uw|jouw|mijn) advies|wat (?:adviseert|adviseer|raadt|raad) (?:je|u|jij)(?: (?:me|mij|ons))?(?: (?:aan|nu|te doen))*|wat moet ik (?:nu |doen |gaan )+|wat kan ik (?:nu |het best |het beste )*doen|(?:ik ben )?klaar|wat raad je aan|wanneer krijg ik (?:het|mijn) advies',
    ),
  ],
  [
    'groet',
    whole(
      '(?:hoi|hallo|hey|hee|hi|hello|dag|goede ?(?:morgen|middag|avond|dag)|goeie ?(?:morgen|middag|avond)|moin|yo|hallootjes|hoi hoi|gegroet|welkom|groeten|groetjes|doei|doeg|tot ziens|tot later|fijne dag|fijn weekend|morgen|morge|goedenavond|goedendag|goedemorgen|goedemiddag|houdoe|aju|ajuus|moi|mojn|hoihoi|haai|hai|heej|joe|joehoe|ciao|later|mazzel|de mazzel)(?: (?:stuurwijzer|daar|allemaal|assistent|verder|nog|u|ook|robot|bot|hoi|hallo|allen|weer|de|dag|en))*',
      'hoe gaat het(?: met (?:je|jou|u))?|alles goed|hoe is het(?: met (?:je|jou|u))?',
    ),
  ],
  [
    'dank',
    whole(
      '(?:heel |erg |hartelijk |super |ok |oke |top |nou |goed |fijn )*(?:dank|bedankt|dankje|dankjewel|dankuwel|dank je(?: wel)?|dank u(?: wel)?|thanks|thx|thank you|merci|tnx|bedank)(?: (?:wel|je|u|voor .*|hiervoor|heel|zeer|hoor|alvast|veel|zo))*',
      '(?:super|top|fijn|mooi|prachtig|geweldig|handig|goed bezig|leuk|heel fijn|tof|nice|gaaf|prima werk|goed gedaan|wat handig|wat fijn|dat helpt|daar heb ik wat aan)(?: (?:dat|dit|zo|hoor|is|zeg))*',
    ),
  ],
  [
    'instemming',
    whole(
      '(?:ok|oke|okay|okee|k|prima|akkoord|goed|is goed|dat is goed|in orde|duidelijk|helder|snap ik|begrepen|begrijp ik|ik snap het|ik begrijp het|helemaal goed|ga door|ga verder|doorgaan|verder gaan|we gaan door|mee eens|eens|ja|jazeker|jawel|jep|yep|jup|yes|klopt|dat klopt|inderdaad|juist|correct|zeker|ja hoor|ja klopt|ja dat klopt|ja graag|doe dat|doe|natuurlijk|uiteraard|absoluut|jaja|ja ja|ja ok|ja prima|ja precies|precies|ja inderdaad|ja doe dat|ja is goed|ja goed|klopt helemaal|dat is juist|dat klopt helemaal)',
    ),
  ],
  [
    'ontkenning',
    whole(
      '(?:nee|neen|nope|no|nee hoor|nee dank je|nee bedankt|nee dat klopt niet|dat klopt niet|klopt niet|nee dat niet|nee dat bedoel ik niet|dat bedoel ik niet|niet waar|nee niet|onjuist|fout|verkeerd|dat is fout|dat is niet juist|nee nee|absoluut niet|zeker niet|helemaal niet|nee liever niet|dat is niet zo|dat is onjuist|dat is verkeerd|niet goed|dat zei ik niet|nee fout|nee verkeerd|nee geen van deze|geen van deze|geen van allen|(?:nee )+(?:laat|laat maar|laat zitten|laat maar zitten|doe niet|doe dat niet|liever niet|toch niet|hoeft niet|dat hoeft niet|niet doen|zo niet|bedoel ik niet)|doe niet|doe dat niet|niet doen|hoeft niet|dat hoeft niet|toch niet)',
    ),
  ],
];

/** Requests and remarks by a part of the message, for what people say in many ways. */
export const DEELPATRONEN: readonly (readonly [Begrip, RegExp])[] = [
  [
    'over-ons',
    /\b(?:wie|wat) (?:ben|bent|zijn) (?:je|jij|u|jullie)\b|\bwat (?:vind|vindt|denk|denkt|zou|zal) (?:je|jij|u)\b|\b(?:mens|medewerker|iemand|echt persoon|echte persoon|helpdesk|collega) (?:\w+ )?(?:spreken|bellen|chatten|aan de lijn|praten)\b|\b(?:ben|bent) (?:je|jij|u) (?:(?:een|1|nou|echt|wel|nu|soms|eigenlijk|misschien|gewoon|niet) )*(?:robot|mens|bot|chatbot|computer|machine|programma|ai|echt|echte?|levend|iemand|persoon|medewerker|ambtenaar|chatgpt)\b|\bchat ?gpt\b|\bpraat ik met (?:een|1)\b|\b(?:hoe heet|heb|hebt) (?:je|jij|u)(?: een naam| ook een naam)?$|\bwat is (?:je|uw|jouw) naam\b|\bwie (?:heeft|hebben) (?:je|jou|u|dit) (?:gemaakt|gebouwd|bedacht)\b|\bwat (?:kun|kan|kunt|doe|doet) (?:je|jij|u)(?: (?:allemaal|eigenlijk|nog|precies|zoal|wel|hier|voor mij|voor me|nog meer))*$|\bbegrijp (?:je|jij) (?:mij|me|wat ik zeg|alles)\b|\b(?:gebruik|gebruikt) (?:je|jij|u|dit) (?:ai|kunstmatige intelligentie|een taalmodel|chatgpt)\b|\b(?:is|zit) (?:dit|hier|dat) (?:een |1 |ook |achter )*(?:ai|robot|bot|chatbot|mens|taalmodel|kunstmatige)\b|\bwaar komt (?:je|uw|jouw|dit|het) advies vandaan\b|\bwaarop (?:is|baseer|baseert) .*(?:gebaseerd|advies|je|u)\b/,
  ],
  [
    'privacy',
    /\b(?:mijn|onze|deze|die|persoonlijke) (?:gegevens|antwoorden|data|privacy)\b.*\b(?:gebeurt|naartoe|heen|bewaard|opgeslagen|veilig|gedeeld|bewaren|gebruikt|terecht|blijven|zien|inzien)\b|\b(?:gebeurt|doe|doet|doen|bewaar|bewaart|bewaren|gaan|blijven)\b.*\b(?:mijn|onze|deze|die) (?:gegevens|antwoorden|data|informatie)\b|\bwie (?:kan|kunnen|mag|mogen|leest|lezen|ziet|zien|krijgt|heeft) .*\b(?:dit|mee|meelezen|zien|lezen|inzien|antwoorden|toegang|dat|gegevens|hier)\b|\b(?:is|blijft|gebeurt) (?:dit|het|alles|wat ik (?:typ|zeg)|dit gesprek) .*\b(?:anoniem|vertrouwelijk|veilig|geheim|prive|opgeslagen|bewaard|openbaar)\b|\b(?:wordt|worden) (?:dit|het|alles|er|mijn|onze|wat ik)\b.*\b(?:opgeslagen|bewaard|gedeeld|gelezen|opgenomen|doorgestuurd|gebruikt)\b|\b(?:lees|leest|kijkt|kijken|luistert) (?:er )?(?:iemand|mijn|de|jij|je|u).*\b(?:mee|dit)\b|^privacy$|^(?:avg|gdpr|anoniem)$|\b(?:hoe zit het|hoe is het) met (?:de |mijn )?(?:privacy|avg|gegevens)\b|\b(?:gebruik|gebruiken|gebruikt) (?:je|jullie|u) (?:cookies|mijn)\b|\bkan mijn (?:baas|chef|leidinggevende|wethouder|collega|werkgever|manager)\b.*\b(?:zien|lezen|mee)\b/,
  ],
  [
    'klacht',
    /\b(?:dit|het|de (?:site|chat|knop|pagina|bot)|die knop|je|deze chat) (?:werkt|doet het|functioneert|laadt) (?:hier |weer |gewoon |echt |helemaal |nog )*niet\b|\b(?:slaat|slaan) (?:helemaal )?nergens op\b|\bwat een (?:onzin|gedoe|flauwekul|stomme|domme|slechte|rare|rotvraag|waardeloze|rommel|gezeur|vervelende|irritante|tijdverspilling|belachelijke)\b|\b(?:rare|stomme|domme|onzinnige|slechte|vervelende|irritante|suffe|belachelijke) (?:vraag|vragen|chat|bot|site)\b|\bik (?:wil|heb) (?:een |1 )?(?:klacht|klagen)\b|\bklacht (?:indienen|melden)\b|\b(?:irritant|waardeloos|frustrerend|belachelijk|tijdverspilling|hopeloos)\b(?!.*\b(?:raad|college|wethouder|partners|bewoners|beleid)\b)|\bje (?:begrijpt|snapt) (?:me|mij|er|het|echt|echt helemaal|helemaal)?(?: )?(?:echt |helemaal |ook )*(?:niet|niks|niets|niets van|niks van)\b|\bduurt (?:veel )?te lang\b|\bte veel vragen\b|\bhier heb ik niks aan\b|\bhier heb ik niets aan\b/,
  ],
  [
    'belediging',
    /\b(?:sukkel|idioot|debiel|klootzak|kut\w*|klote\w*|rotding|rot op|hoer|flikker|tering\w*|kanker\w*|tyfus\w*|eikel|lul|mongool|achterlijke?|dombo|loser|fuck|fuck you|shit|bitch|stom ding|stomme bot|domme bot|dom ding|domme computer|stuk onbenul|oen|hou je bek|hou je kop|val dood|donder op|flikker op|sodemieter op|ga weg|(?:je|jij|u|dit|dat) (?:bent|ben|is) (?:zo |echt |heel |een |1 |gewoon |best )*(?:dom|stom|stomme?|slecht|waardeloos|achterlijk|irritant)|stomkop|onbenul|nietsnut|bek dicht|wat ben je (?:dom|stom|slecht))\b/,
  ],
  [
    'weet-niet',
    /^(?:ik )?(?:heb )?(?:echt )?geen (?:flauw )?idee\b(?!.*\b(?:maar|of)\b)|\b(?:dat|dit) (?:moet|kun|kunt) (?:je|u) (?:aan )?(?:de |een |het |onze |mijn )?\w+ vragen$|^(?:dat )?weet (?:ik|alleen) .*\bniet\b(?!.*\b(?:maar|of|tussen)\b)|^(?:dat|daar) weet ik (?:te )?weinig van\b/,
  ],
  [
    'pauze',
    /\b(?:ik )?(?:moet|ga) (?:nu |zo |even |ff |snel )*(?:weg|ervandoor|naar huis|lunchen|eten|vergaderen|naar (?:een |mijn )?(?:vergadering|overleg|volgende afspraak))\b|\b(?:ga|maak|doe|kom) (?:ik |we |het |dit )*(?:later|morgen|straks|vanmiddag|volgende week)(?: .*)?(?:verder|af|terug)\b|\b(?:later|morgen|straks|een andere keer) (?:verder|verdergaan|doorgaan|afmaken|weer verder)\b|\bkan ik (?:dit |het |hier )*(?:later|morgen|straks|tussentijds|opslaan|bewaren|onderbreken)\b/,
  ],
  [
    'stop',
    /\b(?:ik )?(?:stop|kap|hou|houd) (?:er|hier|ermee|hiermee)(?: mee)?\b(?: op)?|\bik wil (?:niet meer|niet verder|hier niet|ermee stoppen|er mee stoppen|stoppen|dit gesprek (?:stoppen|beeindigen|afbreken))\b|\b(?:al )?(?:mijn|deze|alle) (?:gegevens|antwoorden|data) (?:graag |nu |meteen )*(?:wissen|verwijderen|weg)\b|\b(?:wis|verwijder|delete) (?:alles|mijn|dit|het|alle|deze)\b/,
  ],
  [
    'opnieuw',
    /\b(?:ik wil |kan ik |laten we |wil )?(?:helemaal |graag )*(?:opnieuw|overnieuw|van voren af aan) (?:beginnen|starten)\b|\bbegin (?:maar |even |weer |helemaal )*(?:opnieuw|overnieuw)\b/,
  ],
  [
    'stop',
    /\bik (?:kap|stop|nok|schei) (?:\w+ ){0,2}(?:ermee|dermee|er mee|hiermee|mee|uit|af)$|^(?:\w+ ){0,2}haak ik (?:nu )?af$|\bik haak (?:nu |hier )?af$/,
  ],
  [
    'voortgang',
    /\bhoe ?(?:lang|veel) (?:\w+ ){0,3}(?:nog|duurt|vragen)\b|\bduurt (?:dit|het) (?:nog )?lang\b/,
  ],
  [
    'samenvatting',
    /\b(?:vat|som) (?:\w+ ){0,4}(?:samen|op)\b|\bsamenvatting\b|\b(?:kun|kan|kunt|wil|wilt) (?:je|jij|u) (?:\w+ ){0,3}samenvatten\b/,
  ],
  [
    'opties',
    /^(?:\w+ ){0,2}(?:opsommen|oplezen|voorlezen)$|\b(?<!mijn )(?:opties|mogelijkheden|antwoorden|keuzes|vraag) (?:\w+ ){0,5}(?:opsommen|oplezen|voorlezen|opnoemen|op een rij)\b|\b(?:som|lees|noem) (?:\w+ ){0,2}(?:opties|mogelijkheden|antwoorden|keuzes)\b|\b(?:welke|wat zijn de|wat zijn mijn) (?:opties|keuzes|mogelijkheden|antwoorden)\b|\b(?:vraag|het|dat) (?:\w+ ){0,2}(?:herhalen|herhaal)\b|\bherhaal (?:\w+ ){0,2}vraag\b|\bnog (?:een|1) keer (?:\w+ )?(?:zeggen|vragen|stellen|lezen|tonen|uitleggen)\b|^(?:zeg|vraag|herhaal) (?:\w+ )?nog (?:eens|een keer|1 keer)$|^(?:zeg|herhaal|vraag) (?:dat|het) nog eens$|\bwat (?:zei|vroeg) (?:je|jij|u)\b|\bwat was (?:ook alweer )?(?:\w+ ){0,2}vraag\b/,
  ],
  [
    'waarom',
    /\b(?:waarvoor|hoezo|waarom) (?:wil|wilt|willen|moet|moeten|vraag|vraagt) (?:je|jij|u|jullie) (?:dat|dit|het|me)\b|^(?:en |maar |ja maar |ja en )?waarom (?:vraag|vraagt|vragen|wil|wilt|willen|moet|moeten) (?:je|jij|u|jullie|ik)\b|\bwaarom (?:vraag|vraagt|wil|wilt) (?:je|jij|u) (?:dat|dit|me)\b/,
  ],
  [
    'voorbeeld',
    /\b(?:wat|hoe) (?:bedoel|bedoelt) (?:je|jij|u)\b|\b(?:ik )?(?:snap|begrijp) (?:de|deze|je|uw|die) vraag (?:echt |helemaal |nog )*niet\b|\b(?:een|1) voorbeeld\b.*\b(?:geven|noemen|hebben)\b|\bheb je (?:een|1) voorbeeld\b|\bwat (?:wordt|is) (?:er |hier )?(?:mee |hiermee )?bedoeld\b/,
  ],
  [
    'advies',
    /\b(?:mag|kan|kunnen) (?:ik|we) (?:\w+ ){0,3}(?:advies|suggesties|rapport|resultaat)(?: \w+){0,3}$|\b(?:geef|toon|laat|wil|krijg|bekijk|naar) (?:\w+ ){0,4}(?:advies|suggesties)\b(?! van)|\bwat (?:adviseer|adviseert|raad|raadt) (?:je|jij|u)\b/,
  ],
  [
    'overzicht',
    /\b(?:toon|bekijk|laat|zie|zien) (?:\w+ ){0,3}(?:mijn|alle) antwoorden\b|\boverzicht (?:van|zien)\b/,
  ],
  [
    'overslaan',
    /\b(?:sla|slaan) (?:\w+ ){0,4}over\b(?!$ heen)|\b(?:deze|die|dit) (?:vraag )?(?:wil ik |kan ik |graag |mag ik )?overslaan\b/,
  ],
  [
    'terug',
    /\b(?:ga|wil|kan ik|kunnen we|mag ik) (?:\w+ ){0,3}(?:terug|vorige vraag)\b(?! ?(?:draaien|betalen|koppelen))/,
  ],
  [
    'groet',
    /^(?:hoi|hallo|hey|goede ?morgen|goede ?middag|goedemorgen|goedemiddag|goedenavond|goedendag|beste)(?: (?:stuurwijzer|assistent|daar|allemaal))?(?: \w+){0,3}$/,
  ],
  [
    'dank',
    /^(?:ha ?)+(?:ha|hi)?(?: \w+){0,2}$|^(?:lol|grappig|hilarisch|geinig)(?: \w+)?$|^(?:wat )?(?:een )?(?:leuk|mooi|goed|fijn)e? (?:gesprek|idee|programma|hulpmiddel|vraag|vragen)(?: \w+)?$|^(?:je|jij|u) (?:bent|ben) (?:\w+ )?(?:slim|goed|leuk|aardig|handig|lief|geweldig|top|knap)\b|^(?:\w+ ){0,2}(?:bedankt|dankje|dankjewel|dankuwel|dank je wel|dank u wel|dank je|dank u|thanks|thx|merci)(?: \w+){0,6}$/,
  ],
];
