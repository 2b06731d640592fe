import type { AskedVraag } from '../flow/walk.ts';
import type { Invoerwaarde } from './bericht.ts';
import { proposeBoth, proposeNamed } from './elders.ts';
import { namedIn } from './genoemd.ts';
import { placesIn } from './getallen.ts';
import { ORDINALS } from './lexicon.ts';
import { readAnswer } from './lezen/lees.ts';
import { merk } from './optiewoorden.ts';
import {
  answerButton,
  askAbout,
  goButton,
  nothingButton,
  type Reactie,
  record,
  type Stap,
  showButton,
} from './reactie.ts';
import { inWords, type Situatie, stelt } from './situatie.ts';
import { spellingOf } from './spelling.ts';
import { bare, meaningOf, plain } from './woorden.ts';
import { isQuestion } from './zinsoort.ts';

const MARKERS: readonly RegExp[] = [
  /\b(?:dat|dit|het|mijn (?:antwoord|vorige antwoord)|wat ik (?:net |eerder )?zei|mijn antwoord (?:op|over|bij) [^,.;:]+?|het antwoord (?:op|over|bij) [^,.;:]+?) (?:is|was|klopt|klopte) (?:eigenlijk |inmiddels |intussen |toch |nu |helemaal )*(?:niet|fout|verkeerd|onjuist)(?: (?:meer|goed|juist|waar|zo|helemaal))*\b/g,
  /\bklopt (?:toch |eigenlijk |helemaal )*niet(?: meer| helemaal)?\b/g,
  /\b(?:ik|we) (?:heb|hebben|had) (?:me|mij|ons) (?:net |eerder )?vergist(?: (?:bij|in|met|over) (?:de )?(?:vorige )?(?:vraag )?(?:over )?)?/g,
  /\b(?:ik )?(?:vergiste me|zat fout|zat ernaast|klikte verkeerd|heb (?:net |hier )?(?:iets )?verkeerds? (?:ingevuld|geklikt|getypt|gekozen|ingevuld)|koos verkeerd|typte verkeerd)\b/g,
  /\b(?:drukte|klikte|koos|typte|tikte|vulde|zat) (?:\w+ ){0,3}verkeerd\b|\bverkeerde? (?:gedrukt|getikt|knop|knopje|antwoord|optie|vakje|gekozen|ingevuld)\b|\biets (?:doms|verkeerds|stoms)(?: gedaan| ingevuld| gekozen)?\b/g,
  /\b(?:vergissing|foutje|foute antwoord|correctie|rectificatie|herstel|pardon|oeps|oei|verkeerd geklikt|verkeerd getypt)\b/g,
  /\b(?:nee )?wacht(?: even| eens)?\b/g,
  /\b(?:ik )?(?:bedoelde|bedoel(?! (?:je|jij|u|jullie)\b)|wilde zeggen|had moeten zeggen)(?: eigenlijk| dus| natuurlijk)?\b/g,
  /\b(?:bij nader inzien|achteraf(?: gezien)?|kom (?:ik )?terug op (?:mijn antwoord|dat)|ik kom (?:daar )?(?:op )?terug|ik (?:ben|moet) (?:daar |hierop |daarop )?(?:van gedachten veranderd|op terugkomen)|nu ik erover nadenk)\b/g,
  /\b(?:verander|wijzig|pas (?=.*\baan\b)|zet (?=.*\bop\b)|maak (?:er|daar|dat|hem)|corrigeer|herzie|vervang|verbeter)\b/g,
  /\b(?:dat|het|dit) (?:moet|moest|had|hoort) (?:eigenlijk |toch |dus )?(?:te )?(?:zijn|worden|moeten zijn)\b/g,
  /\b(?:ik (?:zei|had gezegd|heb gezegd|antwoordde|koos|had)|(?:eerder |net )?zei ik)\b/g,
  /\b(?:in|naar) (?:het antwoord|antwoord)\b/g,
  /\b(?:anders dan ik (?:net |eerder )?(?:zei|dacht))\b/g,
];
/** Words around a correction that say nothing about the answer. */
const AROUND =
  /\b(?:sorry|toch|eigenlijk|inmiddels|intussen|ondertussen|sindsdien|tegenwoordig|eerder|daarnet|daarstraks|zonet|net|haal|weg|neem|terug|mijn|antwoord(?:en)?|vraag|naar|aan|moet|zijn|worden|wijzigen|veranderen|aanpassen|corrigeren|verbeteren|herzien|over|ik wil(?: graag)?|kan ik|mag ik|kun je|kunt u|nee|neen|dus|maar|nu|dat|ik zei|zei ik|vorige|laatste)\b/g;
/** What comes before "maar" is then the old answer. */
const SAID_BEFORE = /\b(?:ik (?:zei|koos|had(?! me))|zei ik|niet .+ maar|van .+ naar)\b/;
const CHANGE =
  '(?:wijzig\\w*|verander\\w*|aanpas\\w*|pas\\b.*\\baan|corriger\\w*|corrigeer|herzien|verbeter\\w*|terug naar|haal\\b.*\\bweg|neem\\b.*\\bterug|trek\\b.*\\bin|anders (?:invullen|beantwoorden)|opnieuw (?:invullen|beantwoorden))';
