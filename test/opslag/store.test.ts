import { describe, onTestFinished } from 'vitest';
import { openStore } from '../../src/opslag/open-store.ts';
import { createMemoryStore } from './memory-store.ts';
import { itIsAGesprekStore } from './store-conformance.ts';
import { tempDatabase } from './temp-database.ts';

describe('the store in a file', () => {
  itIsAGesprekStore(async (clock) => {
    const store = await openStore({ url: tempDatabase().url }, { clock });
    onTestFinished(() => store.close());
    return store;
  });
});

describe('the store in memory', () => {
  itIsAGesprekStore(async (clock) => createMemoryStore(clock));
});
