import { cpus } from 'node:os';
import { advise } from '../../src/advies/advise.ts';
import { singleChanges } from '../../src/advies/changes.ts';
import { judge } from '../../src/advies/judge.ts';
import type { Antwoord } from '../../src/flow/antwoord.ts';
import { replay } from '../../src/flow/replay.ts';
import { walk } from '../../src/flow/walk.ts';
import { generateAnswers } from '../fixtures/generate-answers.ts';
import { situatiescan } from '../fixtures/real-content.ts';

/** `npm run bench`: how long the parts of an advice take, over conversations that differ. Measures, asserts nothing. */
const CONVERSATIONS = 300;
const WARM_UP = 60;

const versie = situatiescan();
const conversations = Array.from({ length: CONVERSATIONS }, (_, seed) =>
  generateAnswers(versie.flow, picks(seed)),
);

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node.js ${process.version}`);
console.log(`${versie.lessen.length} lessons, ${CONVERSATIONS} conversations`);
measure('replay through the machine', (antwoorden) => replay(versie.flow, versie.machine, antwoorden));
measure('fast walk with diagnosis', (antwoorden) => walk(versie.flow, antwoorden));
measure('chosen lessons', (antwoorden) => judge(versie, antwoorden));
measure('all single changes', (antwoorden) => singleChanges(versie, antwoorden, judge(versie, antwoorden)));
measure('whole advice', (antwoorden) => advise(versie, 'bench', antwoorden));

function measure(name: string, work: (antwoorden: Map<string, Antwoord>) => unknown): void {
  for (const antwoorden of conversations.slice(0, WARM_UP)) work(antwoorden);
  const times = conversations.map((antwoorden) => {
    const started = performance.now();
    work(antwoorden);
    return performance.now() - started;
  });
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(2).padStart(8);
  console.log(`${name.padEnd(28)} p50 ${at(0.5)} ms   p99 ${at(0.99)} ms`);
}

/** Numbers that differ per conversation and are the same in every run. */
function picks(seed: number): number[] {
  let state = seed + 1;
  return Array.from({ length: 60 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % 10_000;
  });
}
