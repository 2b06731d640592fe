import { type StoreError, toStoreError } from './store-error.ts';

/** How long to go on when another process is writing. */
export interface Patience {
  /** At least 1. */
  readonly attempts: number;
  /** Milliseconds between two attempts, in which the process serves others. */
  readonly pause: number;
}

/** With a busy timeout of 50 ms: at most about four seconds. */
export const PATIENCE: Patience = { attempts: 40, pause: 50 };

/**
 * Does the work again while the database is busy, which means that nothing of it was done.
 *
 * @throws StoreError `bezet` after the last attempt; every other error at once
 */
export async function whileBusy<Result>(
  work: () => Promise<Result>,
  { attempts, pause }: Patience,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const failure: StoreError = toStoreError(error);
      if (failure.code !== 'bezet' || attempt >= attempts) throw failure;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
