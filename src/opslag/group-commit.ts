import { StoreError, toStoreError } from './store-error.ts';

/** Puts a call off until what is going on now has had its say (`setImmediate` on Node.js). */
export type Defer = (call: () => void) => void;

/** Something to write that names what it is about: two about the same never share a batch. */
export interface Task {
  readonly over?: string;
}

/** Does all tasks in one transaction, and gives a result for each in the same order. */
export type RunBatch<Work extends Task, Result> = (tasks: readonly Work[]) => Promise<readonly Result[]>;

interface Waiter<Work, Result> {
  readonly task: Work;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: StoreError) => void;
}

/** Bounds how long one transaction keeps other processes waiting. */
const MAX_TASKS = 128;

/**
 * Gathers concurrent writes into one transaction, so that they share its statements and its fsync.
 *
 * A batch runs at a time; what comes in meanwhile goes into the next one. Tasks about the same keep their order.
 * A task must not be able to fail on data: it would take the whole batch with it.
 */
export class GroupCommit<Work extends Task, Result> {
  readonly #run: RunBatch<Work, Result>;
  readonly #defer: Defer;
  #waiting: Waiter<Work, Result>[] = [];
  #busy: Promise<void> | undefined;

  constructor(run: RunBatch<Work, Result>, defer: Defer) {
    this.#run = run;
    this.#defer = defer;
  }

  /** Resolves when the task is durable. Rejects with a StoreError; then it is not stored. */
  write(task: Work): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, resolve, reject });
      this.#busy ??= this.#work();
    });
  }

  /** Resolves when every write so far has been answered. */
  async settled(): Promise<void> {
    while (this.#busy !== undefined) await this.#busy;
  }

  async #work(): Promise<void> {
    await new Promise<void>((resolve) => this.#defer(resolve));
    while (this.#waiting.length > 0) await this.#flush(this.#take());
    this.#busy = undefined;
  }

  #take(): Waiter<Work, Result>[] {
    const taken: Waiter<Work, Result>[] = [];
    const left: Waiter<Work, Result>[] = [];
    const subjects = new Set<string>();
    for (const waiter of this.#waiting) {
      const { over } = waiter.task;
      const fits = taken.length < MAX_TASKS && (over === undefined || !subjects.has(over));
      (fits ? taken : left).push(waiter);
      if (over !== undefined) subjects.add(over);
    }
    this.#waiting = left;
    return taken;
  }

  async #flush(waiters: readonly Waiter<Work, Result>[]): Promise<void> {
    try {
      const results = await this.#run(waiters.map(({ task }) => task));
      for (const [at, { resolve, reject }] of waiters.entries()) {
        const result = results[at];
        if (result === undefined) reject(new StoreError('onbekend', 'NO_RESULT'));
        else resolve(result);
      }
    } catch (error) {
      const failure = toStoreError(error);
      for (const { reject } of waiters) reject(failure);
    }
  }
}
