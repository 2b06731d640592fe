import { listsOfBlocks } from '../build-flow.ts';
import type { Condition } from '../condition/condition.ts';
import { createNamespace } from '../condition/namespace.ts';
import type { Finding } from '../finding.ts';
import { type FlowDefinition, isBlok } from '../flow-definition.ts';
import type { Les } from '../library.ts';
import { byId, type Check, faultAt } from './check.ts';
import { type Clause, clausesOf, joinAll } from './clauses.ts';
import { type Answerables, answerablesOf, contradictionIn } from './contradiction.ts';

/** What makes a clause impossible: the name on which it contradicts itself, and the question that then is not asked. */
interface Reason {
  readonly key: string;
  readonly cause: 'tegenspraak' | 'niet-gevraagd' | 'niet-in-flow';
}

/** Where the answers come from that a condition looks at: one flow, or the bank as a whole. */
interface Scope {
  readonly answerables: Answerables;
  /** The conditions on which a question is asked. */
  readonly stelAls: ReadonlyMap<string, readonly Condition[]>;
}

/**
 * Conditions of lessons that contradict themselves: values that exclude each other, or a `niet_bij` that takes away
 * all that `past_bij` allows.
 *
 * How answers lead to the level of a dimension is not looked at; random walks do that.
 */
export const impossibleConditions: Check = ({ files, bibliotheek }) => {
  const { vragen, dimensies } = bibliotheek;
  const names = createNamespace(vragen, dimensies, listsOfBlocks(files.flows));
  const bank: Scope = { answerables: answerablesOf(names, vragen), stelAls: new Map() };
  const sources = byId(files.lessen);
  return bibliotheek.lessen.flatMap((les): readonly Finding[] => {
    const source = sources.get(les.id);
    const reason = whyImpossible(les.pastBij, [bank]);
    if (reason !== undefined) {
      const message = `geen antwoorden voldoen aan past_bij: ${inWords(reason)}.`;
      return faultAt(source, 'past_bij', { rule: 'voorwaarde-onmogelijk', severity: 'fout', message });
    }
    if (!isEatenUp(les, bank)) return [];
    const message = 'niet_bij sluit alles uit wat past_bij toelaat.';
    return faultAt(source, 'niet_bij', { rule: 'voorwaarde-onmogelijk', severity: 'fout', message });
  });
};

/**
 * Conditions of lessons that no flow can meet: they look at a question that no flow asks, or that is not asked with
 * the other answers that they want. Not a fault: an organisation may have flows of its own.
 */
export const conditionsOutsideFlows: Check = ({ files, bibliotheek }) => {
  const lists = listsOfBlocks(files.flows);
  const flows = bibliotheek.flows.map((flow) => scopeOf(flow, lists));
  const sources = byId(files.lessen);
  return bibliotheek.lessen.flatMap((les): readonly Finding[] => {
    // A lesson that waits for a later flow asks for answers that no flow gives yet.
    const reason = les.wachtOp === undefined ? whyImpossible(les.pastBij, flows) : undefined;
    if (reason === undefined) return [];
    return faultAt(sources.get(les.id), 'past_bij', {
      rule: 'voorwaarde-buiten-flows',
      severity: 'waarschuwing',
      message: `in geen flow voldoen antwoorden aan past_bij: ${inWords(reason)}.`,
    });
  });
};

function inWords({ key, cause }: Reason): string {
  if (cause === 'tegenspraak') return `wat over '${key}' staat, gaat niet samen`;
  return cause === 'niet-gevraagd'
    ? `'${key}' wordt dan niet gevraagd (stel_als)`
    : `geen flow geeft een antwoord op '${key}'`;
}

function whyImpossible(condition: Condition, scopes: readonly Scope[]): Reason | undefined {
  const clauses = clausesOf(condition);
  let reason: Reason | undefined;
  for (const scope of scopes) {
    for (const clause of clauses ?? [[]]) {
      const found = whyClauseImpossible(clause, scope);
      if (found === undefined) return undefined;
      reason ??= found;
    }
  }
  return reason;
}

function whyClauseImpossible(clause: Clause, { answerables, stelAls }: Scope): Reason | undefined {
  const key = contradictionIn(clause, answerables);
  if (key !== undefined) return { key, cause: 'tegenspraak' };
  for (const { atom } of clause) {
    if (!answerables.has(atom.key)) return { key: atom.key, cause: 'niet-in-flow' };
    for (const condition of stelAls.get(atom.key) ?? []) {
      if (!canHoldWith(clause, condition, answerables)) return { key: atom.key, cause: 'niet-gevraagd' };
    }
  }
  return undefined;
}

/** A question is asked as long as its condition may hold. */
function canHoldWith(clause: Clause, condition: Condition, answerables: Answerables): boolean {
  const joined = joinAll([[clause], clausesOf(condition, { soft: true })]);
  return joined?.some((both) => contradictionIn(both, answerables) === undefined) ?? true;
}

function isEatenUp({ pastBij, nietBij }: Les, { answerables }: Scope): boolean {
  if (nietBij === undefined) return false;
  const clauses = joinAll([clausesOf(pastBij), clausesOf(nietBij, { negated: true, soft: true })]);
  return clauses?.every((clause) => contradictionIn(clause, answerables) !== undefined) ?? false;
}

function scopeOf(flow: FlowDefinition, lists: ReadonlyMap<string, string>): Scope {
  const stelAls = new Map<string, readonly Condition[]>();
  for (const stap of flow.stappen) {
    const block = isBlok(stap) ? [stap.stelAls ?? []].flat() : [];
    for (const inner of isBlok(stap) ? stap.vragen : [stap]) {
      stelAls.set(inner.vraag, [...block, ...[inner.stelAls ?? []].flat()]);
    }
  }
  const names = createNamespace(flow.vragen, flow.dimensies, lists);
  return { answerables: answerablesOf(names, flow.vragen), stelAls };
}
