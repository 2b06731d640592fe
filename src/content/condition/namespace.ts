import type { Dimensie } from '../model.ts';
import type { Vraag } from '../schema/vraag.ts';
import { NVT } from './condition.ts';

/** What a condition may say about one question or dimension. */
export interface KeySpec {
  readonly id: string;
  readonly kind: 'vraag' | 'dimensie';
  readonly titel: string;
  /** The values it can have, in order; empty for texts and lists. */
  readonly values: readonly KeyValue[];
  /** Values can be compared with minstens and hoogstens. */
  readonly isOrdered: boolean;
  /** A person answers it, so that the answer can be "weet ik niet"; true for a dimension that is a question. */
  readonly isAnswered: boolean;
  /** It holds a set of values (meerkeuze, verzameling), not one. */
  readonly isSet: boolean;
  /** Its members can be counted with aantal. */
  readonly isCountable: boolean;
  /** The list of whose items each has a value of its own. */
  readonly per?: string;
  /** The highest number of members, for countable keys. */
  readonly mostMembers: number;
}

export interface KeyValue {
  readonly id: string;
  readonly titel: string;
}

/** All names that conditions may use, with what may be said about each. */
export type Namespace = ReadonlyMap<string, KeySpec>;

/**
 * Brings questions and dimensions into one name space.
 *
 * @param perOf for each question that is used in a block, the list that the block walks over
 */
export function createNamespace(
  vragen: readonly Vraag[],
  dimensies: readonly Dimensie[],
  perOf: ReadonlyMap<string, string>,
): Namespace {
  const names = new Map<string, KeySpec>();
  for (const vraag of vragen) names.set(vraag.id, specOfVraag(vraag, perOf.get(vraag.id)));
  for (const dimensie of dimensies) {
    names.set(dimensie.id, { ...specOfDimensie(dimensie), isAnswered: names.has(dimensie.id) });
  }
  return names;
}

function specOfVraag(vraag: Vraag, per: string | undefined): KeySpec {
  const nvt = vraag.nvt === true ? [{ id: NVT, titel: 'niet van toepassing' }] : [];
  const base = {
    id: vraag.id,
    kind: 'vraag' as const,
    titel: vraag.stelt,
    isAnswered: true,
    ...(per === undefined ? {} : { per }),
  };
  switch (vraag.soort) {
    case 'keuze':
    case 'meerkeuze': {
      const values = [...vraag.opties.map((optie) => ({ id: optie.id, titel: optie.tekst })), ...nvt];
      const isSet = vraag.soort === 'meerkeuze';
      return {
        ...base,
        values,
        isOrdered: false,
        isSet,
        isCountable: isSet,
        mostMembers: isSet ? values.length : 1,
      };
    }
    case 'schaal': {
      const { van, tot } = vraag.schaal;
      const steps = Array.from({ length: tot - van + 1 }, (_, step) => String(van + step));
      const values = [...steps.map((step) => ({ id: step, titel: step })), ...nvt];
      return { ...base, values, isOrdered: true, isSet: false, isCountable: false, mostMembers: 1 };
    }
    case 'tekst':
      return { ...base, values: nvt, isOrdered: false, isSet: false, isCountable: false, mostMembers: 1 };
    case 'lijst':
      return {
        ...base,
        values: nvt,
        isOrdered: false,
        isSet: false,
        isCountable: true,
        mostMembers: vraag.lijst.hoogstens,
      };
  }
}

function specOfDimensie(dimensie: Dimensie): KeySpec {
  const isSet = dimensie.soort === 'verzameling';
  return {
    id: dimensie.id,
    kind: 'dimensie',
    titel: dimensie.titel,
    values: dimensie.niveaus.map((niveau) => ({ id: niveau.id, titel: niveau.titel })),
    isOrdered: dimensie.soort === 'orde',
    isAnswered: false,
    isSet,
    isCountable: isSet,
    mostMembers: isSet ? dimensie.niveaus.length : 1,
    ...(dimensie.per === undefined ? {} : { per: dimensie.per }),
  };
}
