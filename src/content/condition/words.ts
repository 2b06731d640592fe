import { type Atom, type Condition, childrenOf, isAtom, WEET_NIET } from './condition.ts';
import type { KeySpec, Namespace } from './namespace.ts';

/** What a condition asks for, in words for a person: "Fase: verkenning, en Steun van de raad: breed of smal". */
export function conditionInWords(condition: Condition, names: Namespace): string {
  if (isAtom(condition)) return atomInWords(condition, names);
  const parts = childrenOf(condition).map((child) => conditionInWords(child, names));
  if ('all' in condition) return parts.join(', en ');
  if ('any' in condition) return parts.join(', of ');
  return `niet: ${parts.join(', en niet: ')}`;
}

/** One test in words. */
export function atomInWords(atom: Atom, names: Namespace): string {
  const spec = names.get(atom.key);
  const name = spec === undefined ? atom.key : nameOf(spec);
  const per = atom.per === 'een' ? ' (bij minstens één)' : atom.per === 'elke' ? ' (bij elk)' : '';
  return `${name}${per}: ${wantedInWords(atom, spec)}`;
}

function nameOf(spec: KeySpec): string {
  return spec.kind === 'dimensie' ? spec.titel : `“${spec.titel}”`;
}

function wantedInWords({ test }: Atom, spec: KeySpec | undefined): string {
  if ('aantal' in test) {
    const { minstens, hoogstens } = test.aantal;
    if (minstens === hoogstens) return `precies ${minstens}`;
    return minstens === 0 ? `hoogstens ${hoogstens}` : `minstens ${minstens}`;
  }
  const values = 'is' in test ? test.is : test.bevat;
  const titles = values.map((value) => {
    if (value === WEET_NIET) return 'weet ik niet';
    return spec?.values.find((known) => known.id === value)?.titel ?? value;
  });
  return titles.length < 2 ? (titles[0] ?? '') : `${titles.slice(0, -1).join(', ')} of ${titles.at(-1)}`;
}
