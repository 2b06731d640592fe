import { type Antwoord, splitAnswerKey } from '../../flow/antwoord.ts';
import type { CompiledFlow, CompiledVraag } from '../../flow/compile-flow.ts';
import { lastItemNumber } from '../../flow/vraagsoort/lijst.ts';
import { randomAnswer } from './random-answer.ts';
import type { Random } from './seeded-random.ts';

/**
 * Answers that are made up when a question is asked, so that one walk answers a whole flow: walking again after
 * each answer took twelve times as long.
 */
export class AnswersOnDemand extends Map<string, Antwoord> {
  readonly #flow: CompiledFlow;
  readonly #random: Random;
  readonly #lastItems = new Map<string, number>();
  #left = 0;

  constructor(flow: CompiledFlow, random: Random) {
    super();
    this.#flow = flow;
    this.#random = random;
  }

  /** How many open questions the next walk may answer; the rest stays open. */
  answerAtMost(count: number): void {
    this.#left = count;
  }

  override get(key: string): Antwoord | undefined {
    const present = super.get(key);
    const compiled = this.#flow.vragen.get(splitAnswerKey(key).vraag);
    if (present !== undefined || compiled === undefined || this.#left === 0) return present;
    this.#left--;
    return this.answer(key, compiled);
  }

  /**
   * Answers a question, or changes the answer to it.
   *
   * @throws Error when the answer is refused: then the walker could do what a person cannot
   */
  answer(key: string, { vraag, soort }: CompiledVraag): Antwoord {
    const parsed = soort.parse(
      randomAnswer(vraag, this.#random),
      super.get(key)?.waarde,
      this.#lastItems.get(key) ?? 0,
    );
    if (!parsed.ok)
      throw new Error(`De wandelaar gaf een antwoord dat '${key}' weigert: ${parsed.faults.join(', ')}`);
    const antwoord: Antwoord = { waarde: parsed.waarde };
    this.#lastItems.set(key, Math.max(this.#lastItems.get(key) ?? 0, lastItemNumber(parsed.waarde)));
    this.set(key, antwoord);
    return antwoord;
  }
}
