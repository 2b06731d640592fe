import { didYouMean } from '../nearest.ts';
import { type Atom, type AtomTest, type Condition, NVT, WEET_NIET } from './condition.ts';
import type { KeySpec, Namespace } from './namespace.ts';

/** What the place where a condition stands allows, and how faults are told. */
export interface ConditionContext {
  readonly names: Namespace;
  /** The value `weet-niet` may be named: only in lessons of soort vraag. */
  readonly mayAskUnknown?: boolean;
  /** Questions of a block over this list are used plainly: each item in turn. */
  readonly perItem?: string;
  report(path: readonly PropertyKey[], rule: string, message: string, suggestion?: string): void;
}

type Path = readonly PropertyKey[];

/** A condition that always holds: what a left-out condition means. */
export const ALWAYS: Condition = { all: [] };

/**
 * Checks a condition as it stands in a file and resolves its names.
 *
 * Faults are reported with their path inside the condition; a faulty part is left out of the result.
 */
export function parseCondition(raw: unknown, context: ConditionContext, path: Path = []): Condition {
  if (!isMapping(raw)) {
    context.report(path, 'voorwaarde', 'een voorwaarde bestaat uit velden, zoals "fase: verkenning".');
    return ALWAYS;
  }
  const parts = Object.entries(raw).flatMap(([key, value]) =>
    parseEntry(key, value, context, [...path, key]),
  );
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { all: parts };
}

function parseEntry(key: string, value: unknown, context: ConditionContext, path: Path): Condition[] {
  if (key === 'of') return [{ any: parseList(value, context, path) }];
  if (key === 'niet') {
    // Each entry of a mapping under `niet` must fail by itself: "none of these".
    if (!isMapping(value)) return [{ none: parseList(value, context, path) }];
    const entries = Object.entries(value);
    return [{ none: entries.flatMap(([name, entry]) => parseEntry(name, entry, context, [...path, name])) }];
  }
  const spec = context.names.get(key);
  if (spec === undefined) {
    const suggestion = didYouMean(key, [...context.names.keys(), 'of', 'niet']);
    context.report(path, 'onbekende-naam', `'${key}' is geen vraag en geen dimensie.`, suggestion);
    return [];
  }
  return parseKey(spec, value, context, path);
}

function parseList(value: unknown, context: ConditionContext, path: Path): Condition[] {
  if (!Array.isArray(value) || value.length === 0) {
    context.report(path, 'voorwaarde', 'onder "of" of "niet" hoort een lijst van voorwaarden te staan.');
    return [];
  }
  return value.map((entry: unknown, index) => parseCondition(entry, context, [...path, index]));
}

function parseKey(spec: KeySpec, value: unknown, context: ConditionContext, path: Path): Condition[] {
  if (isMapping(value) && ('een' in value || 'elke' in value))
    return parsePerItem(spec, value, context, path);
  const needsItem = spec.per !== undefined && spec.kind === 'vraag' && context.perItem !== spec.per;
  if (needsItem) {
    const message = `'${spec.id}' heeft een antwoord per onderdeel van '${spec.per}'.`;
    context.report(path, 'per-onderdeel', message, `Schrijf { een: … } of { elke: … }.`);
    return [];
  }
  return parseTests(spec, value, context, path).map((test) => ({ key: spec.id, test }));
}

function parsePerItem(spec: KeySpec, value: Mapping, context: ConditionContext, path: Path): Condition[] {
  if (spec.per === undefined) {
    context.report(path, 'per-onderdeel', `'${spec.id}' heeft één waarde; "een" en "elke" passen hier niet.`);
    return [];
  }
  return Object.entries(value).flatMap(([per, wanted]): Atom[] => {
    if (per !== 'een' && per !== 'elke') {
      context.report([...path, per], 'onbekende-toets', `'${per}' past hier niet.`, 'Kies uit: een, elke.');
      return [];
    }
    return parseTests(spec, wanted, context, [...path, per]).map((test) => ({ key: spec.id, test, per }));
  });
}

