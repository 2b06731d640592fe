import type { InStatement, ResultSet } from '@libsql/client';
import { describe, expect, it } from 'vitest';
import { GroupCommit, type Statement } from '../../src/opslag/group-commit.ts';
import { StoreError } from '../../src/opslag/store-error.ts';

/** Counts the batches; the result of a statement is its place in the batch. */
function countingRun(): {
  readonly batches: InStatement[][];
  run(batch: InStatement[]): Promise<ResultSet[]>;
} {
  const batches: InStatement[][] = [];
  return {
    batches,
    run: async (batch) => {
      batches.push(batch);
      return batch.map((_, rowsAffected) => ({
        rowsAffected,
        rows: [],
        columns: [],
        columnTypes: [],
        lastInsertRowid: undefined,
        toJSON: () => undefined,
      }));
    },
  };
}

function statement(...args: Statement['args']): Statement {
  return { sql: 'SELECT ?', args };
}

describe('the group commit', () => {
  it('puts the writes of one tick into one batch and gives each its own results', async () => {
    const { batches, run } = countingRun();
    const group = new GroupCommit(run, setImmediate);
    const results = await Promise.all([
      group.write([statement('a'), statement('b')]),
      group.write([]),
      group.write([statement('c')]),
    ]);
    expect(batches).toHaveLength(1);
    expect(results.map((each) => each.map(({ rowsAffected }) => rowsAffected))).toEqual([[0, 1], [], [2]]);
  });

  it('gathers what comes in during a batch into the next one', async () => {
    const { batches, run } = countingRun();
    const late: Promise<unknown>[] = [];
    const group = new GroupCommit(async (batch) => {
      if (batches.length === 0) late.push(group.write([statement('b')]), group.write([statement('c')]));
      return run(batch);
    }, setImmediate);
    await group.write([statement('a')]);
    await group.settled();
    await Promise.all(late);
    expect(batches.map((batch) => batch.length)).toEqual([1, 2]);
  });

  it('bounds the size of a batch', async () => {
    const { batches, run } = countingRun();
    const group = new GroupCommit(run, setImmediate);
    await Promise.all(Array.from({ length: 300 }, () => group.write([statement(1)])));
    expect(batches.map((batch) => batch.length)).toEqual([128, 128, 44]);
  });

  it('tells every waiter when the batch fails, and works on', async () => {
    const { run } = countingRun();
    let fails = true;
    const group = new GroupCommit(async (batch) => {
      if (fails) throw new Error('kapot');
      return run(batch);
    }, setImmediate);
    const outcomes = await Promise.allSettled([group.write([statement(1)]), group.write([statement(2)])]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    fails = false;
    await expect(group.write([statement(3)])).resolves.toHaveLength(1);
  });

  it.each([[Number.NaN], [1.5], [Number.POSITIVE_INFINITY]])(
    'refuses %d without harm to others',
    async (value) => {
      const { run } = countingRun();
      const group = new GroupCommit(run, setImmediate);
      const [good, bad] = await Promise.allSettled([
        group.write([statement(1)]),
        group.write([statement(value)]),
      ]);
      expect(good.status).toBe('fulfilled');
      expect(bad).toMatchObject({ status: 'rejected', reason: expect.any(StoreError) });
    },
  );
});
