import type { Antwoord, Antwoorden } from '../flow/antwoord.ts';

/** A conversation as the store keeps it: a flow version and answers, and nothing derived (DESIGN, law 1). */
export interface BewaardGesprek {
  /** The public id; never the secret. */
  readonly id: string;
  readonly flow: string;
  /** The version of the flow that this conversation follows. */
  readonly versie: string;
  /** Raised by one with every write; the ETag. */
  readonly revisie: number;
  readonly antwoorden: Antwoorden;
  /** Per lijst question the highest item number ever given, so that none is used again. */
  readonly laatsteItems: ReadonlyMap<string, number>;
  /** ISO 8601, UTC. */
  readonly aangemaaktOp: string;
  readonly gewijzigdOp: string;
}

/** The id of a conversation that stands in no store: read from a file, or tried out. Its revision means nothing. */
export const NIET_BEWAARD = 'niet-bewaard';

/** A new conversation; its sleutel is known to the store only as a hash. */
export interface NieuwGesprek {
  readonly id: string;
  /** SHA-256 of the sleutel, in hexadecimal digits. */
  readonly sleutelHash: string;
  readonly flow: string;
  readonly versie: string;
  /** ISO 8601, UTC: when it was begun, for one that is put back. Left out: now. */
  readonly aangemaaktOp?: string;
}

/** One answer given, revised or taken away. */
export interface Wijziging {
  /** The answer key. */
  readonly vraag: string;
  /** Undefined takes the answer away. */
  readonly antwoord?: Antwoord;
  /** For a lijst: the highest item number ever given. */
  readonly laatsteItem?: number;
}

/** A read-only link to a conversation; its sleutel is known to the store only as a hash. */
export interface Deling {
  /** The public id; never the secret. */
  readonly id: string;
  /** Whether the receiver also reads what the person said about the answers. */
  readonly metToelichting: boolean;
  readonly aangemaaktOp: string;
}

/** A link to make. */
export interface NieuweDeling extends Pick<Deling, 'id' | 'metToelichting'> {
  readonly sleutelHash: string;
}

/** What came of a write. Nothing is stored unless it is `opgeslagen`. */
export type SchrijfUitkomst =
  | { readonly soort: 'opgeslagen'; readonly revisie: number; readonly gewijzigdOp: string }
  /** Somebody else wrote first: the expected revision is not the present one. */
  | { readonly soort: 'conflict' }
  /** There is no such conversation any more. */
  | { readonly soort: 'onbekend' };

/** A checked flow definition as JSON, with the form in which it is written. */
export interface BewaardeVersie {
  readonly versie: string;
  readonly flow: string;
  readonly formaat: number;
  readonly definitie: string;
}

/**
 * Where conversations are kept. An answer is acknowledged only when it is durable.
 *
 * All methods reject with a StoreError, which never holds values of people, when the store cannot do its work.
 */
export interface GesprekStore {
  /** Keeps a flow version for ever; the same version twice is no fault. */
  saveVersion(versie: BewaardeVersie): Promise<void>;
  loadVersion(versie: string): Promise<BewaardeVersie | undefined>;
  create(gesprek: NieuwGesprek): Promise<BewaardGesprek>;
  /** The conversation, when the hash is that of its sleutel. */
  find(id: string, sleutelHash: string): Promise<BewaardGesprek | undefined>;
  /** Writes all changes or none, when the conversation still has the expected revision. */
  write(id: string, revisie: number, wijzigingen: readonly Wijziging[]): Promise<SchrijfUitkomst>;
  /** As `write`, and moves the conversation to another flow version in the same transaction. */
  moveToVersion(
    id: string,
    revisie: number,
    versie: string,
    wijzigingen: readonly Wijziging[],
  ): Promise<SchrijfUitkomst>;
  /** Makes a read-only link. @returns undefined when the conversation is not there (any more) */
  share(gesprek: string, deling: NieuweDeling): Promise<Deling | undefined>;
  /** The links to a conversation, oldest first. */
  shares(gesprek: string): Promise<readonly Deling[]>;
  /** The conversation behind a link, when the hash is that of the sleutel of the link. */
  findShared(
    id: string,
    sleutelHash: string,
  ): Promise<{ readonly gesprek: BewaardGesprek; readonly metToelichting: boolean } | undefined>;
  /** Ends a link of this conversation. @returns whether it was there */
  withdraw(gesprek: string, id: string): Promise<boolean>;
  /** Erases the conversation, its links and every answer of it, earlier ones too. @returns whether it was there */
  erase(id: string): Promise<boolean>;
  /** Erases every conversation that was last changed before this moment. @returns how many */
  eraseUnchangedSince(moment: Date): Promise<number>;
  /** Resolves when the store answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
