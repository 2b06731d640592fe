import { assign, setup } from 'xstate';
import {
  type BlokStap,
  type FlowDefinition,
  type FlowStap,
  isBlok,
  type VraagStap,
} from '../content/flow-definition.ts';
import { type Antwoord, answerKey } from './antwoord.ts';
import { type CompiledFlow, isCompiledBlok } from './compile-flow.ts';
import { WHOLE } from './facts/compile-condition.ts';
import { NEE } from './trit.ts';
import { walk } from './walk.ts';

/** What a person does at a question: answer it, or leave it open and go on. */
export type FlowEvent =
  | { readonly type: 'antwoord'; readonly vraag: string; readonly antwoord: Antwoord }
  | { readonly type: 'open'; readonly vraag: string };

export interface FlowContext {
  readonly antwoorden: ReadonlyMap<string, Antwoord>;
  /** The place of the item at hand in the list of the present block. */
  readonly item: number;
}

/** The state in which every flow ends. */
export const EINDE = 'einde';
/** The state of a block that goes to the next item, or leaves the block. */
const VOLGENDE = 'volgende';

type MachineGuard =
  | { readonly type: 'nietGesteld' | 'isVraag'; readonly params: { readonly vraag: string } }
  | { readonly type: 'blokNietGesteld'; readonly params: { readonly blok: string } }
  | { readonly type: 'nogEenItem'; readonly params: { readonly per: string } };

type MachineAction = 'eersteItem' | 'volgendItem' | 'bewaar';

interface MachineTransition {
  readonly target: string;
  readonly guard?: MachineGuard;
  readonly actions?: MachineAction;
}

interface MachineState {
  readonly id?: string;
  readonly initial?: string;
  readonly type?: 'final';
  readonly entry?: MachineAction;
  readonly always?: readonly MachineTransition[];
  readonly on?: { readonly antwoord: MachineTransition; readonly open: MachineTransition };
  readonly states?: Readonly<Record<string, MachineState>>;
}

/** A flow as the configuration of an XState machine: plain JSON, as `/flows/{id}/machine.json` gives it. */
export interface MachineConfig {
  readonly id: string;
  readonly initial: string;
  readonly states: Readonly<Record<string, MachineState>>;
}

/**
 * The machine of a flow (DESIGN, law 2): each question a state that skips to the next when its condition surely
 * fails, a block a compound state over its items, the end final.
 */
export function machineConfig(definition: FlowDefinition): MachineConfig {
  const names = definition.stappen.map(stateName);
  const states = definition.stappen.map((stap, index): [string, MachineState] => {
    const next = `#${names[index + 1] ?? EINDE}`;
    const mayBeShort = definition.kortBij !== undefined;
    return [
      stateName(stap),
      isBlok(stap) ? blockState(stap, next, mayBeShort) : questionState(stap, next, mayBeShort),
    ];
  });
  return {
    id: definition.id,
    initial: names[0] ?? EINDE,
    states: { ...Object.fromEntries(states), [EINDE]: { id: EINDE, type: 'final' } },
  };
}

function stateName(stap: FlowStap): string {
  return isBlok(stap) ? stap.blok : stap.vraag;
}

/** @param mayBeShort whether the flow has a short version, in which only some questions are asked */
function questionState(stap: VraagStap, target: string, mayBeShort: boolean): MachineState {
  const mayBeSkipped = stap.stelAls !== undefined || (mayBeShort && !stap.kort);
  const skip: MachineTransition = { target, guard: { type: 'nietGesteld', params: { vraag: stap.vraag } } };
  return {
    id: stap.vraag,
    ...(mayBeSkipped ? { always: [skip] } : {}),
    on: {
      antwoord: { target, guard: { type: 'isVraag', params: { vraag: stap.vraag } }, actions: 'bewaar' },
      open: { target, guard: { type: 'isVraag', params: { vraag: stap.vraag } } },
    },
  };
}

function blockState(stap: BlokStap, next: string, mayBeShort: boolean): MachineState {
  const inner = stap.vragen.map((vraag, index): [string, MachineState] => {
    const target = `#${stap.vragen[index + 1]?.vraag ?? `${stap.blok}.${VOLGENDE}`}`;
    return [vraag.vraag, questionState(vraag, target, mayBeShort)];
  });
  const first = stap.vragen[0]?.vraag ?? VOLGENDE;
  return {
    id: stap.blok,
    entry: 'eersteItem',
    initial: first,
    always: [{ target: next, guard: { type: 'blokNietGesteld', params: { blok: stap.blok } } }],
    states: {
      ...Object.fromEntries(inner),
      [VOLGENDE]: {
        id: `${stap.blok}.${VOLGENDE}`,
        always: [
          {
            target: `#${first}`,
            guard: { type: 'nogEenItem', params: { per: stap.per } },
            actions: 'volgendItem',
          },
          { target: next },
        ],
      },
    },
  };
}

/** The machine of a flow version, ready for the pure `initialTransition` and `transition`. No I/O, no timers. */
export function createFlowMachine(flow: CompiledFlow) {
  const blocks = new Map(
    flow.stappen.flatMap((stap) => (isCompiledBlok(stap) ? [[stap.blok.blok, stap] as const] : [])),
  );
  const perOf = new Map(
    [...blocks.values()].flatMap(({ blok }) => blok.vragen.map((vraag) => [vraag.vraag, blok.per] as const)),
  );
  const itemIds = (context: FlowContext, per: string): readonly string[] => {
    const waarde = context.antwoorden.get(per)?.waarde;
    return waarde?.soort === 'lijst' ? waarde.items.map((item) => item.id) : [];
  };
  const factsOf = (context: FlowContext) => walk(flow, context.antwoorden).facts;
  return setup({
    types: { context: {} as FlowContext, events: {} as FlowEvent },
    guards: {
      nietGesteld: ({ context }, { vraag }: { vraag: string }) => {
        const item = perOf.has(vraag) ? context.item : WHOLE;
        return flow.vragen.get(vraag)?.stelAls(factsOf(context), item) === NEE;
      },
      blokNietGesteld: ({ context }, { blok }: { blok: string }) => {
        const compiled = blocks.get(blok);
        if (compiled === undefined) return true;
        const hasItems = itemIds(context, compiled.blok.per).length > 0;
        return !hasItems || compiled.stelAls(factsOf(context), WHOLE) === NEE;
      },
      nogEenItem: ({ context }, { per }: { per: string }) => context.item + 1 < itemIds(context, per).length,
      isVraag: ({ context, event }, { vraag }: { vraag: string }) => {
        const per = perOf.get(vraag);
        const item = per === undefined ? undefined : itemIds(context, per)[context.item];
        return event.vraag === answerKey(vraag, item);
      },
    },
    actions: {
      eersteItem: assign({ item: 0 }),
      volgendItem: assign({ item: ({ context }) => context.item + 1 }),
      bewaar: assign({
        antwoorden: ({ context, event }) => {
          if (event.type !== 'antwoord') return context.antwoorden;
          return new Map(context.antwoorden).set(event.vraag, event.antwoord);
        },
      }),
    },
  }).createMachine({
    ...machineConfig(flow.definition),
    context: { antwoorden: new Map(), item: 0 },
  });
}

export type FlowMachine = ReturnType<typeof createFlowMachine>;
