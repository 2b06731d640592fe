import type { GesprekStore } from '../gesprek/gesprek-store.ts';

const MS_PER_DAY = 86_400_000;

/** What a round of erasing came to. */
export type RetentionReport =
  | { readonly soort: 'gewist'; readonly aantal: number }
  | { readonly soort: 'mislukt'; readonly fout: unknown };

/** What `startRetention` needs. */
export interface RetentionOptions {
  readonly store: Pick<GesprekStore, 'eraseUnchangedSince'>;
  /** Whole days that an unchanged conversation is kept; at least 1. */
  readonly dagen: number;
  readonly clock: () => Date;
  /** Milliseconds between two rounds. A day fits: each round also rewrites a database file. */
  readonly interval: number;
  /** Hears of every round, for the log. */
  readonly report?: (report: RetentionReport) => void;
}

/** The erasing under way. */
export interface Retention {
  /** Ends it. Resolves when a round that was going on is done, so that the store can be closed. */
  stop(): Promise<void>;
}

/**
 * Erases conversations that were unchanged for so many days, now and then at each interval.
 *
 * Does not keep the process alive. A round that fails is reported, and tried again at the next interval.
 *
 * @throws RangeError when `dagen` is not a whole number of at least 1
 */
export function startRetention(options: RetentionOptions): Retention {
  const { store, dagen, clock, interval, report = () => undefined } = options;
  let round: Promise<void> | undefined;
  const erase = async (): Promise<void> => {
    try {
      const aantal = await store.eraseUnchangedSince(retentionMoment(clock(), dagen));
      report({ soort: 'gewist', aantal });
    } catch (fout) {
      report({ soort: 'mislukt', fout });
    }
    round = undefined;
  };
  const start = (): void => {
    round ??= erase();
  };
  retentionMoment(clock(), dagen);
  start();
  const timer = setInterval(start, interval);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await round;
    },
  };
}

/**
 * The moment before which an unchanged conversation is erased; what a scheduled Worker asks for.
 *
 * @throws RangeError when `dagen` is not a whole number of at least 1: 0 would erase everything
 */
export function retentionMoment(now: Date, dagen: number): Date {
  if (!Number.isSafeInteger(dagen) || dagen < 1) {
    throw new RangeError('BEWAARTERMIJN_DAGEN moet een heel getal van 1 of hoger zijn.');
  }
  return new Date(now.getTime() - dagen * MS_PER_DAY);
}
