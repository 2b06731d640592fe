import type { Advies } from '../advies/advies.ts';
import type { ProfielDimensie } from '../diagnose/profiel.ts';
import type { GesprekView } from './view.ts';

/** A conversation at one moment: its answers and what follows from them. */
export interface Stand {
  readonly view: GesprekView;
  readonly advies: Advies;
}

/** Something that was one thing and is another; left out where it was or is not there. */
export interface Verschuiving {
  readonly id: string;
  readonly titel: string;
  readonly voor?: string;
  readonly na?: string;
}

/** What differs between two conversations: before and after, or two ways to answer one case. */
export interface Vergelijking {
  readonly antwoorden: readonly Verschuiving[];
  readonly dimensies: readonly Verschuiving[];
  /** The titles of the parts of the diagnosis that are the same. */
  readonly gelijk: readonly string[];
  readonly suggesties: Wisseling;
  readonly dilemmas: Wisseling;
  /** Questions that only the second one asks and that are not answered yet. */
  readonly nieuweVragen: readonly string[];
}

interface Wisseling {
  readonly gebleven: readonly Genoemd[];
  readonly gegaan: readonly Genoemd[];
  readonly gekomen: readonly Genoemd[];
}

export interface Genoemd {
  readonly id: string;
  readonly titel: string;
}

/** Lays two conversations side by side. They may follow different versions: what they share is compared by id. */
export function compareStanden(voor: Stand, na: Stand): Vergelijking {
  const [partsBefore, partsAfter] = [partsOf(voor.advies), partsOf(na.advies)];
  const dimensies = shifts(partsBefore, partsAfter);
  const moved = new Set(dimensies.map(({ id }) => id));
  const suggestions = ({ advies }: Stand): Genoemd[] =>
    advies.suggesties.map(({ les, titel }) => ({ id: les, titel }));
  const dilemmas = ({ advies }: Stand): Genoemd[] => advies.dilemmas.map(({ id, titel }) => ({ id, titel }));
  return {
    antwoorden: shifts(answersOf(voor.view), answersOf(na.view)),
    dimensies,
    gelijk: partsAfter.filter(({ id }) => !moved.has(id)).map(({ titel }) => titel),
    suggesties: exchange(suggestions(voor), suggestions(na)),
    dilemmas: exchange(dilemmas(voor), dilemmas(na)),
    nieuweVragen:
      na.view.vraag === null || voor.view.vraag?.id === na.view.vraag.id ? [] : [na.view.vraag.stelt],
  };
}

interface Waarneming extends Genoemd {
  readonly tekst: string;
}

/** Each dimension, and each party of a dimension that is given per party. */
function partsOf({ profiel }: Advies): Waarneming[] {
  return profiel.dimensies.flatMap((dimensie) => [
    { id: dimensie.id, titel: dimensie.titel, tekst: dimensie.tekst },
    ...itemsOf(dimensie),
  ]);
}

/** By name: the same party can have another id in another conversation. */
function itemsOf({ id, titel, perItem = [] }: ProfielDimensie): Waarneming[] {
  return perItem.map(({ tekst }) => {
    const at = tekst.lastIndexOf(': ');
    const naam = tekst.slice(0, at);
    return { id: `${id} ${naam}`, titel: `${titel}, ${naam}`, tekst: tekst.slice(at + 2) };
  });
}

function answersOf({ antwoorden }: GesprekView): Waarneming[] {
  return antwoorden.map(({ vraag, stelt, tekst }) => ({ id: vraag, titel: stelt, tekst }));
}

function shifts(before: readonly Waarneming[], after: readonly Waarneming[]): Verschuiving[] {
  const [old, now] = [byId(before), byId(after)];
  const ids = new Set([...old.keys(), ...now.keys()]);
  return [...ids].flatMap((id): Verschuiving[] => {
    const [voor, na] = [old.get(id), now.get(id)];
    if (voor?.tekst === na?.tekst) return [];
    return [
      {
        id,
        titel: na?.titel ?? voor?.titel ?? id,
        ...(voor === undefined ? {} : { voor: voor.tekst }),
        ...(na === undefined ? {} : { na: na.tekst }),
      },
    ];
  });
}

function byId(entries: readonly Waarneming[]): ReadonlyMap<string, Waarneming> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function exchange(before: readonly Genoemd[], after: readonly Genoemd[]): Wisseling {
  const [old, now] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))];
  return {
    gebleven: after.filter(({ id }) => old.has(id)),
    gegaan: before.filter(({ id }) => !now.has(id)),
    gekomen: after.filter(({ id }) => !old.has(id)),
  };
}
