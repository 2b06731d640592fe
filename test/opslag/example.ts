import type { Antwoord } from '../../src/flow/antwoord.ts';
import type {
  BewaardeVersie,
  BewaardGesprek,
  GesprekStore,
  NieuwGesprek,
  Wijziging,
} from '../../src/gesprek/gesprek-store.ts';

/** A flow version that the conversations of the tests follow. */
export const versie: BewaardeVersie = {
  versie: 'a'.repeat(64),
  flow: 'situatiescan',
  formaat: 1,
  definitie: '{"id":"situatiescan"}',
};

export const nieuwereVersie: BewaardeVersie = { ...versie, versie: 'b'.repeat(64) };

/** A conversation not yet stored. */
export function nieuwGesprek(id: string): NieuwGesprek {
  return { id, sleutelHash: hashOf(id), flow: versie.flow, versie: versie.versie };
}

/** Stands for the hash of the sleutel of a conversation. */
export function hashOf(id: string): string {
  return `hash-${id}`;
}

/** Stores the version and an empty conversation. */
export async function startGesprek(store: GesprekStore, id: string): Promise<BewaardGesprek> {
  await store.saveVersion(versie);
  return store.create(nieuwGesprek(id));
}

export function keuze(vraag: string, optie: string, toelichting?: string): Wijziging {
  return {
    vraag,
    antwoord: { waarde: { soort: 'keuze', optie }, ...(toelichting === undefined ? {} : { toelichting }) },
  };
}

/** The answer now in the store. */
export async function answerIn(
  store: GesprekStore,
  id: string,
  vraag: string,
): Promise<Antwoord | undefined> {
  return (await store.find(id, hashOf(id)))?.antwoorden.get(vraag);
}

/** A clock that stands still until it is set. */
export function handClock(start = '2026-01-01T00:00:00.000Z'): {
  (): Date;
  set(moment: string): void;
} {
  let now = start;
  return Object.assign(() => new Date(now), {
    set: (moment: string) => {
      now = moment;
    },
  });
}
