import { conditionInWords } from '../content/condition/words.ts';
import type { Bewijs } from '../content/schema/les.ts';
import { WHOLE } from '../flow/facts/compile-condition.ts';
import { MOGELIJK } from '../flow/trit.ts';
import type { Anders, Groep, Rang, Suggestie } from './advies.ts';
import type { Change } from './changes.ts';
import { type Judgement, lessonsInSight } from './judge.ts';
import type { FlowKnowledge } from './knowledge.ts';
import { type Candidate, fits, TRAP } from './rank.ts';
import { askedText, reasonsFor } from './reasons.ts';

/** A chosen lesson with its reason, source, limits, and what would take it away. */
export function describeSuggestion(
  candidate: Candidate,
  knowledge: FlowKnowledge,
  judgement: Judgement,
  changes: readonly Change[],
  gespreksvorm: Suggestie['gespreksvorm'],
): Suggestie {
  const { les, niet } = candidate.compiled;
  const { walked } = judgement;
  const reasons = reasonsFor(les.pastBij, knowledge, walked);
  const mayNotApply = les.nietBij !== undefined && niet?.(walked.facts, WHOLE) === MOGELIJK;
  return {
    les: les.id,
    titel: les.titel,
    soort: les.soort,
    groep: groepOf(candidate),
    kern: les.kern,
    stappen: les.stappen.map(({ tekst, termijn, eigen }) => ({ tekst, termijn, eigen: eigen === true })),
    ...reasons,
    bronnen: les.bronnen.map((bron) => ({
      ...bron,
      titel: knowledge.bronnen.get(bron.bron)?.titel ?? bron.bron,
    })),
    bewijs: [...new Set(les.bronnen.map((bron) => EVIDENCE_IN_WORDS[bron.bewijs]))].join('; '),
    ...(les.kanttekening === undefined ? {} : { kanttekening: les.kanttekening }),
    ...(mayNotApply && les.nietBij !== undefined
      ? { nietAls: conditionInWords(les.nietBij, knowledge.names) }
      : {}),
    anders: andersFor(
      candidate,
      reasons.omdat.map(({ vraag }) => vraag),
      changes,
    ),
    ...(gespreksvorm === undefined ? {} : { gespreksvorm }),
    rang: describeRank(candidate),
  };
}

export const EVIDENCE_IN_WORDS: Readonly<Record<Bewijs, string>> = {
  auteur: 'redenering van de auteur',
  literatuur: 'literatuur die de bron aanhaalt',
  norm: 'een norm of wet',
  'een-respondent': 'één geïnterviewde',
  'meerdere-respondenten': 'meerdere geïnterviewden',
  'een-casus': 'één casus',
  'meerdere-casussen': 'meerdere casussen',
  enquete: 'een enquête',
};

function groepOf({ compiled, trap }: Candidate): Groep {
  const { soort } = compiled.les;
  if (trap >= TRAP.kader) return 'eerst';
  if (soort === 'waarschuwing') return 'let-op';
  if (soort === 'vraag') return 'zoek-uit';
  return trap === TRAP.rol ? 'rol' : 'versterk';
}

const TRAP_IN_WORDS: Readonly<Record<number, string>> = {
  [TRAP.stop]: 'een stopsignaal gaat voor alles',
  [TRAP.kader]: 'dit hoort altijd op orde te zijn en is dat nu niet',
  [TRAP.hoofdknelpunt]: 'dit helpt bij uw hoofdknelpunt',
  [TRAP.rol]: 'dit past uw rol aan bij de situatie',
  [TRAP.tweede]: 'dit versterkt een ander zwak punt',
  [TRAP.overig]: 'dit past bij een kenmerk van uw situatie',
};

/** Of the chosen lessons about a third fits very precisely by this, and most fit precisely. */
const VERY_PRECISE = 25;
const PRECISE = 15;

function describeRank({ compiled, trap, precies }: Candidate): Rang {
  const { noemtFase, bewijs, dezeWeek } = compiled;
  const parts = [
    TRAP_IN_WORDS[trap] ?? '',
    precies >= VERY_PRECISE
      ? 'het past heel precies bij uw antwoorden'
      : precies >= PRECISE
        ? 'het past precies bij uw antwoorden'
        : '',
    noemtFase ? 'het is voor deze fase bedoeld' : '',
    bewijs === 2 ? 'het rust op meerdere casussen of een enquête' : '',
    dezeWeek ? 'u kunt er deze week mee beginnen' : '',
  ];
  const tekst = parts.filter((part) => part !== '').join('; ');
  return {
    trap,
    precies,
    noemtFase,
    bewijs,
    dezeWeek,
    tekst: `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}.`,
  };
}

/** How many other answers are shown with one suggestion. */
const MOST_ANDERS = 3;

function andersFor(
  candidate: Candidate,
  behind: readonly string[],
  changes: readonly Change[],
): readonly Anders[] {
  const { les } = candidate.compiled;
  const dropping = changes.filter(({ judgement }) => !lessonsInSight(judgement).has(les.id));
  const own = dropping.filter(({ asked }) => behind.includes(asked.key));
  const others = dropping.filter((change) => !own.includes(change));
  return [...own, ...others].slice(0, MOST_ANDERS).map(({ asked, tekst, judgement }) => ({
    vraag: asked.key,
    stelt: askedText(asked.compiled.vraag.stelt, asked.item?.tekst),
    antwoord: tekst,
    gevolg: consequenceOf(candidate, judgement),
  }));
}

function consequenceOf({ compiled }: Candidate, { walked }: Judgement): string {
  return fits(compiled, walked.facts)
    ? 'Dan gaan andere suggesties voor.'
    : 'Dan past deze suggestie niet meer bij uw situatie.';
}
