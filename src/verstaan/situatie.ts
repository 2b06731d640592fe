import { askedText } from '../advies/reasons.ts';
import type { Replay } from '../flow/replay.ts';
import { type AskedVraag, type Walk, walk } from '../flow/walk.ts';
import { answer } from '../gesprek/answer.ts';
import type { Antwoordgave, Bericht, Gespreksstand, Invoerwaarde, Voorstel } from './bericht.ts';

/** A message with all that it can be about. */
export interface Situatie {
  readonly stand: Gespreksstand;
  readonly tekst: string;
  readonly voorstel: readonly Voorstel[];
  readonly walked: Walk;
  readonly path: readonly AskedVraag[];
  /** The first question without an answer; undefined when all are answered. */
  readonly huidige: AskedVraag | undefined;
  /** The question on the screen; undefined when the advice is. */
  readonly vraag: AskedVraag | undefined;
}

export function createSituatie(stand: Gespreksstand, { tekst, vraag, voorstel = [] }: Bericht): Situatie {
  const walked = walk(stand.versie.flow, stand.gesprek.antwoorden);
  const { path } = walked;
  const huidige = path.find(({ antwoord }) => antwoord === undefined);
  const shown = path.find(({ key, antwoord }) => key === vraag && antwoord !== undefined);
  return { stand, tekst: tekst.trim(), voorstel, walked, path, huidige, vraag: shown ?? huidige };
}

/** Whether an answer can be given now. */
export function isPossible(
  { versie, gesprek }: Gespreksstand,
  { vraag, waarde }: Pick<Antwoordgave, 'vraag' | 'waarde'>,
): boolean {
  return answer(versie, gesprek, vraag, { waarde }, placeIn({ versie, gesprek })).soort === 'wijziging';
}

/** Where a conversation is. The fast walk says the same as the machine, and is asked once for each button. */
function placeIn({ versie, gesprek }: Gespreksstand): Replay {
  const { path } = walk(versie.flow, gesprek.antwoorden);
  return {
    path: path.map(({ key }) => key),
    current: path.find(({ antwoord }) => antwoord === undefined)?.key,
  };
}

/** A question as it is asked. */
export function stelt({ compiled, item }: AskedVraag): string {
  return askedText(compiled.vraag.stelt, item?.tekst);
}

/** An answer in words; empty when it does not fit the question. */
export function inWords({ compiled, antwoord }: AskedVraag, waarde: Invoerwaarde): string {
  const parsed = compiled.soort.parse(waarde, antwoord?.waarde);
  return parsed.ok ? compiled.soort.toText(parsed.waarde) : '';
}
