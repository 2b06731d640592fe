import { ZEKER } from '../flow/trit.ts';
import type { AskedVraag } from '../flow/walk.ts';

/** How far a conversation is, in numbers and in words. */
export interface Voortgang {
  readonly beantwoord: number;
  /** Questions still to come, as far as it can be seen now; some of them may fall away. */
  readonly nogOngeveer: number;
  readonly tekst: string;
}

export function describeProgress(path: readonly AskedVraag[]): Voortgang {
  const beantwoord = path.filter(({ antwoord }) => antwoord !== undefined).length;
  const open = path.filter(({ antwoord }) => antwoord === undefined);
  const certain = open.filter(({ asked }) => asked === ZEKER).length;
  // A question that may fall away counts for half.
  const nogOngeveer = Math.ceil(certain + (open.length - certain) / 2);
  return { beantwoord, nogOngeveer, tekst: inWords(beantwoord, nogOngeveer) };
}

function inWords(beantwoord: number, nog: number): string {
  if (nog === 0) return `U heeft alle ${beantwoord} vragen beantwoord.`;
  const after = nog - 1;
  if (after === 0) return `Vraag ${beantwoord + 1}, de laatste.`;
  return `Vraag ${beantwoord + 1}, daarna nog ongeveer ${after} ${after === 1 ? 'vraag' : 'vragen'}.`;
}