/** A wish to change something, and not a remark that something changes. */
const WISHES = new RegExp(
  `^(?:nee |sorry |toch |graag |ga )*${CHANGE}\\b|\\b(?:ik wil|wil ik|kan ik|kun je|kunt u|mag ik|zou ik|ik moet|graag|mijn antwoord|het antwoord|laat me|ga)\\b.*\\b${CHANGE}`,
);

/** "Vraag 3", "terug naar de tweede vraag": shows that question. */
export const asQuestionNumber: Stap = ({ tekst, path, vraag }) => {
  const said = bare(tekst);
  const match = /^(?:.*\b)?(?:vraag (?:nummer |nr )?(\d{1,2})|(\w+) vraag)\b(.*)$/.exec(said);
  if (match === null || said.split(' ').length > 9) return undefined;
  const word = match[1] ?? match[2] ?? '';
  const number = ORDINALS.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : undefined);
  if (number === undefined || number < 1) return undefined;
  const asked = path[number - 1];
  const isThere = asked !== undefined && (asked.antwoord !== undefined || asked.key === vraag?.key);
  if (!isThere) {
    return {
      begrepen: { soort: 'correctie', zekerheid: 'niet' },
      zegt: [`Vraag ${number} heeft u nog niet beantwoord.`],
    };
  }
  return {
    begrepen: { soort: 'correctie', vraag: asked.key, zekerheid: 'zeker' },
    zegt: [`Dit is vraag ${number}. U kunt uw antwoord hier wijzigen.`],
    toont: asked.key,
  };
};

/** "Dat klopt niet meer, de raad steunt ons nu breed." Acts only when one question and one option are clear. */
export const asCorrection: Stap = (situatie) => {
  const said = plain(situatie.tekst);
  const isMarked = MARKERS.some((marker) => new RegExp(marker.source).test(said)) || /\btoch\b/.test(said);
  if (!isMarked && !WISHES.test(said)) return undefined;
  const rest = restOf(said);
  if (WISHES.test(said) && rest !== '' && !/\bnaar\b/.test(said)) {
    const named = namedQuestion(situatie, rest);
    if (named !== undefined) return named;
  }
  const isOnlyToch = !MARKERS.some((marker) => new RegExp(marker.source).test(said)) && !WISHES.test(said);
  const place = placeInLast(situatie, rest);
  if (place !== undefined) return place;
  const found = rest === '' ? [] : findElsewhere(situatie, rest);
  if (found.length > 0) return decide(situatie, found, rest, !isOnlyToch);
  if (isOnlyToch) return undefined;
  return rest === '' ? whichAnswer(situatie) : (proposeNamed(situatie, said) ?? showQuestion(situatie, rest));
};

/** An answer to another question than the one on the screen, without a word that says so: always asked about. */
export const asElsewhere: Stap = (situatie) => {
  if (isQuestion(situatie.tekst) || bare(situatie.tekst).split(' ').length < 2) return undefined;
  const named = namedIn(situatie, situatie.tekst);
  // A question that is named by its subject comes before one that only mentions it.
  const found = findElsewhere(situatie, situatie.tekst).filter(
    ({ asked }) => named.length === 0 || named.includes(asked),
  );
  const [first] = found.length === 1 ? found : found.filter(({ raakt }) => raakt > 0);
  return first === undefined
    ? proposeBoth(situatie)
    : askAbout(first.asked, [first.waarde], { soort: 'correctie', isElders: true });
};

interface Elders {
  readonly asked: AskedVraag;
  readonly waarde: Invoerwaarde;
  /** How many words of the text are about the question itself. */
  readonly raakt: number;
}

/** The answered questions to which a text is a clear and other answer, those that it names first. */
export function findElsewhere({ path, stand }: Situatie, text: string): readonly Elders[] {
  const spelling = spellingOf(stand.versie.bibliotheek);
  const words = new Set(meaningOf(text).map(merk));
  return path
    .flatMap((asked): Elders[] => {
      const { vraag } = asked.compiled;
      if (asked.antwoord === undefined || !('opties' in vraag)) return [];
      const lezing = readAnswer(vraag, text, spelling);
      if (lezing?.soort !== 'zeker' || /^\d+$/.test(bare(text))) return [];
      return [{ asked, waarde: lezing.waarde, raakt: topicsIn(asked, words) }];
    })
    .sort((a, b) => b.raakt - a.raakt);
}

function topicsIn(asked: AskedVraag, words: ReadonlySet<string>): number {
  return new Set(
    meaningOf(`${stelt(asked)} ${asked.compiled.vraag.id.replaceAll('-', ' ')}`)
      .map(merk)
      .filter((one) => words.has(one)),
  ).size;
}

