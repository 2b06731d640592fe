import { canonicalJson } from '../canonical.ts';
import { type Condition, childrenOf, isAtom } from '../condition/condition.ts';
import { compareText, type Finding } from '../finding.ts';
import type { Les } from '../library.ts';
import { byId, type Check, faultAt } from './check.ts';

/** Lessons of one theme that are given in exactly the same situations: only one of them is ever chosen. */
export const sameLesson: Check = ({ files, bibliotheek }) => {
  const sources = byId(files.lessen);
  const first = new Map<string, Les>();
  return bibliotheek.lessen.flatMap((les): readonly Finding[] => {
    const situation = canonicalJson([les.thema, les.soort === 'gespreksvorm', normalise(les.pastBij)]);
    const other = first.get(situation);
    if (other === undefined) {
      first.set(situation, les);
      return [];
    }
    return faultAt(sources.get(les.id), 'past_bij', {
      rule: 'les-dubbel',
      severity: 'waarschuwing',
      message: `thema en past_bij zijn gelijk aan die van ${sources.get(other.id)?.file ?? other.id}.`,
      suggestion: 'Voeg de lessen samen, of zeg wanneer welke van de twee past.',
    });
  });
};

/** The same condition in one form: without needless nesting, and in a fixed order. */
function normalise(condition: Condition): unknown {
  if (isAtom(condition)) {
    const { test } = condition;
    if ('is' in test) return { ...condition, test: { is: [...test.is].sort(compareText) } };
    return 'bevat' in test ? { ...condition, test: { bevat: [...test.bevat].sort(compareText) } } : condition;
  }
  const kind = 'all' in condition ? 'all' : 'any' in condition ? 'any' : 'none';
  const parts = flatten(condition, kind).map(normalise);
  const [only] = parts;
  if (parts.length === 1 && kind !== 'none') return only;
  return { [kind]: parts.sort((a, b) => compareText(canonicalJson(a), canonicalJson(b))) };
}

function flatten(condition: Exclude<Condition, { key: string }>, kind: string): readonly Condition[] {
  return childrenOf(condition).flatMap((child) =>
    kind !== 'none' && !isAtom(child) && kind in child ? flatten(child, kind) : [child],
  );
}
