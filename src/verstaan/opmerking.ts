import type { Begrip } from './bericht.ts';
import { requestIn, requestWithin } from './opdracht.ts';
import { OPDRACHTEN } from './opdrachten.ts';
import {
  answerButton,
  askAbout,
  asSentence,
  nothingButton,
  optionButtons,
  type Reactie,
  record,
  type Stap,
  understood,
} from './reactie.ts';
import { type Situatie, stelt } from './situatie.ts';
import { THUMB_DOWN, THUMB_UP } from './voorstel.ts';
import { bare } from './woorden.ts';
import { isForeign, isGibberish, isQuestion } from './zinsoort.ts';

/** Yes and no may be an answer: they are a remark only when they are none. */
const AGREEMENT = new Set(['instemming', 'ontkenning']);
/** In free words these are recognised in a part of a short message only. */
const ABOUT_US = new Set([
  'over-ons',
  'privacy',
  'klacht',
  'belediging',
  'waarom',
  'voorbeeld',
  'opties',
  'voortgang',
  'dank',
  'groet',
]);
const SHORT = 8;

/** A request or remark by the whole message. */
export const asRequest: Stap = (situatie) => {
  const soort = requestIn(situatie.tekst);
  return soort === undefined || AGREEMENT.has(soort) ? undefined : respond(situatie, soort);
};

/** A request or remark in a part of the message. */
export const asRequestWithin: Stap = (situatie) => {
  const soort = requestWithin(situatie.tekst);
  return soort === undefined ? undefined : respond(situatie, soort);
};

/** Does and says what belongs to a request; a question is never put on record. */
function respond(situatie: Situatie, soort: Begrip): Reactie | undefined {
  const reactie = OPDRACHTEN[soort]?.(situatie);
  const { vraag, tekst } = situatie;
  if (reactie?.antwoord === undefined || vraag === undefined || !tekst.includes('?')) return reactie;
  return askAbout(vraag, [reactie.antwoord.waarde], { soort });
}

/** "Ja" or "nee" that answers nothing. */
export const asAgreement: Stap = (situatie) => {
  const soort = requestIn(situatie.tekst);
  return soort !== undefined && AGREEMENT.has(soort) ? OPDRACHTEN[soort]?.(situatie) : undefined;
};

/** Nothing that can be read: "???", "asdfgh". */
export const asEmpty: Stap = (situatie) => {
  const { tekst } = situatie;
  if (/^[\s?]+$/u.test(tekst) && tekst.includes('?')) return OPDRACHTEN.voorbeeld?.(situatie);
  if (THUMB_UP.test(tekst)) return OPDRACHTEN.instemming?.(situatie);
  if (THUMB_DOWN.test(tekst)) return OPDRACHTEN.ontkenning?.(situatie);
  if (/\d/.test(tekst) && bare(tekst).length < 12) return undefined;
  if (!isGibberish(tekst) || requestIn(tekst) !== undefined || isLiteral(situatie)) return undefined;
  return {
    begrepen: understood('onduidelijk', 'niet'),
    zegt: ['Daar kan ik geen woorden in lezen.', ...again(situatie)],
    voorstellen: situatie.vraag === undefined ? [] : optionButtons(situatie.vraag),
  };
};

function isLiteral({ vraag, tekst }: Situatie): boolean {
  if (vraag === undefined || !('opties' in vraag.compiled.vraag)) return false;
  return vraag.compiled.vraag.opties.some((optie) =>
    [optie.tekst, ...(optie.ook ?? [])].some((one) => bare(one) === bare(tekst)),
  );
}

export const asForeign: Stap = (situatie) => {
  if (!isForeign(situatie.tekst)) return undefined;
  return {
    begrepen: understood('andere-taal'),
    zegt: [
      'Ik begrijp alleen Nederlands. (I only understand Dutch. Please use the buttons.)',
      ...again(situatie),
    ],
    voorstellen: situatie.vraag === undefined ? [] : optionButtons(situatie.vraag),
  };
};

/** A question that asks for free words takes the message as it is, unless it clearly is something else. */
export const asFreeText: Stap = (situatie) => {
  const { vraag, tekst } = situatie;
  if (vraag?.compiled.vraag.soort !== 'tekst') return undefined;
  const soort = requestIn(tekst);
  if (soort !== undefined) return OPDRACHTEN[soort]?.(situatie);
  const within = bare(tekst).split(' ').length <= SHORT ? requestWithin(tekst) : undefined;
  if (within !== undefined && ABOUT_US.has(within)) return OPDRACHTEN[within]?.(situatie);
  if (!isQuestion(tekst)) return record(vraag, tekst);
  return {
    begrepen: { soort: 'antwoord', vraag: vraag.key, waarde: tekst, zekerheid: 'vragend' },
    zegt: [`Is dit uw antwoord? “${asSentence(tekst)}”`],
    voorstellen: [answerButton(vraag, 'Ja, bewaar dit', tekst), nothingButton('Nee')],
  };
};

function again({ vraag }: Situatie): readonly string[] {
  return vraag === undefined ? [] : [`De vraag is: ${stelt(vraag)}`];
}
