import type { Antwoord } from '../flow/antwoord.ts';
import type { BewaardGesprek, Deling, GesprekStore } from './gesprek-store.ts';
import type { FlowVersie } from './kennis.ts';
import { createId, createSleutel, hashSleutel, type RandomBytes } from './sleutel.ts';

/** As many links as one conversation can have at a time. */
export const MEESTE_DELINGEN = 20;

/** Read-only links to a conversation: each has a sleutel of its own and can be withdrawn. */
export interface Delen {
  /** @returns undefined when the conversation is gone, or has as many links as it can have */
  share(
    gesprek: Pick<BewaardGesprek, 'id'>,
    metToelichting: boolean,
  ): Promise<{ readonly deling: Deling; readonly sleutel: string } | undefined>;
  list(gesprek: Pick<BewaardGesprek, 'id'>): Promise<readonly Deling[]>;
  /** @returns whether there was such a link */
  withdraw(gesprek: Pick<BewaardGesprek, 'id'>, deling: string): Promise<boolean>;
  /**
   * What the receiver of a link sees: the conversation as it is now, without what the person said about the answers
   * unless that was shared too.
   *
   * @returns undefined when there is no such link (any more), or the sleutel is another one
   */
  open(
    deling: string,
    sleutel: string,
  ): Promise<{ readonly gesprek: BewaardGesprek; readonly versie: FlowVersie } | undefined>;
}

/** @param versionOf the flow version that a conversation follows */
export function createDelen(
  store: GesprekStore,
  random: RandomBytes,
  versionOf: (versie: string) => Promise<FlowVersie>,
): Delen {
  return {
    async share({ id }, metToelichting) {
      if ((await store.shares(id)).length >= MEESTE_DELINGEN) return undefined;
      const sleutel = createSleutel(random);
      const link = { id: createId(random), sleutelHash: hashSleutel(sleutel), metToelichting };
      const deling = await store.share(id, link);
      return deling && { deling, sleutel };
    },
    list: ({ id }) => store.shares(id),
    withdraw: ({ id }, deling) => store.withdraw(id, deling),
    async open(deling, sleutel) {
      const found = await store.findShared(deling, hashSleutel(sleutel));
      if (found === undefined) return undefined;
      const gesprek = found.metToelichting ? found.gesprek : withoutRemarks(found.gesprek);
      return { gesprek, versie: await versionOf(gesprek.versie) };
    },
  };
}

function withoutRemarks(gesprek: BewaardGesprek): BewaardGesprek {
  const antwoorden = [...gesprek.antwoorden].map(([key, antwoord]): [string, Antwoord] => {
    const { toelichting: _, ...rest } = antwoord;
    return [key, rest];
  });
  return { ...gesprek, antwoorden: new Map(antwoorden) };
}
