import { answer, applyChanges } from '../gesprek/answer.ts';
import type { Invoerwaarde } from './bericht.ts';
import { asTermQuestion } from './betekenis.ts';
import { findElsewhere } from './correctie.ts';
import { readAnswer } from './lezen/lees.ts';
import { requestIn } from './opdracht.ts';
import { OPDRACHTEN } from './opdrachten.ts';
import { answerButton, nothingButton, type Reactie, record, type Stap } from './reactie.ts';
import { createSituatie, inWords, type Situatie, stelt } from './situatie.ts';
import { spellingOf } from './spelling.ts';
import { bare } from './woorden.ts';
import { isQuestion, sentencesOf } from './zinsoort.ts';

const LATER = 'Naar de rest vraag ik u straks.';

/** Remarks beside an answer that need no reply of their own. */
const POLITE = new Set(['groet', 'dank', 'instemming']);
/** Questions that can be answered beside putting an answer on record. */
const ASIDE = new Set(['waarom', 'voortgang', 'samenvatting', 'over-ons', 'privacy', 'dank', 'groet']);

/** Several things at once: the first is done when it is clear, the second is proposed. */
export const asSeveral: Stap = (situatie) => {
  const { vraag, tekst } = situatie;
  if (vraag === undefined || vraag.compiled.vraag.soort === 'tekst' || vraag.compiled.vraag.soort === 'lijst')
    return undefined;
  // "1, 2" and "2.5" are one thing.
  if (/\d[\s,.;]+\d/.test(tekst)) return undefined;
  for (const parts of [sentencesOf(tekst), tekst.split(/[,;]\s*/u), tekst.split(/[,;.!\n]+\s*/u)]) {
    const said = parts.filter((part) => bare(part) !== '' && !isPolite(part));
    if (said.length === 0 || parts.length < 2) continue;
    const [first = '', ...others] = said;
    const waarde = clearAnswer(situatie, first);
    if (waarde === undefined) continue;
    const reactie = withOthers(situatie, record(vraag, waarde), others);
    if (reactie !== undefined) return reactie;
  }
  return undefined;
};

function isPolite(text: string): boolean {
  const soort = requestIn(text);
  return soort !== undefined && POLITE.has(soort);
}

function clearAnswer({ vraag, stand }: Situatie, text: string): Invoerwaarde | undefined {
  if (vraag === undefined || isQuestion(text)) return undefined;
  const lezing = readAnswer(vraag.compiled.vraag, text, spellingOf(stand.versie.bibliotheek));
  return lezing?.soort === 'zeker' ? lezing.waarde : undefined;
}

/** The likeliest answer in a text: only to propose. */
function possibleAnswer({ vraag, stand }: Situatie, text: string): Invoerwaarde | undefined {
  if (vraag === undefined || !('opties' in vraag.compiled.vraag)) return undefined;
  const lezing = readAnswer(vraag.compiled.vraag, text, spellingOf(stand.versie.bibliotheek));
  return lezing?.soort === 'zeker' ? lezing.waarde : lezing?.waarden[0];
}

/** Adds what else was said; undefined when any of it is not understood, for then it may change the answer. */
function withOthers(situatie: Situatie, reactie: Reactie, others: readonly string[]): Reactie | undefined {
  let result = reactie;
  for (const other of others) {
    const added = addOne(situatie, result, other);
    if (added === undefined) return undefined;
    result = added;
  }
  return result;
}

function addOne(situatie: Situatie, reactie: Reactie, text: string): Reactie | undefined {
  const soort = requestIn(text);
  const term = asTermQuestion({ ...situatie, tekst: text });
  const aside = term ?? (soort !== undefined && ASIDE.has(soort) ? OPDRACHTEN[soort]?.(situatie) : undefined);
  if (aside !== undefined) return { ...reactie, zegt: [...reactie.zegt, ...aside.zegt.slice(0, 2)] };
  if (isQuestion(text)) return undefined;
  const after = standAfter(situatie, reactie);
  const next = after.huidige;
  const forNext = next === undefined ? undefined : possibleAnswer({ ...after, vraag: next }, text);
  const found =
    next !== undefined && forNext !== undefined
      ? { asked: next, waarde: forNext }
      : findElsewhere(after, text).find(({ asked, raakt }) => raakt > 0 && asked.key !== situatie.vraag?.key);
  if (found === undefined) {
    const isAskedLater = after.path.some(
      (asked) => asked.antwoord === undefined && clearAnswer({ ...after, vraag: asked }, text) !== undefined,
    );
    return isAskedLater ? { ...reactie, zegt: [...new Set([...reactie.zegt, LATER])] } : undefined;
  }
  const { asked, waarde } = found;
  return {
    ...reactie,
    begrepen: { ...reactie.begrepen, soort: 'meer-antwoorden' },
    zegt: [
      ...reactie.zegt,
      `U zei ook iets over de vraag: ${stelt(asked)}`,
      `Zal ik daar noteren: “${inWords(asked, waarde)}”?`,
    ],
    voorstellen: [
      answerButton(asked, 'Ja, noteer dat', waarde),
      nothingButton('Nee'),
      ...(reactie.voorstellen ?? []),
    ],
  };
}

function standAfter({ stand }: Situatie, { antwoord }: Reactie): Situatie {
  if (antwoord === undefined) return createSituatie(stand, { tekst: '' });
  const outcome = answer(stand.versie, stand.gesprek, antwoord.vraag, { waarde: antwoord.waarde });
  const gesprek =
    outcome.soort === 'wijziging' ? applyChanges(stand.gesprek, [outcome.wijziging]) : stand.gesprek;
  return createSituatie({ ...stand, gesprek }, { tekst: '' });
}
