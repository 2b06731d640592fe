import type { Antwoord } from '../../src/flow/antwoord.ts';
import type {
  BewaardeVersie,
  BewaardGesprek,
  Deling,
  GesprekStore,
  NieuweDeling,
  NieuwGesprek,
  SchrijfUitkomst,
  Wijziging,
} from '../../src/gesprek/gesprek-store.ts';
import { StoreError } from '../../src/opslag/store-error.ts';

interface Kept {
  readonly sleutelHash: string;
  readonly gesprek: BewaardGesprek;
}

interface Shared {
  readonly gesprek: string;
  readonly sleutelHash: string;
  readonly deling: Deling;
}

/** A store that forgets: for tests that need one and do not test it. Passes the conformance suite. */
export function createMemoryStore(clock: () => Date = () => new Date()): GesprekStore {
  return new MemoryStore(clock);
}

class MemoryStore implements GesprekStore {
  readonly #clock: () => Date;
  readonly #versies = new Map<string, BewaardeVersie>();
  readonly #gesprekken = new Map<string, Kept>();
  readonly #delingen = new Map<string, Shared>();
  #closed = false;

  constructor(clock: () => Date) {
    this.#clock = clock;
  }

  async saveVersion(versie: BewaardeVersie): Promise<void> {
    this.#requireOpen();
    if (!this.#versies.has(versie.versie)) this.#versies.set(versie.versie, versie);
  }

  async loadVersion(versie: string): Promise<BewaardeVersie | undefined> {
    this.#requireOpen();
    return this.#versies.get(versie);
  }

  async create({ id, sleutelHash, flow, versie, aangemaaktOp }: NieuwGesprek): Promise<BewaardGesprek> {
    this.#requireOpen();
    if (!this.#versies.has(versie) || this.#gesprekken.has(id)) throw new StoreError('onbekend');
    const nu = this.#clock().toISOString();
    const empty = { antwoorden: new Map(), laatsteItems: new Map() };
    const begun = aangemaaktOp ?? nu;
    const gesprek = { id, flow, versie, revisie: 0, ...empty, aangemaaktOp: begun, gewijzigdOp: nu };
    this.#gesprekken.set(id, { sleutelHash, gesprek });
    return gesprek;
  }

  async find(id: string, sleutelHash: string): Promise<BewaardGesprek | undefined> {
    this.#requireOpen();
    const kept = this.#gesprekken.get(id);
    return kept?.sleutelHash === sleutelHash ? kept.gesprek : undefined;
  }

  async write(id: string, revisie: number, wijzigingen: readonly Wijziging[]): Promise<SchrijfUitkomst> {
    this.#requireOpen();
    const kept = this.#gesprekken.get(id);
    if (kept === undefined) return { soort: 'onbekend' };
    if (kept.gesprek.revisie !== revisie) return { soort: 'conflict' };
    const nu = this.#clock().toISOString();
    const gesprek = {
      ...changed(kept.gesprek, wijzigingen),
      revisie: revisie + 1,
      gewijzigdOp: [nu, kept.gesprek.gewijzigdOp].sort().at(-1) ?? nu,
    };
    this.#gesprekken.set(id, { ...kept, gesprek });
    return { soort: 'opgeslagen', revisie: gesprek.revisie, gewijzigdOp: gesprek.gewijzigdOp };
  }

  async moveToVersion(
    id: string,
    revisie: number,
    versie: string,
    wijzigingen: readonly Wijziging[],
  ): Promise<SchrijfUitkomst> {
    this.#requireOpen();
    if (!this.#versies.has(versie)) throw new StoreError('onbekend');
    const outcome = await this.write(id, revisie, wijzigingen);
    const kept = this.#gesprekken.get(id);
    if (outcome.soort === 'opgeslagen' && kept !== undefined) {
      this.#gesprekken.set(id, { ...kept, gesprek: { ...kept.gesprek, versie } });
    }
    return outcome;
  }

  async share(
    gesprek: string,
    { id, sleutelHash, metToelichting }: NieuweDeling,
  ): Promise<Deling | undefined> {
    this.#requireOpen();
    if (!this.#gesprekken.has(gesprek)) return undefined;
    const deling = { id, metToelichting, aangemaaktOp: this.#clock().toISOString() };
    this.#delingen.set(id, { gesprek, sleutelHash, deling });
    return deling;
  }

  async shares(gesprek: string): Promise<readonly Deling[]> {
    this.#requireOpen();
    return [...this.#delingen.values()]
      .filter((kept) => kept.gesprek === gesprek)
      .map(({ deling }) => deling);
  }

  async findShared(
    id: string,
    sleutelHash: string,
  ): Promise<{ readonly gesprek: BewaardGesprek; readonly metToelichting: boolean } | undefined> {
    this.#requireOpen();
    const shared = this.#delingen.get(id);
    const kept = shared?.sleutelHash === sleutelHash ? this.#gesprekken.get(shared.gesprek) : undefined;
    if (shared === undefined || kept === undefined) return undefined;
    return { gesprek: kept.gesprek, metToelichting: shared.deling.metToelichting };
  }

  async withdraw(gesprek: string, id: string): Promise<boolean> {
    this.#requireOpen();
    return this.#delingen.get(id)?.gesprek === gesprek && this.#delingen.delete(id);
  }

  async erase(id: string): Promise<boolean> {
    this.#requireOpen();
    return this.#forget(id);
  }

  async eraseUnchangedSince(moment: Date): Promise<number> {
    this.#requireOpen();
    const stale = [...this.#gesprekken].filter(([, { gesprek }]) => new Date(gesprek.gewijzigdOp) < moment);
    for (const [id] of stale) this.#forget(id);
    return stale.length;
  }

  async ping(): Promise<void> {
    this.#requireOpen();
  }

  #forget(id: string): boolean {
    for (const [link, { gesprek }] of this.#delingen) if (gesprek === id) this.#delingen.delete(link);
    return this.#gesprekken.delete(id);
  }

  async close(): Promise<void> {
    this.#closed = true;
  }

  #requireOpen(): void {
    if (this.#closed) throw new StoreError('niet-bereikbaar');
  }
}

function changed(gesprek: BewaardGesprek, wijzigingen: readonly Wijziging[]): BewaardGesprek {
  const antwoorden = new Map<string, Antwoord>(gesprek.antwoorden);
  const laatsteItems = new Map(gesprek.laatsteItems);
  for (const { vraag, antwoord, laatsteItem } of wijzigingen) {
    antwoorden.delete(vraag);
    if (antwoord !== undefined) antwoorden.set(vraag, antwoord);
    if (laatsteItem !== undefined)
      laatsteItems.set(vraag, Math.max(laatsteItem, laatsteItems.get(vraag) ?? 0));
  }
  return { ...gesprek, antwoorden, laatsteItems };
}