/** What remains when the words that announce a correction are gone; after "niet A maar B" only B. */
function restOf(said: string): string {
  let rest = said;
  for (const marker of MARKERS) rest = rest.replace(marker, ' ');
  const last =
    /\b(?:moet zijn|moet worden|maar|is|wordt) (?:nu |inmiddels |toch |eigenlijk )*([^,.;]+)$/.exec(rest);
  if (SAID_BEFORE.test(said) && last?.[1] !== undefined) rest = last[1];
  const clean = rest
    .replace(AROUND, ' ')
    .replace(/[^\p{L}\d\s,]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return bare(clean) === '' ? '' : clean.replace(/^[\s,]+/, '');
}

function decide(
  situatie: Situatie,
  found: readonly Elders[],
  rest: string,
  mayAct: boolean,
): Reactie | undefined {
  const [first, second] = found;
  if (first === undefined) return undefined;
  const isAlone = second === undefined || second.raakt < first.raakt;
  const here = situatie.vraag;
  const isAlsoHere =
    here !== undefined &&
    here.key !== first.asked.key &&
    readAnswer(here.compiled.vraag, rest, spellingOf(situatie.stand.versie.bibliotheek))?.soort === 'zeker';
  // A word as short as "ja" fits too many questions.
  const isTelling = first.raakt > 0 || meaningOf(rest).length > 1;
  if (mayAct && isAlone && !isAlsoHere && isTelling) return record(first.asked, first.waarde, 'correctie');
  if (isAlone && !isAlsoHere)
    return askAbout(first.asked, [first.waarde], { soort: 'correctie', isElders: true });
  const choices = found.slice(0, 3);
  return {
    begrepen: { soort: 'correctie', vraag: first.asked.key, waarde: first.waarde, zekerheid: 'vragend' },
    zegt: ['Bij welke vraag hoort dit?'],
    voorstellen: [
      ...choices.map(({ asked, waarde }) =>
        answerButton(asked, `${stelt(asked)} – ${inWords(asked, waarde)}`, waarde),
      ),
      ...(isAlsoHere && here !== undefined ? [nothingButton('Bij de vraag van nu')] : []),
      nothingButton('Bij geen van deze'),
    ],
  };
}

function whichAnswer({ path, vraag }: Situatie): Reactie {
  const last = path.findLast(({ antwoord, key }) => antwoord !== undefined && key !== vraag?.key);
  return {
    begrepen: {
      soort: 'correctie',
      ...(last === undefined ? {} : { vraag: last.key }),
      zekerheid: 'vragend',
    },
    zegt: [
      last === undefined
        ? 'U heeft nog geen vraag beantwoord.'
        : 'Welk antwoord klopt niet? U kunt het zeggen, bijvoorbeeld: “de raad is toch verdeeld”.',
    ],
    voorstellen:
      last === undefined
        ? []
        : [
            showButton(`Wijzig: ${stelt(last)}`, last.key),
            goButton('Bekijk al mijn antwoorden', 'overzicht'),
            nothingButton('Niets wijzigen'),
          ],
  };
}

/** "Ik bedoelde de tweede": of the question that was answered last. */
function placeInLast({ path, stand, vraag }: Situatie, rest: string): Reactie | undefined {
  if (placesIn(rest, 20) === undefined) return undefined;
  const last = path.findLast(({ antwoord, key }) => antwoord !== undefined && key !== vraag?.key);
  if (last === undefined || !('opties' in last.compiled.vraag)) return undefined;
  const lezing = readAnswer(last.compiled.vraag, rest, spellingOf(stand.versie.bibliotheek));
  return lezing?.soort === 'zeker'
    ? askAbout(last, [lezing.waarde], { soort: 'correctie', isElders: true })
    : undefined;
}

/** The question that a text names with nothing but its own words. */
function namedQuestion(situatie: Situatie, rest: string): Reactie | undefined {
  const words = meaningOf(rest).map(merk);
  const isNamed = situatie.path.some(
    (asked) =>
      asked.antwoord !== undefined &&
      words.length > 0 &&
      topicsIn(asked, new Set(words)) === new Set(words).size,
  );
  return isNamed ? showQuestion(situatie, rest) : undefined;
}

/** "Ik wil mijn antwoord over de raad wijzigen": shows the question that is meant. */
function showQuestion(situatie: Situatie, rest: string): Reactie {
  const words = new Set(meaningOf(rest).map(merk));
  const ranked = situatie.path
    .filter(({ antwoord }) => antwoord !== undefined)
    .map((asked) => ({ asked, raakt: topicsIn(asked, words) }))
    .filter(({ raakt }) => raakt > 0)
    .sort((a, b) => b.raakt - a.raakt);
  const [first, second] = ranked;
  if (first === undefined) return whichAnswer(situatie);
  if (second === undefined || second.raakt < first.raakt) {
    return {
      begrepen: { soort: 'correctie', vraag: first.asked.key, zekerheid: 'zeker' },
      zegt: ['U kunt dit antwoord hier wijzigen.'],
      toont: first.asked.key,
    };
  }
  return {
    begrepen: { soort: 'correctie', vraag: first.asked.key, zekerheid: 'vragend' },
    zegt: ['Welk antwoord wilt u wijzigen?'],
    voorstellen: [
      ...ranked.slice(0, 3).map(({ asked }) => showButton(stelt(asked), asked.key)),
      nothingButton('Niets wijzigen'),
    ],
  };
}
