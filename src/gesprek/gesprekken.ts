import type { Advies } from '../advies/advies.ts';
import { advise } from '../advies/advise.ts';
import { canonicalJson } from '../content/canonical.ts';
import { DEFINITION_FORMAT, type FlowDefinition } from '../content/flow-definition.ts';
import type { Bibliotheek } from '../content/library.ts';
import {
  type AntwoordInvoer,
  type AntwoordUitkomst,
  answer,
  answersAsChanges,
  applyChanges,
  retract,
} from './answer.ts';
import { writeBewaarbestand } from './bewaarbestand.ts';
import { carryOver, type Overzetting } from './carry-over.ts';
import { createDelen, type Delen } from './delen.ts';
import type { BewaardGesprek, GesprekStore, SchrijfUitkomst, Wijziging } from './gesprek-store.ts';
import { createFlowVersie, createKennis, type FlowVersie, type Kennis } from './kennis.ts';
import { type BestandUitkomst, openBewaarbestand } from './open-bewaarbestand.ts';
import { createReplayCache } from './replay-cache.ts';
import { createId, createSleutel, hashSleutel, type RandomBytes } from './sleutel.ts';
import { type GesprekView, viewGesprek, viewQuestion } from './view.ts';

/** What conversations are made with; the shells bring it. */
export interface GesprekkenDeps {
  readonly bibliotheek: Bibliotheek;
  readonly store: GesprekStore;
  readonly random: RandomBytes;
}

/** A conversation that was found with its sleutel, and the flow version that it follows. */
export interface GeopendGesprek {
  readonly gesprek: BewaardGesprek;
  readonly versie: FlowVersie;
}

/** What came of a change: the conversation as it is now, or why nothing changed. */
export type WijzigUitkomst =
  | { readonly soort: 'gewijzigd'; readonly geopend: GeopendGesprek }
  | Exclude<AntwoordUitkomst, { soort: 'wijziging' }>
  /** Somebody else changed the conversation first; nothing was stored. */
  | { readonly soort: 'conflict' }
  /** The conversation was erased in the meantime. */
  | { readonly soort: 'onbekend-gesprek' };

/** All that can be done with conversations, for API and pages alike. */
export interface Gesprekken {
  readonly kennis: Kennis;
  /** Writes the present flow versions to the store; a process does so before it listens (DESIGN, law 3). */
  saveVersions(): Promise<void>;
  /** @returns undefined when there is no such flow */
  start(flow: string): Promise<{ readonly geopend: GeopendGesprek; readonly sleutel: string } | undefined>;
  /** @returns undefined when there is no such conversation, or the sleutel is another one */
  open(id: string, sleutel: string): Promise<GeopendGesprek | undefined>;
  view(geopend: GeopendGesprek): GesprekView;
  question(geopend: GeopendGesprek, key: string): ReturnType<typeof viewQuestion>;
  answer(geopend: GeopendGesprek, key: string, invoer: AntwoordInvoer): Promise<WijzigUitkomst>;
  retract(geopend: GeopendGesprek, key: string): Promise<WijzigUitkomst>;
  advise(geopend: GeopendGesprek): Advies;
  /** What carrying over to the newest version would change; undefined when this is the newest. */
  previewCarryOver(geopend: GeopendGesprek): Overzetting | undefined;
  carryOver(geopend: GeopendGesprek): Promise<WijzigUitkomst>;
  erase(geopend: GeopendGesprek): Promise<void>;
  /** The whole conversation as a file to keep elsewhere. */
  toFile(geopend: GeopendGesprek, opgepakt?: readonly string[]): string;
  /** Reads such a file; nothing is stored. */
  openFile(text: string): Promise<BestandUitkomst>;
  /** Stores a conversation that is in no store, or a changed copy of one, as a new one with a sleutel of its own. */
  keep(geopend: GeopendGesprek): Promise<BewaardeKopie>;
  readonly delen: Delen;
}

/** A conversation that was just stored, and the one moment at which its sleutel is known. */
interface BewaardeKopie {
  readonly geopend: GeopendGesprek;
  readonly sleutel: string;
}

/** The stored definition is of a form that this program does not read: an older program, or a damaged store. */
export class VersionError extends Error {
  override readonly name = 'VersionError';
}

