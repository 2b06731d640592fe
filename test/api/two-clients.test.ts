import { describe, expect, it } from 'vitest';
import { gesprekSchema } from '../../src/api/gesprekken/gesprek-schema.ts';
import { overzettingSchema } from '../../src/api/gesprekken/overzetting-schema.ts';
import { requireLibrary } from '../../src/content/read-library.ts';
import type { GesprekStore } from '../../src/gesprek/gesprek-store.ts';
import { smallFilesWith, smallLibrary } from '../fixtures/small-library.ts';
import { createMemoryStore } from '../opslag/memory-store.ts';
import { bodyOf, problemOf, startApi } from './api-client.ts';

/** A store in which somebody else is ahead of the next writes. */
function contested(store: GesprekStore, times: number): GesprekStore {
  let left = times;
  const write: GesprekStore['write'] = async (id, revisie, wijzigingen) => {
    if (left-- > 0) await store.write(id, revisie, []);
    return store.write(id, revisie, wijzigingen);
  };
  return new Proxy(store, {
    get: (target, name) => {
      if (name === 'write') return write;
      const member: unknown = Reflect.get(target, name);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}

describe('lezen met If-None-Match', () => {
  it('geeft 304 zonder inhoud zolang er niets verandert', async () => {
    const gesprek = await (await startApi()).begin();
    const etag = (await gesprek.get()).headers.get('ETag') ?? '';
    for (const tag of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const response = await gesprek.get('', { 'If-None-Match': tag });
      expect([response.status, await response.text()]).toEqual([304, '']);
      expect(response.headers.get('ETag')).toBe(etag);
      expect(response.headers.get('API-Version')).toBe('1.0.0');
    }
    await gesprek.put('opgave', { waarde: 'x' });
    expect((await gesprek.get('', { 'If-None-Match': etag })).status).toBe(200);
  });
});

describe('schrijven met If-Match', () => {
  it('laat van twee tabbladen er één winnen; de ander hoort dat en overschrijft niets', async () => {
    const gesprek = await (await startApi()).begin();
    const ifMatch = { 'If-Match': gesprek.response.headers.get('ETag') ?? '' };
    const both = await Promise.all([
      gesprek.put('opgave', { waarde: 'van het ene tabblad' }, ifMatch),
      gesprek.put('opgave', { waarde: 'van het andere' }, ifMatch),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const lost = both.find(({ status }) => status === 412);
    const won = both.find(({ status }) => status === 200);
    if (lost === undefined || won === undefined) throw new Error('no race');
    expect((await problemOf(lost)).detail).toContain('Er is niets bewaard');
    const stored = await bodyOf(await gesprek.get(), gesprekSchema);
    expect(stored).toEqual(await bodyOf(won, gesprekSchema));
    expect(won.headers.get('ETag')).toMatch(/^"1-/);
  });

  it.each(['"9"', 'W/"0"', '0', ''])('geeft 412 bij %j, op elke wijziging', async (tag) => {
    const gesprek = await (await startApi()).begin();
    const ifMatch = { 'If-Match': tag };
    const responses = [
      await gesprek.put('opgave', { waarde: 'x' }, ifMatch),
      await gesprek.delete('/antwoorden/opgave', ifMatch),
      await gesprek.post('/overzetten', ifMatch),
      await gesprek.delete('', ifMatch),
    ];
    expect(responses.map(({ status }) => status)).toEqual([412, 412, 412, 412]);
    expect((await gesprek.get()).headers.get('ETag')).toMatch(/^"0-/);
  });

  it('geeft 412 als een ander net voor was, en probeert het niet opnieuw', async () => {
    const client = await startApi({ store: contested(createMemoryStore(), 1) });
    const gesprek = await client.begin();
    expect((await gesprek.put('opgave', { waarde: 'x' }, { 'If-Match': '"0"' })).status).toBe(412);
    expect((await bodyOf(await gesprek.get(), gesprekSchema)).antwoorden).toEqual([]);
  });
});

describe('schrijven zonder If-Match', () => {
  it('lukt ook als een ander net voor was', async () => {
    const client = await startApi({ store: contested(createMemoryStore(), 1) });
    const gesprek = await client.begin();
    const response = await gesprek.put('opgave', { waarde: 'x' });
    expect(response.status).toBe(200);
    expect(response.headers.get('ETag')).toMatch(/^"2-/);
  });

  it('geeft 409 als een ander twee keer voor was', async () => {
    const client = await startApi({ store: contested(createMemoryStore(), 2) });
    const gesprek = await client.begin();
    const response = await gesprek.put('opgave', { waarde: 'x' });
    expect(response.status).toBe(409);
    expect((await problemOf(response)).title).toBe('Het gesprek veranderde tegelijk');
  });

  it('bewaart twee antwoorden die tegelijk komen allebei', async () => {
    const gesprek = await (await startApi()).begin();
    await gesprek.put('opgave', { waarde: 'x' });
    await gesprek.put('fase', { waarde: 'verkenning' });
    const both = await Promise.all([
      gesprek.put('opgave', { waarde: 'y' }),
      gesprek.put('fase', { waarde: 'uitvoering' }),
    ]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const { antwoorden } = await bodyOf(await gesprek.get(), gesprekSchema);
    expect(antwoorden.map(({ waarde }) => waarde)).toEqual(['y', 'uitvoering']);
  });
});

describe('overzetten', () => {
  it('laat zien wat er verandert en doet het dan', async () => {
    const store = createMemoryStore();
    const before = await (await startApi({ store, bibliotheek: smallLibrary() })).begin();
    await before.put('opgave', { waarde: 'x' });
    await before.put('fase', { waarde: 'verkenning' });
    const files = smallFilesWith('flows/vragen/fase.yaml', 'In welke fase zit u?', 'Waar staat u nu?');
    const after = await startApi({ store, bibliotheek: requireLibrary(files) });
    const path = `/gesprekken/${before.id}/overzetten`;
    const preview = await bodyOf(await after.get(path, before.auth), overzettingSchema);
    expect(preview.isNieuwste).toBe(false);
    expect(preview.regels.map(({ vraag, gevolg }) => [vraag, gevolg])).toEqual([
      ['opgave', 'gelijk'],
      ['fase', 'gewijzigd'],
    ]);
    const moved = await after.call('POST', path, before.auth);
    expect(moved.status).toBe(200);
    const now = await bodyOf(moved, gesprekSchema);
    expect(now.flow.versie).toBe(preview.naar);
    expect(now.antwoorden[1]).toMatchObject({
      stelt: 'Waar staat u nu?',
      eerder: { stelt: 'In welke fase zit u?' },
    });
    const again = await bodyOf(await after.get(path, before.auth), overzettingSchema);
    expect([again.isNieuwste, again.regels]).toEqual([true, []]);
  });
});
