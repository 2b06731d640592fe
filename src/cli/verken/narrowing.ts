import type { FlowKnowledge } from '../../advies/knowledge.ts';
import { HOOFDKNELPUNT } from '../../advies/names.ts';
import type { Walk } from '../../flow/walk.ts';
import { Tally } from './tally.ts';

/** How much one question tells about the main problem. */
export interface Narrowing {
  readonly vraag: string;
  /** What its answer tells by itself, in bits: 1 bit halves what is still possible. */
  readonly bits: number;
}

/**
 * Counts, walk by walk, how the answer to each question goes together with the main problem.
 *
 * Tells an author which order would narrow fastest; the order itself stays that of the file (DESIGN, normative).
 */
export class NarrowingCounter {
  readonly #main = new Tally();
  /** Per way of answering (`question=option`, or `question` for how a choice was answered): with each main problem. */
  readonly #pairs = new Map<string, Map<string, Tally>>();
  #walks = 0;

  add({ flow }: FlowKnowledge, { path, facts }: Walk): void {
    const key = flow.keys.get(HOOFDKNELPUNT);
    if (key === undefined) return;
    const main = String(facts.facts[key.index]?.possible ?? 0);
    this.#walks++;
    this.#main.addAll([main]);
    for (const { compiled, antwoord, item } of path) {
      // Asked once for each party: what is said of one tells little of the whole.
      if (item !== undefined) continue;
      const { id } = compiled.vraag;
      const waarde = antwoord?.waarde;
      if (waarde?.soort === 'keuze') this.#count(id, id, waarde.optie, main);
      if (waarde?.soort === 'meerkeuze')
        for (const optie of waarde.opties) this.#count(id, `${id}=${optie}`, 'ja', main);
    }
  }

  #count(vraag: string, way: string, answer: string, main: string): void {
    const name = `${vraag} ${way}`;
    const answers = this.#pairs.get(name) ?? new Map<string, Tally>();
    this.#pairs.set(name, answers);
    const tally = answers.get(answer) ?? new Tally();
    answers.set(answer, tally);
    tally.addAll([main]);
  }

  /** The questions that tell most first; of a question with several boxes, the box that tells most counts. */
  result(): readonly Narrowing[] {
    const best = new Map<string, number>();
    for (const [name, answers] of this.#pairs) {
      const [vraag = ''] = name.split(' ');
      best.set(vraag, Math.max(best.get(vraag) ?? 0, this.#information(answers)));
    }
    return [...best]
      .map(([vraag, bits]) => ({ vraag, bits }))
      .sort((a, b) => b.bits - a.bits || (a.vraag < b.vraag ? -1 : 1));
  }

  /** The mutual information of answer and main problem; walks without an answer count as an answer of their own. */
  #information(answers: ReadonlyMap<string, Tally>): number {
    let bits = 0;
    for (const [main, count] of this.#main.entries()) {
      let without = count;
      for (const tally of answers.values()) {
        const together = tally.of(main);
        without -= together;
        bits += this.#part(together, total(tally), count);
      }
      const answered = [...answers.values()].reduce((sum, tally) => sum + total(tally), 0);
      bits += this.#part(without, this.#walks - answered, count);
    }
    return bits;
  }

  #part(together: number, answer: number, main: number): number {
    if (together === 0) return 0;
    return (together / this.#walks) * Math.log2((together * this.#walks) / (answer * main));
  }
}

function total(tally: Tally): number {
  return tally.entries().reduce((sum, [, count]) => sum + count, 0);
}
