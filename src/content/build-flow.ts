import { inputsOf } from './build-model.ts';
import { checkContradiction } from './check-contradiction.ts';
import { checkShortVersion } from './check-short-version.ts';
import { keysOf } from './condition/condition.ts';
import type { Namespace } from './condition/namespace.ts';
import { parseCondition } from './condition/parse.ts';
import type { Report } from './finding.ts';
import {
  type BlokStap,
  DEFINITION_FORMAT,
  type FlowDefinition,
  type FlowStap,
  isBlok,
  type VraagStap,
  vraagStappen,
} from './flow-definition.ts';
import type { Dimensie } from './model.ts';
import { didYouMean } from './nearest.ts';
import { type CheckedFile, conditionContext, type ReportAt, reportAt } from './read-file.ts';
import type { FlowFile, FlowFileRegel } from './schema/flow-file.ts';
import type { Vraag } from './schema/vraag.ts';

/** What a flow may use. */
export interface FlowParts {
  readonly vragen: readonly Vraag[];
  readonly dimensies: readonly Dimensie[];
  readonly names: Namespace;
}

type FileQuestion = Extract<FlowFileRegel, { gebruik: string }>;

/** Resolves a flow file into a definition that stands on its own. */
export function buildFlow(source: CheckedFile<FlowFile>, parts: FlowParts, report: Report): FlowDefinition {
  const at = reportAt(source, report);
  const { id, titel, omschrijving, duur, begin, kortBij, vragen: regels } = source.value;
  const stappen = regels.map((regel, index) => resolveStep(regel, ['vragen', index], parts, at));
  checkOrder(stappen, parts, at);
  if (kortBij !== undefined) checkShortVersion(kortBij, stappen, parts.vragen, at);
  const used = new Set(vraagStappen(stappen).map(({ stap }) => stap.vraag));
  return {
    formaat: DEFINITION_FORMAT,
    id,
    titel,
    omschrijving,
    duur,
    begin,
    ...(kortBij === undefined ? {} : { kortBij }),
    stappen,
    vragen: parts.vragen.filter((vraag) => used.has(vraag.id)),
    dimensies: fedDimensions(parts, used),
  };
}

/** For each question that a flow uses in a block: the list that the block walks over. */
export function listsOfBlocks(flows: readonly CheckedFile<FlowFile>[]): ReadonlyMap<string, string> {
  const perOf = new Map<string, string>();
  for (const { value } of flows) {
    for (const regel of value.vragen) {
      if ('blok' in regel) for (const inner of regel.vragen) perOf.set(inner.gebruik, regel.per);
    }
  }
  return perOf;
}

function resolveStep(
  regel: FlowFileRegel,
  path: readonly PropertyKey[],
  parts: FlowParts,
  at: ReportAt,
): FlowStap {
  if (!('blok' in regel)) return resolveQuestion(regel, path, parts, at);
  const vragen = regel.vragen.map((inner, index) =>
    resolveQuestion(inner, [...path, 'vragen', index], parts, at, regel.per),
  );
  const stap: BlokStap = { blok: regel.blok, per: regel.per, vragen };
  if (regel.stelAls === undefined) return stap;
  const context = conditionContext(parts.names, at, [...path, 'stel_als']);
  return { ...stap, stelAls: parseCondition(regel.stelAls, context) };
}

function resolveQuestion(
  regel: FileQuestion,
  path: readonly PropertyKey[],
  parts: FlowParts,
  at: ReportAt,
  perItem?: string,
): VraagStap {
  const bank = parts.vragen.map((vraag) => vraag.id);
  if (!bank.includes(regel.gebruik)) {
    const message = `de vragenbank heeft geen vraag '${regel.gebruik}'.`;
    at([...path, 'gebruik'], 'onbekende-vraag', message, didYouMean(regel.gebruik, bank));
  }
  const stap: VraagStap = { vraag: regel.gebruik, kort: regel.kort === true };
  if (regel.stelAls === undefined) return stap;
  const options = perItem === undefined ? {} : { perItem };
  const context = conditionContext(parts.names, at, [...path, 'stel_als'], options);
  return { ...stap, stelAls: parseCondition(regel.stelAls, context) };
}

/** `stel_als` looks only at earlier questions, and at dimensions made of those (DESIGN, normative). */
function checkOrder(stappen: readonly FlowStap[], parts: FlowParts, at: ReportAt): void {
  const all = new Set(vraagStappen(stappen).map(({ stap }) => stap.vraag));
  const dimensies = new Map(parts.dimensies.map((dimensie) => [dimensie.id, dimensie]));
  const earlier = new Set<string>();
  const tooEarly = (key: string, seen: ReadonlySet<string> = new Set()): string | undefined => {
    const dimensie = dimensies.get(key);
    if (dimensie === undefined) return all.has(key) && !earlier.has(key) ? key : undefined;
    if (seen.has(key)) return undefined;
    for (const input of inputsOf(dimensie, parts.vragen)) {
      const isOwnAnswer = input === key;
      const late = isOwnAnswer
        ? all.has(key) && !earlier.has(key)
          ? key
          : undefined
        : tooEarly(input, new Set([...seen, key]));
      if (late !== undefined) return late;
    }
    return undefined;
  };
  const check = (stap: VraagStap | BlokStap, path: readonly PropertyKey[]): void => {
    for (const key of stap.stelAls ? keysOf(stap.stelAls) : []) {
      const late = tooEarly(key);
      if (late === undefined) continue;
      const via = late === key ? '' : ` (via '${key}')`;
      at(
        [...path, 'stel_als'],
        'te-vroeg',
        `de voorwaarde kijkt naar '${late}'${via}, die pas later wordt gesteld.`,
      );
    }
  };
  const take = (stap: VraagStap, path: readonly PropertyKey[]): void => {
    check(stap, path);
    const vraag = parts.vragen.find((candidate) => candidate.id === stap.vraag);
    checkContradiction(stap, vraag, earlier, path, at);
    if (earlier.has(stap.vraag))
      at([...path, 'gebruik'], 'dubbele-vraag', `'${stap.vraag}' staat er al eerder in.`);
    earlier.add(stap.vraag);
  };
  for (const [index, stap] of stappen.entries()) {
    const path = ['vragen', index];
    if (!isBlok(stap)) {
      take(stap, path);
      continue;
    }
    check(stap, path);
    const list = parts.vragen.find((vraag) => vraag.id === stap.per);
    if (list?.soort !== 'lijst' || !earlier.has(stap.per)) {
      at(
        [...path, 'per'],
        'geen-lijst',
        `'${stap.per}' is geen lijst die eerder in deze flow wordt gevraagd.`,
      );
    }
    for (const [inner, vraag] of stap.vragen.entries()) take(vraag, [...path, 'vragen', inner]);
  }
}

/** The part of the model that the questions of a flow feed, directly or through another dimension. */
function fedDimensions(parts: FlowParts, used: ReadonlySet<string>): readonly Dimensie[] {
  const fed = new Set<string>(used);
  return parts.dimensies.filter((dimensie) => {
    const isFed = [...inputsOf(dimensie, parts.vragen)].some((input) => fed.has(input));
    if (isFed) fed.add(dimensie.id);
    return isFed;
  });
}
