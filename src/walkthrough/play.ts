import type { Place } from '../content/finding.ts';
import type { Verwachting, Walkthrough, WalkthroughStap } from '../content/walkthrough.ts';
import { answer, applyChanges } from '../gesprek/answer.ts';
import type { BewaardGesprek } from '../gesprek/gesprek-store.ts';
import type { FlowVersie } from '../gesprek/kennis.ts';
import { viewGesprek, viewQuestion } from '../gesprek/view.ts';
import { tryAnswers } from '../gesprek/wat-als.ts';
import { verstaan } from '../verstaan/verstaan.ts';
import { type Bevinding, check } from './expect.ts';
import { emptyGesprek, type Stand, standOf } from './stand.ts';

/** A step that did not go as the file says: where, what was expected, what happened, and how to mend it. */
export interface Misser extends Bevinding {
  readonly plaats: Place;
  /** Counted from one. */
  readonly stap: number;
}

/** One step as it was played. */
export interface Moment {
  readonly stap: WalkthroughStap;
  readonly voor: BewaardGesprek;
  readonly na: BewaardGesprek;
  /** The branch of a wat-als; it is left again. */
  readonly tak?: BewaardGesprek;
  readonly missers: readonly Misser[];
  /** Not played: an answer before it was refused. */
  readonly isOvergeslagen?: true;
}

/**
 * Plays the steps of a walkthrough in order, without storing anything; nothing is thrown. An expectation that fails
 * does not stop the rest; an answer that is refused does, since all that follows would fail because of it.
 */
export function playWalkthrough(versie: FlowVersie, { stappen }: Walkthrough): readonly Moment[] {
  let gesprek = emptyGesprek(versie);
  let isStuck = false;
  return stappen.map((stap, index): Moment => {
    if (isStuck) return { stap, voor: gesprek, na: gesprek, missers: [], isOvergeslagen: true };
    const moment = playStep(versie, gesprek, stap, index + 1);
    gesprek = moment.na;
    isStuck = isAnswering(stap) && moment.missers.length > 0;
    return moment;
  });
}

function isAnswering({ soort }: WalkthroughStap): boolean {
  return soort === 'antwoord' || soort === 'antwoorden';
}

function playStep(versie: FlowVersie, voor: BewaardGesprek, stap: WalkthroughStap, nummer: number): Moment {
  const at = (bevinding: Bevinding, plaats = stap.plaats): Misser => ({ ...bevinding, plaats, stap: nummer });
  switch (stap.soort) {
    case 'pauze':
      return { stap, voor, na: voor, missers: [] };
    case 'verwacht':
      return { stap, voor, na: voor, missers: checkAll(standOf(versie, voor), stap.verwachtingen, at) };
    case 'wat-als': {
      const tried = tryAnswers(versie, voor, [{ vraag: stap.vraag, invoer: { waarde: stap.waarde } }]);
      if (tried.soort !== 'anders') {
        return { stap, voor, na: voor, missers: [at(refused(versie, voor, stap.vraag, tried))] };
      }
      const missers = checkAll(standOf(versie, tried.gesprek), stap.verwachtingen, at);
      return { stap, voor, na: voor, tak: tried.gesprek, missers };
    }
    case 'antwoord':
    case 'antwoorden':
      return playAnswers(versie, voor, stap, at);
  }
}

type At = (bevinding: Bevinding, plaats?: Place) => Misser;

function checkAll(stand: Stand, verwachtingen: readonly Verwachting[], at: At): readonly Misser[] {
  return verwachtingen.flatMap((verwachting) => {
    const bevinding = check(stand, verwachting);
    return bevinding === undefined ? [] : [at(bevinding, verwachting.plaats)];
  });
}

function playAnswers(
  versie: FlowVersie,
  voor: BewaardGesprek,
  stap: Extract<WalkthroughStap, { soort: 'antwoord' | 'antwoorden' }>,
  at: At,
): Moment {
  const missers: Misser[] = [];
  let na = voor;
  for (const gave of stap.soort === 'antwoord' ? [stap] : stap.antwoorden) {
    const given = 'typ' in gave ? understand(versie, na, gave) : gave;
    const after = 'verwacht' in given ? given : give(versie, na, gave.vraag, given.waarde);
    if ('verwacht' in after) {
      missers.push(at(after, gave.plaats));
      break;
    }
    na = after;
  }
  return { stap, voor, na, missers };
}

function give(
  versie: FlowVersie,
  gesprek: BewaardGesprek,
  vraag: string,
  waarde: unknown,
): BewaardGesprek | Bevinding {
  const outcome = answer(versie, gesprek, vraag, { waarde });
  return outcome.soort === 'wijziging'
    ? applyChanges(gesprek, [outcome.wijziging])
    : refused(versie, gesprek, vraag, outcome);
}

/** What a typed sentence is taken for, when it is surely an answer to this question. */
function understand(
  versie: FlowVersie,
  gesprek: BewaardGesprek,
  { vraag, typ }: { readonly vraag: string; readonly typ: string },
): { readonly waarde: unknown } | Bevinding {
  const { begrepen, antwoord } = verstaan({ gesprek, versie }, { tekst: typ, vraag });
  if (antwoord?.vraag === vraag) return { waarde: antwoord.waarde };
  const seen = begrepen.waarde === undefined ? '' : `, misschien '${[begrepen.waarde].flat().join(', ')}'`;
  return {
    verwacht: `de zin “${typ}” is een antwoord op '${vraag}'`,
    gebeurde: `de zin is begrepen als ${begrepen.soort} (${begrepen.zekerheid})${seen}.`,
    herstel: 'Schrijf de zin duidelijker, of geef het antwoord met waarde.',
  };
}

type Weigering = Exclude<
  ReturnType<typeof answer> | ReturnType<typeof tryAnswers>,
  { soort: 'wijziging' } | { soort: 'anders' }
>;

function refused(versie: FlowVersie, gesprek: BewaardGesprek, vraag: string, outcome: Weigering): Bevinding {
  const verwacht = `de vraag '${vraag}' kan nu worden beantwoord`;
  if (outcome.soort === 'ongeldig') {
    const redenen = outcome.fouten.map(({ reden }) => reden).join('; ');
    return { verwacht, gebeurde: `het antwoord past niet: ${redenen}`, herstel: 'Pas de waarde aan.' };
  }
  const { vraag: current } = viewGesprek(versie, gesprek);
  const isOnPath = viewQuestion(versie, gesprek, vraag)?.opPad === true;
  const now = current === null ? 'alle vragen zijn beantwoord' : `nu is '${current.id}' aan de beurt`;
  if (!isOnPath) {
    return {
      verwacht,
      gebeurde: `deze vraag wordt bij deze antwoorden niet gesteld; ${now}.`,
      herstel: 'Haal dit antwoord weg, of wijzig het eerdere antwoord waar de vraag van afhangt.',
    };
  }
  return {
    verwacht,
    gebeurde: `${now}.`,
    herstel: current === null ? 'Haal dit antwoord weg.' : `Beantwoord eerst '${current.id}'.`,
  };
}