export function createGesprekken({ bibliotheek, store, random }: GesprekkenDeps): Gesprekken {
  const kennis = createKennis(bibliotheek);
  const replayOf = createReplayCache();
  const versions = new Map<string, FlowVersie>(
    [...kennis.flows.values()].map((versie) => [versie.flow.versie, versie]),
  );

  const findVersion = async (versie: string): Promise<FlowVersie | undefined> => {
    const known = versions.get(versie);
    if (known !== undefined) return known;
    const stored = await store.loadVersion(versie);
    if (stored === undefined || stored.formaat !== DEFINITION_FORMAT) return undefined;
    // Our own JSON, written after it was checked.
    const loaded = createFlowVersie(JSON.parse(stored.definitie) as FlowDefinition, bibliotheek);
    versions.set(versie, loaded);
    return loaded;
  };

  const versionOf = async (versie: string): Promise<FlowVersie> => {
    const found = await findVersion(versie);
    if (found !== undefined) return found;
    throw new VersionError(`De flowversie ${versie.slice(0, 12)} van dit gesprek is hier niet te lezen.`);
  };

  const storeChanges = async (
    { gesprek, versie }: GeopendGesprek,
    wijzigingen: readonly Wijziging[],
    write: () => Promise<SchrijfUitkomst>,
    next: FlowVersie = versie,
  ): Promise<WijzigUitkomst> => {
    const outcome = await write();
    if (outcome.soort === 'conflict') return outcome;
    if (outcome.soort === 'onbekend') return { soort: 'onbekend-gesprek' };
    const { revisie, gewijzigdOp } = outcome;
    const changed = { ...applyChanges(gesprek, wijzigingen), versie: next.flow.versie, revisie, gewijzigdOp };
    return { soort: 'gewijzigd', geopend: { gesprek: changed, versie: next } };
  };

  const storeOutcome = async (
    geopend: GeopendGesprek,
    outcome: AntwoordUitkomst,
  ): Promise<WijzigUitkomst> => {
    if (outcome.soort !== 'wijziging') return outcome;
    const { gesprek } = geopend;
    const { vraag, antwoord } = outcome.wijziging;
    // The same answer again changes nothing: a retry after a lost reply finds the revision that it knows.
    const isSame =
      antwoord !== undefined &&
      canonicalJson(gesprek.antwoorden.get(vraag) ?? null) === canonicalJson(antwoord);
    if (isSame) return { soort: 'gewijzigd', geopend };
    const wijzigingen = [outcome.wijziging];
    return storeChanges(geopend, wijzigingen, () => store.write(gesprek.id, gesprek.revisie, wijzigingen));
  };

  const create = async (versie: FlowVersie, aangemaaktOp?: string): Promise<BewaardeKopie> => {
    const sleutel = createSleutel(random);
    const gesprek = await store.create({
      id: createId(random),
      sleutelHash: hashSleutel(sleutel),
      flow: versie.flow.definition.id,
      versie: versie.flow.versie,
      ...(aangemaaktOp === undefined ? {} : { aangemaaktOp }),
    });
    return { geopend: { gesprek, versie }, sleutel };
  };

  const newest = ({ gesprek, versie }: GeopendGesprek): FlowVersie | undefined => {
    const newestVersion = kennis.flows.get(gesprek.flow);
    return newestVersion?.flow.versie === versie.flow.versie ? undefined : newestVersion;
  };

  return {
    kennis,
    async saveVersions() {
      for (const { flow } of kennis.flows.values()) {
        await store.saveVersion({
          versie: flow.versie,
          flow: flow.definition.id,
          formaat: DEFINITION_FORMAT,
          definitie: canonicalJson(flow.definition),
        });
      }
    },
    async start(flow) {
      const versie = kennis.flows.get(flow);
      return versie && create(versie);
    },
    async open(id, sleutel) {
      const gesprek = await store.find(id, hashSleutel(sleutel));
      return gesprek && { gesprek, versie: await versionOf(gesprek.versie) };
    },
    view: ({ gesprek, versie }) => viewGesprek(versie, gesprek, replayOf(versie, gesprek)),
    question: ({ gesprek, versie }, key) => viewQuestion(versie, gesprek, key),
    answer(geopend, key, invoer) {
      const { gesprek, versie } = geopend;
      return storeOutcome(geopend, answer(versie, gesprek, key, invoer, replayOf(versie, gesprek)));
    },
    retract: (geopend, key) => storeOutcome(geopend, retract(geopend.versie, geopend.gesprek, key)),
    advise: ({ gesprek, versie }) => advise(versie, gesprek.id, gesprek.antwoorden),
    previewCarryOver(geopend) {
      const to = newest(geopend);
      return to && carryOver(geopend.versie, to, geopend.gesprek);
    },
    async carryOver(geopend) {
      const to = newest(geopend);
      if (to === undefined) return { soort: 'gewijzigd', geopend };
      const { gesprek, versie } = geopend;
      const { wijzigingen } = carryOver(versie, to, gesprek);
      const write = () => store.moveToVersion(gesprek.id, gesprek.revisie, to.flow.versie, wijzigingen);
      return storeChanges(geopend, wijzigingen, write, to);
    },
    async erase({ gesprek }) {
      await store.erase(gesprek.id);
    },
    delen: createDelen(store, random, versionOf),
    toFile: ({ gesprek, versie }, opgepakt) => writeBewaarbestand(versie, gesprek, opgepakt),
    openFile: (text) =>
      openBewaarbestand(text, { newest: (flow) => kennis.flows.get(flow), find: findVersion }),
    async keep({ gesprek, versie }) {
      const { geopend, sleutel } = await create(versie, gesprek.aangemaaktOp);
      const wijzigingen = answersAsChanges(gesprek);
      const { id, revisie } = geopend.gesprek;
      const outcome = await storeChanges(geopend, wijzigingen, () => store.write(id, revisie, wijzigingen));
      if (outcome.soort !== 'gewijzigd')
        throw new Error('Nobody else knows a conversation that was just made.');
      return { geopend: outcome.geopend, sleutel };
    },
  };
}
