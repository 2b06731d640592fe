import type { Antwoord } from '../../src/flow/antwoord.ts';
import type {
  BewaardeVersie,
  BewaardGesprek,
  GesprekStore,
  NieuwGesprek,
  SchrijfUitkomst,
  Wijziging,
} from '../../src/gesprek/gesprek-store.ts';
import { StoreError } from '../../src/opslag/store-error.ts';

interface Kept {
  readonly sleutelHash: string;
  readonly gesprek: BewaardGesprek;
}

/** A store that forgets: for tests that need one and do not test it. Passes the conformance suite. */
export function createMemoryStore(clock: () => Date = () => new Date()): GesprekStore {
  return new MemoryStore(clock);
}

class MemoryStore implements GesprekStore {
  readonly #clock: () => Date;
  readonly #versies = new Map<string, BewaardeVersie>();
  readonly #gesprekken = new Map<string, Kept>();
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

  async create({ id, sleutelHash, flow, versie }: NieuwGesprek): Promise<BewaardGesprek> {
    this.#requireOpen();
    if (!this.#versies.has(versie) || this.#gesprekken.has(id)) throw new StoreError('onbekend');
    const nu = this.#clock().toISOString();
    const empty = { antwoorden: new Map(), laatsteItems: new Map() };
    const gesprek = { id, flow, versie, revisie: 0, ...empty, aangemaaktOp: nu, gewijzigdOp: nu };
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

  async erase(id: string): Promise<boolean> {
    this.#requireOpen();
    return this.#gesprekken.delete(id);
  }

  async eraseUnchangedSince(moment: Date): Promise<number> {
    this.#requireOpen();
    const stale = [...this.#gesprekken].filter(([, { gesprek }]) => new Date(gesprek.gewijzigdOp) < moment);
    for (const [id] of stale) this.#gesprekken.delete(id);
    return stale.length;
  }

  async ping(): Promise<void> {
    this.#requireOpen();
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
