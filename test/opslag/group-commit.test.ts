import { describe, expect, it } from 'vitest';
import { GroupCommit, type Task } from '../../src/opslag/group-commit.ts';

interface Job extends Task {
  readonly name: string;
}

/** Remembers the names in each batch; the result of a job is its name with the number of the batch. */
function recordingRun(): { readonly batches: string[][]; run(jobs: readonly Job[]): Promise<string[]> } {
  const batches: string[][] = [];
  return {
    batches,
    run: async (jobs) => {
      batches.push(jobs.map(({ name }) => name));
      return jobs.map(({ name }) => `${name}${batches.length}`);
    },
  };
}

describe('the group commit', () => {
  it('puts the writes of one tick into one batch and gives each its own result', async () => {
    const { batches, run } = recordingRun();
    const group = new GroupCommit(run, setImmediate);
    const results = await Promise.all(['a', 'b', 'c'].map((name) => group.write({ name })));
    expect(batches).toEqual([['a', 'b', 'c']]);
    expect(results).toEqual(['a1', 'b1', 'c1']);
  });

  it('gathers what comes in during a batch into the next one', async () => {
    const { batches, run } = recordingRun();
    const late: Promise<unknown>[] = [];
    const group = new GroupCommit(async (jobs: readonly Job[]) => {
      if (batches.length === 0) late.push(group.write({ name: 'b' }), group.write({ name: 'c' }));
      return run(jobs);
    }, setImmediate);
    await group.write({ name: 'a' });
    await group.settled();
    await Promise.all(late);
    expect(batches).toEqual([['a'], ['b', 'c']]);
  });

  it('keeps writes about the same apart and in order', async () => {
    const { batches, run } = recordingRun();
    const group = new GroupCommit(run, setImmediate);
    const jobs = ['a1', 'b1', 'a2', 'c1', 'a3', 'b2'].map((name) => ({ name, over: name.charAt(0) }));
    await Promise.all(jobs.map((job) => group.write(job)));
    expect(batches).toEqual([['a1', 'b1', 'c1'], ['a2', 'b2'], ['a3']]);
  });

  it('bounds the size of a batch', async () => {
    const { batches, run } = recordingRun();
    const group = new GroupCommit(run, setImmediate);
    await Promise.all(Array.from({ length: 300 }, () => group.write({ name: 'a' })));
    expect(batches.map((batch) => batch.length)).toEqual([128, 128, 44]);
  });

  it('tells every waiter when the batch fails, and works on', async () => {
    const { run } = recordingRun();
    let fails = true;
    const group = new GroupCommit(async (jobs: readonly Job[]) => {
      if (fails) throw new Error('kapot');
      return run(jobs);
    }, setImmediate);
    const outcomes = await Promise.allSettled(['a', 'b'].map((name) => group.write({ name })));
    expect(outcomes).toMatchObject([
      { status: 'rejected', reason: { name: 'StoreError' } },
      { status: 'rejected', reason: { name: 'StoreError' } },
    ]);
    fails = false;
    await expect(group.write({ name: 'c' })).resolves.toBe('c1');
  });
});
