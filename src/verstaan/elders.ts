import type { AskedVraag } from '../flow/walk.ts';
import type { Invoerwaarde } from './bericht.ts';
import { meantIn, namedIn } from './genoemd.ts';
import { readAnswer } from './lezen/lees.ts';
import { recogniseOptions } from './opties.ts';
import { answerButton, askAbout, nothingButton, type Reactie, type Stap, showButton } from './reactie.ts';
import { inWords, type Situatie, stelt } from './situatie.ts';
import { spellingOf } from './spelling.ts';
import { bare, plain } from './woorden.ts';
import { isQuestion } from './zinsoort.ts';

const RECALLS =
  /\bwat (?:heb|had|hebben|hadden) (?:ik|we|wij)\b.*\b(?:gezegd|ingevuld|geantwoord|gekozen|aangeklikt|aangevinkt|opgegeven|staan|getypt)\b|\bwat (?:zei|antwoordde|koos) (?:ik|we)\b|\bwat (?:was|is) (?:mijn|m n|ons|onze) (?:\w+ ){0,2}(?:antwoord|keuze)\b|\bwat (?:staat|stond) er\b/;
/** "Fase moet aanpak zijn", "geld mag eraf bij de knelpunten". */
const SHOULD_BE =
  /\b(?:moet|moest|moeten|hoort|had) (?:\w+ ){0,6}(?:zijn|worden|wezen|staan)\b|\b(?:verander|wijzig|zet|maak) (?:\w+ ){1,6}(?:in|naar|van|op)\b/;
const TAKES_AWAY =
  /\b(?:mag|kan|moet|hoort|haal|neem|schrap|streep|telt|geldt|speelt|is|zijn) (?:\w+ ){0,5}(?:er ?af|der af|d r af|af|weg|eruit|er uit|niet meer(?: bij| mee)?|niet bij|verwijderd|door)\b/;
