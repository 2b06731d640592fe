import type { Optie, Vraag } from '../content/schema/vraag.ts';
import { bare, meaningOf, type Woord } from './woorden.ts';

/** One way to say an option. */
export interface Zegswijze {
  readonly kaal: string;
  /** Its words as `merk`. */
  readonly merken: readonly string[];
}

/** An option with all ways to say it. */
export interface Optiewoorden {
  readonly optie: Optie;
  readonly zegswijzen: readonly Zegswijze[];
  readonly merken: ReadonlySet<string>;
}

/** The options of a question, made ready to be found in what somebody types. */
export interface Vraagwoorden {
  readonly opties: readonly Optiewoorden[];
  /** In how many options a word stands. */
  readonly aantal: ReadonlyMap<string, number>;
  /** The words of the question itself: they explain, and point at no option. */
  readonly onderwerp: ReadonlySet<string>;
  /** All those words as they are written, for typing errors. */
  readonly geschreven: readonly string[];
  readonly kaal: ReadonlySet<string>;
}

const made = new WeakMap<Vraag, Vraagwoorden>();

/** The words of a question; made once. */
export function wordsOfQuestion(vraag: Vraag): Vraagwoorden {
  const before = made.get(vraag);
  if (before !== undefined) return before;
  const words = createWords(vraag);
  made.set(vraag, words);
  return words;
}

const MARK = { niet: '-', gebrek: '~' } as const;

/** The same word, turned round in one way or another. */
export function opposites(one: string): readonly string[] {
  const stam = one.replace(/^[-~]/, '');
  return [stam, `-${stam}`, `~${stam}`].filter((other) => other !== one);
}

/** What two words have to share to be the same. */
export function merk({ stam, ontkend }: Woord): string {
  return ontkend === undefined ? stam : `${MARK[ontkend]}${stam}`;
}

function createWords(vraag: Vraag): Vraagwoorden {
  const opties = ('opties' in vraag ? vraag.opties : []).map(createOption);
  const aantal = new Map<string, number>();
  for (const { merken } of opties) for (const one of merken) aantal.set(one, (aantal.get(one) ?? 0) + 1);
  const texts = [vraag.stelt, ...opties.flatMap(({ optie }) => saysOf(optie))];
  const geschreven = new Set(texts.flatMap(meaningOf).map(({ woord }) => woord));
  return {
    opties,
    aantal,
    onderwerp: new Set(meaningOf(`${vraag.stelt}. ${vraag.id.replaceAll('-', ' ')}`).map(merk)),
    geschreven: [...geschreven],
    kaal: new Set(opties.flatMap(({ zegswijzen }) => zegswijzen.map(({ kaal }) => kaal))),
  };
}

function createOption(optie: Optie): Optiewoorden {
  const zegswijzen = saysOf(optie).map((text) => ({ kaal: bare(text), merken: meaningOf(text).map(merk) }));
  return { optie, zegswijzen, merken: new Set(zegswijzen.flatMap(({ merken }) => merken)) };
}

function saysOf({ tekst, ook = [] }: Optie): readonly string[] {
  return [tekst, ...ook];
}
