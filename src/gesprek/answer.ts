import { type Antwoord, type Antwoorden, splitAnswerKey } from '../flow/antwoord.ts';
import { type Replay, replay } from '../flow/replay.ts';
import { lastItemNumber } from '../flow/vraagsoort/lijst.ts';
import { LONGEST_TEXT } from '../flow/vraagsoort/tekst.ts';
import type { BewaardGesprek, Wijziging } from './gesprek-store.ts';
import type { FlowVersie } from './kennis.ts';

/** What a person sends as an answer; not trusted yet. */
export interface AntwoordInvoer {
  readonly waarde: unknown;
  readonly toelichting?: string;
}

/** A change to store, or why there is none. */
export type AntwoordUitkomst =
  | { readonly soort: 'wijziging'; readonly wijziging: Wijziging }
  /** This version of the flow has no such question. */
  | { readonly soort: 'onbekende-vraag' }
  /** The question exists, but is neither the current one nor answered before. */
  | { readonly soort: 'niet-open'; readonly huidige?: string }
  | { readonly soort: 'ongeldig'; readonly fouten: readonly Fout[] };

/** One fault in what was sent, by the name of the field. */
export interface Fout {
  readonly naam: string;
  readonly reden: string;
}

/**
 * Answers the current question or revises an earlier answer. Pure: the change is for the store.
 *
 * Revising keeps every later answer (DESIGN, law 1).
 *
 * @param key the answer key: the question, with "--p1" for the item of a block
 * @param replayed where the conversation is, when the caller knows that already
 */
export function answer(
  versie: FlowVersie,
  gesprek: BewaardGesprek,
  key: string,
  invoer: AntwoordInvoer,
  replayed?: Replay,
): AntwoordUitkomst {
  const vraag = splitAnswerKey(key).vraag;
  const compiled = versie.flow.vragen.get(vraag);
  if (compiled === undefined) return { soort: 'onbekende-vraag' };
  const { path, current } = replayed ?? replay(versie.flow, versie.machine, gesprek.antwoorden);
  const previous = gesprek.antwoorden.get(key);
  if (!isKnownItem(versie, gesprek, key)) return { soort: 'onbekende-vraag' };
  const isOpen = key === current || (previous !== undefined && path.includes(key));
  if (!isOpen) return { soort: 'niet-open', ...(current === undefined ? {} : { huidige: current }) };
  const parsed = compiled.soort.parse(invoer.waarde, previous?.waarde, gesprek.laatsteItems.get(key) ?? 0);
  const fouten: Fout[] = parsed.ok ? [] : parsed.faults.map((reden) => ({ naam: 'waarde', reden }));
  const toelichting = invoer.toelichting?.trim();
  if (toelichting !== undefined && toelichting.length > LONGEST_TEXT) {
    fouten.push({ naam: 'toelichting', reden: `de toelichting is langer dan ${LONGEST_TEXT} tekens` });
  }
  if (!parsed.ok || fouten.length > 0) return { soort: 'ongeldig', fouten };
  const antwoord: Antwoord = { waarde: parsed.waarde, ...(toelichting ? { toelichting } : {}) };
  const laatsteItem = Math.max(gesprek.laatsteItems.get(key) ?? 0, lastItemNumber(parsed.waarde));
  return {
    soort: 'wijziging',
    wijziging: { vraag: key, antwoord, ...(laatsteItem > 0 ? { laatsteItem } : {}) },
  };
}

/** Whether a key names no item, or one that is in its list, or one about which an answer is kept. */
function isKnownItem(versie: FlowVersie, gesprek: BewaardGesprek, key: string): boolean {
  const { vraag, item } = splitAnswerKey(key);
  const per = versie.flow.keys.get(vraag)?.spec.per;
  if (item === undefined) return per === undefined;
  const list = per === undefined ? undefined : gesprek.antwoorden.get(per)?.waarde;
  return gesprek.antwoorden.has(key) || (list?.soort === 'lijst' && list.items.some(({ id }) => id === item));
}

/** Takes an answer away; a sleeping answer too. */
export function retract(versie: FlowVersie, gesprek: BewaardGesprek, key: string): AntwoordUitkomst {
  if (gesprek.antwoorden.has(key)) return { soort: 'wijziging', wijziging: { vraag: key } };
  const isKnown = versie.flow.vragen.has(splitAnswerKey(key).vraag);
  return isKnown ? { soort: 'niet-open' } : { soort: 'onbekende-vraag' };
}

/** The conversation as it is after a change was stored. */
export function applyChanges(gesprek: BewaardGesprek, wijzigingen: readonly Wijziging[]): BewaardGesprek {
  const antwoorden = new Map(gesprek.antwoorden);
  const laatsteItems = new Map(gesprek.laatsteItems);
  for (const { vraag, antwoord, laatsteItem } of wijzigingen) {
    if (antwoord === undefined) antwoorden.delete(vraag);
    else antwoorden.set(vraag, antwoord);
    if (laatsteItem !== undefined) laatsteItems.set(vraag, laatsteItem);
  }
  return { ...gesprek, antwoorden: antwoorden satisfies Antwoorden, laatsteItems };
}

/** All that has to be stored to give an empty conversation these answers. */
export function answersAsChanges({ antwoorden, laatsteItems }: BewaardGesprek): readonly Wijziging[] {
  const keys = new Set([...antwoorden.keys(), ...laatsteItems.keys()]);
  return [...keys].map((vraag): Wijziging => {
    const antwoord = antwoorden.get(vraag);
    const laatsteItem = laatsteItems.get(vraag);
    return {
      vraag,
      ...(antwoord === undefined ? {} : { antwoord }),
      ...(laatsteItem === undefined ? {} : { laatsteItem }),
    };
  });
}
