import { WEET_NIET } from '../content/condition/condition.ts';
import type { Begrip, Voorstel } from './bericht.ts';
import { asTermQuestion } from './betekenis.ts';
import { NO, YES } from './lexicon.ts';
import { readAnswer } from './lezen/lees.ts';
import type { Lezing } from './lezen/lezing.ts';
import { requestIn, requestWithin } from './opdracht.ts';
import { OPDRACHTEN } from './opdrachten.ts';
import { askAbout, goButton, type Reactie, record, type Stap, showButton } from './reactie.ts';
import type { Situatie } from './situatie.ts';
import { spellingOf } from './spelling.ts';
import { bare } from './woorden.ts';
import { isQuestion, isStory, sentencesOf } from './zinsoort.ts';

/** Requests that are done beside an answer: what they say comes with it, where they go is a button. */
const BESIDE: ReadonlySet<Begrip> = new Set([
  'waarom',
  'voorbeeld',
  'voortgang',
  'samenvatting',
  'over-ons',
  'privacy',
  'terug',
  'advies',
  'overzicht',
  'pauze',
  'weet-niet',
  'overslaan',
]);
const JOINED =
  /\s+(?:en|maar)\s+(?=(?:waarom|waarvoor|hoezo|hoe|hoeveel|wat|kun|kunt|kan|mag|duurt|ga|wil|sla|geef|vat)\b)/iu;
const OPENING = /^(?:(?:en|maar|dus|o|oh|ja|trouwens|eerst|eh|dan)[\s,]+)+/iu;
const SKIP_NEXT = 'De volgende vraag slaat u over met “Weet ik niet”.';
const SUPPOSES = /^(?:als|stel|indien|wanneer|mits|tenzij)\b/;
const PLACES = {
  advies: 'Naar het advies',
  overzicht: 'Bekijk mijn antwoorden',
  later: 'Later verder',
} as const;

/** An answer and a question or command in one message: the answer is put on record or asked about, never lost. */
export const asBesideRequest: Stap = (situatie) => {
  const { vraag, tekst } = situatie;
  if (vraag === undefined || vraag.compiled.vraag.soort === 'tekst' || isStory(tekst)) return undefined;
  // Between the commas of a list stand names.
  const ways = waysToSplit(tekst).slice(0, vraag.compiled.vraag.soort === 'lijst' ? 1 : undefined);
  for (const parts of ways) {
    const requests = parts.filter((part) => isRequest(situatie, part));
    const answers = parts.filter((part) => !requests.includes(part));
    if (requests.length === 0 || answers.length === 0) continue;
    const reactie = answerIn(situatie, answers, requests);
    if (reactie !== undefined)
      return requests.reduce((before, one) => withRequest(situatie, before, one), reactie);
  }
  return undefined;
};

function waysToSplit(text: string): readonly (readonly string[])[] {
  const sentences = sentencesOf(text);
  const joined = sentences.flatMap((one) => one.split(JOINED));
  const pieces = joined.flatMap((one) => one.split(/[,;:]\s*/u));
  return [sentences, joined, pieces].map((parts) => parts.filter((part) => bare(part) !== ''));
}

function kindOf(text: string): Begrip | undefined {
  const said = text.replace(OPENING, '');
  // "Wacht" announces a correction; a loose "later" in a row may be a part of the answer.
  if (/^wacht\b/i.test(said) || !/\s|\?/.test(said.trim())) return undefined;
  const soort = requestIn(said) ?? requestWithin(said);
  if (soort === 'overslaan' && !/\bvolgende\b/i.test(said)) return undefined;
  return soort !== undefined && BESIDE.has(soort) ? soort : undefined;
}

function isRequest(situatie: Situatie, part: string): boolean {
  return kindOf(part) !== undefined || asTermQuestion({ ...situatie, tekst: part }) !== undefined;
}

/** What the rest says; undefined when that is no answer, for then the request is all there is. */
function answerIn(
  { vraag, stand }: Situatie,
  answers: readonly string[],
  requests: readonly string[],
): Reactie | undefined {
  const text = answers.join(', ').replace(/^(?:en|maar|dus)\s+/iu, '');
  if (vraag === undefined || isQuestion(text) || SUPPOSES.test(bare(text))) return undefined;
  if (
    requestIn(text) !== undefined ||
    bare(text)
      .split(' ')
      .every((word) => YES.has(word) || NO.has(word))
  )
    return undefined;
  const lezing = readAnswer(vraag.compiled.vraag, text, spellingOf(stand.versie.bibliotheek));
  if (lezing === undefined) return undefined;
  const isDoubted = requests.some((part) => kindOf(part) === 'weet-niet');
  return lezing.soort === 'zeker' && !isDoubted
    ? record(vraag, lezing.waarde)
    : askAbout(vraag, [...valuesOf(lezing), ...(isDoubted ? [WEET_NIET] : [])]);
}

function valuesOf(lezing: Lezing) {
  return lezing.soort === 'zeker' ? [lezing.waarde] : lezing.waarden;
}

function withRequest(situatie: Situatie, reactie: Reactie, part: string): Reactie {
  const soort = kindOf(part);
  if (soort === 'weet-niet') return reactie;
  if (soort === 'overslaan') return { ...reactie, zegt: [...reactie.zegt, SKIP_NEXT] };
  const aside =
    asTermQuestion({ ...situatie, tekst: part }) ??
    (soort === undefined ? undefined : OPDRACHTEN[soort]?.(situatie));
  if (aside === undefined) return reactie;
  const opens = aside.toont !== undefined || aside.gaatNaar !== undefined;
  return {
    ...reactie,
    zegt: opens ? reactie.zegt : [...aside.zegt.slice(0, 2), ...reactie.zegt],
    voorstellen: [...(reactie.voorstellen ?? []), ...wayTo(aside)],
  };
}

function wayTo({ toont, gaatNaar }: Reactie): readonly Voorstel[] {
  if (toont !== undefined) return [showButton('Terug naar de vorige vraag', toont)];
  return gaatNaar === undefined || gaatNaar === 'wissen' ? [] : [goButton(PLACES[gaatNaar], gaatNaar)];
}
