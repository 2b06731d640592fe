import { describe, expect, it } from 'vitest';
import type { GesprekStore } from '../../src/gesprek/gesprek-store.ts';
import { StoreError, type StoreErrorCode } from '../../src/opslag/store-error.ts';
import { createMemoryStore } from '../opslag/memory-store.ts';
import { problemOf, startApi } from './api-client.ts';

/** A store that starts conversations and then fails every write. */
function failing(error: Error): GesprekStore {
  const store = createMemoryStore();
  return {
    saveVersion: (versie) => store.saveVersion(versie),
    loadVersion: (versie) => store.loadVersion(versie),
    create: (gesprek) => store.create(gesprek),
    find: (id, hash) => store.find(id, hash),
    write: () => Promise.reject(error),
    moveToVersion: () => Promise.reject(error),
    share: () => Promise.reject(error),
    shares: () => Promise.reject(error),
    findShared: () => Promise.reject(error),
    withdraw: () => Promise.reject(error),
    erase: () => Promise.reject(error),
    eraseUnchangedSince: () => Promise.reject(error),
    ping: () => Promise.reject(error),
    close: () => store.close(),
  };
}

describe('een opslag die het niet doet', () => {
  it.each([
    ['vol', 507],
    ['alleen-lezen', 503],
    ['bezet', 503],
    ['niet-bereikbaar', 503],
    ['beschadigd', 503],
    ['te-nieuw', 503],
    ['onbekend', 503],
  ] as const satisfies readonly (readonly [StoreErrorCode, number])[])(
    'geeft bij %s een %i die zegt wat te doen, en bevestigt niets',
    async (code, status) => {
      const error = new StoreError(code);
      const gesprek = await (await startApi({ store: failing(error) })).begin();
      const response = await gesprek.put('opgave', { waarde: 'Iets persoonlijks' });
      expect(response.status).toBe(status);
      expect(await problemOf(response)).toMatchObject({ status, detail: error.message, code });
      expect((await gesprek.get()).headers.get('ETag')).toMatch(/^"0-/);
    },
  );
});

describe('een fout die niemand voorzag', () => {
  it('geeft een 500 zonder iets te verraden', async () => {
    const error = new TypeError('secret detail at /srv/app/x.ts');
    const gesprek = await (await startApi({ store: failing(error) })).begin();
    const response = await gesprek.put('opgave', { waarde: 'Iets persoonlijks' });
    const text = await response.clone().text();
    expect(response.status).toBe(500);
    expect((await problemOf(response)).title).toBe('Onverwachte fout');
    expect(text).not.toMatch(/secret|srv|TypeError|persoonlijks/);
  });
});