function parseTests(spec: KeySpec, value: unknown, context: ConditionContext, path: Path): AtomTest[] {
  if (!isMapping(value)) {
    const values = parseValues(spec, value, context, path);
    if (values.length === 0) return [];
    return [spec.isSet ? { bevat: values } : { is: values }];
  }
  const tests: AtomTest[] = [];
  const bounds = new Map<'minstens' | 'hoogstens', string>();
  for (const [name, wanted] of Object.entries(value)) {
    const at = [...path, name];
    if (name === 'bevat' && spec.isSet) tests.push({ bevat: parseValues(spec, wanted, context, at) });
    else if (name === 'aantal' && spec.isCountable)
      tests.push({ aantal: parseCount(spec, wanted, context, at) });
    else if ((name === 'minstens' || name === 'hoogstens') && spec.isOrdered) {
      const [bound] = parseValues(spec, wanted, context, at);
      if (bound !== undefined) bounds.set(name, bound);
    } else {
      context.report(
        at,
        'onbekende-toets',
        `'${name}' past niet bij '${spec.id}'.`,
        `Kies uit: ${testsFor(spec)}.`,
      );
    }
  }
  if (bounds.size > 0)
    tests.push({ is: valuesBetween(spec, bounds.get('minstens'), bounds.get('hoogstens')) });
  return tests;
}

function testsFor(spec: KeySpec): string {
  if (spec.isSet) return 'bevat, aantal';
  if (spec.isOrdered) return 'een waarde, een lijst van waarden, minstens, hoogstens';
  return spec.isCountable ? 'aantal' : 'een waarde of een lijst van waarden';
}

function valuesBetween(spec: KeySpec, low: string | undefined, high: string | undefined): string[] {
  const ordered = spec.values.map((value) => value.id).filter((id) => id !== NVT);
  const from = low === undefined ? 0 : ordered.indexOf(low);
  const to = high === undefined ? ordered.length - 1 : ordered.indexOf(high);
  return ordered.slice(from, to + 1);
}

function parseValues(spec: KeySpec, value: unknown, context: ConditionContext, path: Path): string[] {
  const wanted: unknown[] = Array.isArray(value) ? value : [value];
  const known = spec.values.map((entry) => entry.id);
  return wanted.flatMap((entry, index) => {
    const at = Array.isArray(value) ? [...path, index] : path;
    if (typeof entry === 'string' && known.includes(entry)) return [entry];
    if (entry === WEET_NIET && spec.isAnswered) {
      if (context.mayAskUnknown === true) return [WEET_NIET];
      context.report(at, 'weet-niet', 'de waarde weet-niet mag alleen in lessen van soort vraag staan.');
      return [];
    }
    const suggestion =
      typeof entry === 'string' ? didYouMean(entry, known) : `Kies uit: ${known.join(', ')}.`;
    context.report(at, 'onbekende-waarde', `'${String(entry)}' is geen waarde van '${spec.id}'.`, suggestion);
    return [];
  });
}

function parseCount(
  spec: KeySpec,
  value: unknown,
  context: ConditionContext,
  path: Path,
): { minstens: number; hoogstens: number } {
  const count = { minstens: 0, hoogstens: spec.mostMembers };
  if (isWhole(value)) return { minstens: Number(value), hoogstens: Number(value) };
  if (!isMapping(value)) {
    context.report(path, 'aantal', 'aantal vraagt een getal, of { minstens: 2 } of { hoogstens: 3 }.');
    return count;
  }
  for (const [name, bound] of Object.entries(value)) {
    if ((name === 'minstens' || name === 'hoogstens') && isWhole(bound)) count[name] = Number(bound);
    else context.report([...path, name], 'aantal', `'${name}: ${String(bound)}' past niet bij aantal.`);
  }
  return count;
}

type Mapping = Record<string, unknown>;

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWhole(value: unknown): value is string {
  return typeof value === 'string' && /^\d+$/.test(value);
}
