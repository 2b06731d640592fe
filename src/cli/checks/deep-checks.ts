import type { CheckedLibrary } from '../../content/checks/check.ts';
import { findWarnings } from '../../content/checks/check-library.ts';
import type { Finding } from '../../content/finding.ts';
import { createKennis } from '../../gesprek/kennis.ts';
import { type ExploreOptions, explore } from '../verken/explore.ts';
import { crowdingLessons } from './crowding-lessons.ts';
import { unreachedLessons } from './unreached-lessons.ts';

/** The same walks each time: the same files give the same findings. */
const SEED = 1;

interface DeepOptions {
  /** Random walks through each flow; 0: none. */
  readonly walks: number;
  readonly onProgress: (flow: string, done: number) => void;
}

/** The warnings on a library without faults: in its texts, and on a number of random walks through each flow. */
export function checkDeeply(library: CheckedLibrary, { walks, onProgress }: DeepOptions): readonly Finding[] {
  const findings = [...findWarnings(library)];
  if (walks === 0) return findings;
  const reached = new Set<string>();
  for (const [id, versie] of createKennis(library.bibliotheek).flows) {
    const options: ExploreOptions = { walks, seed: SEED, onProgress: (done) => onProgress(id, done) };
    const seen = explore(versie, options);
    for (const les of seen.fitting.names()) reached.add(les);
    findings.push(...crowdingLessons(library, id, seen));
  }
  return [...findings, ...unreachedLessons(library, reached, walks)];
}
