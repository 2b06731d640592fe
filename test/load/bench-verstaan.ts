import { cpus } from 'node:os';
import { walk } from '../../src/flow/walk.ts';
import { verstaan } from '../../src/verstaan/verstaan.ts';
import { generateAnswers } from '../fixtures/generate-answers.ts';
import { conversation } from '../fixtures/gesprek.ts';
import { situatiescan } from '../fixtures/real-content.ts';

/** How long it takes to understand one typed message, by kind of message. Measures, asserts nothing. */
const ROUNDS = 300;
const WARM_UP = 30;
const STORY =
  'Wij zijn twee jaar geleden begonnen met een proef in drie wijken en de raad vond het prachtig, maar er kwam geen geld. ';

const MESSAGES: Readonly<Record<string, string>> = {
  'an option in other words': 'de raad is er breed voor',
  'a typing error': 'in wooorden maar geen gled',
  'a term': 'wat betekent doorzettingsmacht?',
  'a correction': 'dat klopt niet meer, de raad steunt ons nu breed',
  'nothing known': 'zwabberdewabber flurkendoos mikmak',
  'a story of 2,000 characters': STORY.repeat(20).slice(0, 2000),
};

const versie = situatiescan();
const all = [...generateAnswers(versie.flow, Array(60).fill(5050))];
const states = [0, 3, all.length - 2].map((count) => {
  const antwoorden = new Map(all.slice(0, Math.max(0, count)));
  return { versie, gesprek: { ...conversation(versie), antwoorden } };
});

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node.js ${process.version}`);
const started = performance.now();
for (const state of states) verstaan(state, { tekst: 'wat betekent mandaat?' });
console.log(`first messages, with what is made once: ${(performance.now() - started).toFixed(0)} ms`);
for (const state of states) {
  const answered = walk(versie.flow, state.gesprek.antwoorden).path.filter(({ antwoord }) => antwoord).length;
  console.log(`after ${answered} answers`);
  for (const [name, tekst] of Object.entries(MESSAGES)) measure(name, () => verstaan(state, { tekst }));
}

function measure(name: string, work: () => unknown): void {
  for (let count = 0; count < WARM_UP; count++) work();
  const times = Array.from({ length: ROUNDS }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  });
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(2).padStart(8);
  console.log(`  ${name.padEnd(28)} p50 ${at(0.5)} ms   p99 ${at(0.99)} ms`);
}