const DENIED_PART = /,? ?\b(?:en |dus )?(?:niet|in plaats van|ipv|geen)\b[^,.;]*/g;
const AROUND =
  /\b(?:moet|moest|moeten|hoort|had|ik|heb|mag|kan|haal|neem|zijn|worden|wezen|staan|sorry|trouwens|eigenlijk|toch|echt|bij|vorige|laatste|vraag|antwoord|beter|kunnen|zeggen|gezegd|nader|inzien|klopt|niet|meer|wacht|er|eraf|d'?r|af|weg|eruit|dat|het|die|dus|gaat)\b/g;
const SAID_BEFORE =
  /\b(?:heb|had) (?:ik )?(.+?) (?:aangeklikt|ingevuld|gekozen|gezegd|opgegeven|geantwoord|aangevinkt|genoemd|gezet|getypt)\b,? (?:maar|alleen|terwijl) (.+)$/;

/** "Wat had ik bij fase ingevuld?": the earlier answer, with a way to change it. */
export const asRecall: Stap = (situatie) => {
  const said = bare(situatie.tekst);
  const asked = RECALLS.test(said) ? meantIn(situatie, said) : undefined;
  if (asked?.antwoord === undefined) return undefined;
  return {
    begrepen: { soort: 'overzicht', vraag: asked.key, zekerheid: 'zeker' },
    zegt: [
      `De vraag was: ${stelt(asked)}`,
      `Uw antwoord: “${asked.compiled.soort.toText(asked.antwoord.waarde)}”.`,
    ],
    voorstellen: [showButton('Wijzig dit', asked.key), nothingButton('Verder met de vraag')],
  };
};

/** A correction that names its question, or the answer that it replaces: proposes the new answer. */
export const asNamedCorrection: Stap = (situatie) => {
  if (isQuestion(situatie.tekst)) return undefined;
  const said = plain(situatie.tekst);
  return replaced(situatie, said) ?? takenAway(situatie, said) ?? shouldBe(situatie, said);
};

/** A sentence that names the subject of another question and is an answer to it: asked about. */
export function proposeNamed(situatie: Situatie, text: string): Reactie | undefined {
  const asked = meantIn(situatie, text);
  return asked === undefined ? undefined : propose(situatie, asked, text);
}

function shouldBe(situatie: Situatie, said: string): Reactie | undefined {
  if (!SHOULD_BE.test(bare(said))) return undefined;
  return proposeNamed(situatie, said.replace(DENIED_PART, ' '));
}

/** "Ik heb zorg aangeklikt maar het gaat over schulden": the question that has the first as its answer. */
function replaced(situatie: Situatie, said: string): Reactie | undefined {
  const match = SAID_BEFORE.exec(said);
  const [, old, now] = match ?? [];
  if (old === undefined || now === undefined) return undefined;
  const named = namedIn(situatie, old);
  const holding = situatie.path.filter((asked) => holds(situatie, asked, old));
  const [asked, other] = holding.length === 1 ? holding : named;
  return asked === undefined || other !== undefined ? undefined : propose(situatie, asked, now);
}

function holds({ stand, vraag }: Situatie, asked: AskedVraag, text: string): boolean {
  if (asked.antwoord === undefined || asked.key === vraag?.key) return false;
  const own = [asked.compiled.soort.toInput(asked.antwoord.waarde)].flat();
  const { treffers } = recogniseOptions(asked.compiled.vraag, text, spellingOf(stand.versie.bibliotheek));
  return treffers.some(({ optie }) => own.includes(optie.id));
}

/** "Geld mag eraf bij de knelpunten": the same set without what is named. */
function takenAway(situatie: Situatie, said: string): Reactie | undefined {
  if (!TAKES_AWAY.test(bare(said))) return undefined;
  const asked = meantIn(situatie, said);
  if (asked?.antwoord === undefined || asked.compiled.vraag.soort !== 'meerkeuze') return undefined;
  const own = [asked.compiled.soort.toInput(asked.antwoord.waarde)].flat().map(String);
  const [clause = ''] = said.split(/[,.;]/);
  const spelling = spellingOf(situatie.stand.versie.bibliotheek);
  const { treffers } = recogniseOptions(asked.compiled.vraag, clause.replace(AROUND, ' '), spelling);
  const gone = new Set(treffers.map(({ optie }) => optie.id));
  const left = own.filter((id) => !gone.has(id));
  if (left.length === own.length || left.length === 0) return undefined;
  return askAbout(asked, [left], { soort: 'correctie', isElders: true });
}

/** The answers to a question that a text may hold. */
function propose({ stand }: Situatie, asked: AskedVraag, text: string): Reactie | undefined {
  if (!('opties' in asked.compiled.vraag)) return undefined;
  const clean = plain(text).replace(DENIED_PART, ' ').replace(AROUND, ' ');
  const lezing = readAnswer(asked.compiled.vraag, clean, spellingOf(stand.versie.bibliotheek));
  if (lezing === undefined) return undefined;
  const waarden: readonly Invoerwaarde[] = lezing.soort === 'zeker' ? [lezing.waarde] : lezing.waarden;
  return askAbout(asked, waarden.filter((waarde) => inWords(asked, waarde) !== '').slice(0, 3), {
    soort: 'correctie',
    isElders: true,
  });
}

/** A sentence about another question; what it says about the question on the screen is offered beside it. */
export function proposeBoth(situatie: Situatie): Reactie | undefined {
  const { vraag, tekst, stand } = situatie;
  const elsewhere = proposeNamed(situatie, tekst);
  const { vraag: key, waarde } = elsewhere?.begrepen ?? {};
  const asked = situatie.path.find((one) => one.key === key);
  if (vraag === undefined || asked === undefined || waarde === undefined) return elsewhere;
  const parts = tekst.split(/[,;.]\s*/u).filter((part) => bare(part) !== '');
  const own = parts.filter((part) => namedIn(situatie, part).length === 0);
  const [here] = own.flatMap((part) => valueIn(situatie, vraag, part));
  if (stand.gesprek.antwoorden.has(vraag.key) || own.length === parts.length || here === undefined)
    return elsewhere;
  return {
    begrepen: { soort: 'meer-antwoorden', vraag: vraag.key, waarde: here, zekerheid: 'vragend' },
    zegt: ['U zei iets over twee vragen. Wat zal ik eerst noteren?'],
    voorstellen: [
      answerButton(vraag, inWords(vraag, here), here),
      answerButton(asked, `Bij een eerdere vraag: ${inWords(asked, waarde)}`, waarde),
      nothingButton('Geen van deze'),
    ],
  };
}

function valueIn({ stand }: Situatie, { compiled }: AskedVraag, text: string): readonly Invoerwaarde[] {
  if (!('opties' in compiled.vraag)) return [];
  const lezing = readAnswer(compiled.vraag, text, spellingOf(stand.versie.bibliotheek));
  if (lezing === undefined) return [];
  return lezing.soort === 'zeker' ? [lezing.waarde] : lezing.waarden.slice(0, 1);
}
