import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type RetentionReport, retentionMoment, startRetention } from '../../src/opslag/retention.ts';
import { hashOf, startGesprek } from './example.ts';
import { createMemoryStore } from './memory-store.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const clock = (): Date => new Date();

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00.000Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the retention', () => {
  it('erases at the start and at every interval, until it is stopped', async () => {
    const store = createMemoryStore(clock);
    await startGesprek(store, 'oud');
    await vi.advanceTimersByTimeAsync(30 * DAY + 1);
    await startGesprek(store, 'nieuw');
    const reports: RetentionReport[] = [];
    const report = (each: RetentionReport): void => void reports.push(each);
    const retention = startRetention({ store, dagen: 30, clock, interval: HOUR, report });
    await vi.advanceTimersByTimeAsync(0);
    expect(reports).toEqual([{ soort: 'gewist', aantal: 1 }]);
    expect(await store.find('nieuw', hashOf('nieuw'))).toBeDefined();
    await vi.advanceTimersByTimeAsync(30 * DAY + HOUR);
    expect(await store.find('nieuw', hashOf('nieuw'))).toBeUndefined();
    await retention.stop();
    const rounds = reports.length;
    await vi.advanceTimersByTimeAsync(DAY);
    expect(reports).toHaveLength(rounds);
  });

  it('reports a round that fails and tries again', async () => {
    const eraseUnchangedSince = vi.fn().mockRejectedValueOnce(new Error('bezet')).mockResolvedValue(2);
    const report = vi.fn();
    const retention = startRetention({
      store: { eraseUnchangedSince },
      dagen: 1,
      clock,
      interval: HOUR,
      report,
    });
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(report.mock.calls).toEqual([
      [{ soort: 'mislukt', fout: new Error('bezet') }],
      [{ soort: 'gewist', aantal: 2 }],
    ]);
    await retention.stop();
  });

  it('waits at its end for the round that is going on, and never runs two at once', async () => {
    let finish = (_aantal: number): void => undefined;
    const eraseUnchangedSince = vi.fn(() => new Promise<number>((resolve) => (finish = resolve)));
    const retention = startRetention({ store: { eraseUnchangedSince }, dagen: 1, clock, interval: HOUR });
    await vi.advanceTimersByTimeAsync(3 * HOUR);
    expect(eraseUnchangedSince).toHaveBeenCalledTimes(1);
    let stopped = false;
    const stopping = retention.stop().then(() => {
      stopped = true;
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(stopped).toBe(false);
    finish(0);
    await stopping;
    expect(stopped).toBe(true);
  });

  it.each([[0], [-1], [1.5], [Number.NaN]])(
    'refuses a term of %d days, which would erase too much',
    (dagen) => {
      expect(() => retentionMoment(clock(), dagen)).toThrow(RangeError);
      const store = createMemoryStore(clock);
      expect(() => startRetention({ store, dagen, clock, interval: HOUR })).toThrow(/BEWAARTERMIJN_DAGEN/);
    },
  );
});
