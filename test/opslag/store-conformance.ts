import { expect, it } from 'vitest';
import type { Antwoord } from '../../src/flow/antwoord.ts';
import type { GesprekStore } from '../../src/gesprek/gesprek-store.ts';
import {
  answerIn,
  handClock,
  hashOf,
  keuze,
  nieuwereVersie,
  nieuwGesprek,
  startGesprek,
  versie,
} from './example.ts';

/** Opens an empty store that is cleaned up after the test. */
export type OpenEmpty = (clock: () => Date) => Promise<GesprekStore>;

const EVERY_KIND: readonly Antwoord[] = [
  { waarde: { soort: 'weet-niet' } },
  { waarde: { soort: 'nvt' }, toelichting: '' },
  { waarde: { soort: 'keuze', optie: 'breed' }, eerder: { stelt: 'Wat?', tekst: 'Zo' } },
  { waarde: { soort: 'meerkeuze', opties: [] } },
  { waarde: { soort: 'meerkeuze', opties: ['a', 'b'] } },
  { waarde: { soort: 'schaal', getal: 7.5 } },
  { waarde: { soort: 'tekst', tekst: `'; DROP TABLE gesprek; --"\\ \n\t\u0000 é 😀 ${'x'.repeat(20_000)}` } },
  { waarde: { soort: 'lijst', items: [{ id: 'p1', tekst: 'Wĳkraad' }] }, toelichting: 'a\u0000b "c"' },
];

/** What every adapter of GesprekStore promises; call it inside a `describe`. */
export function itIsAGesprekStore(openEmpty: OpenEmpty): void {
  const open = (clock: () => Date = handClock()): Promise<GesprekStore> => openEmpty(clock);

  it('answers a ping until it is closed', async () => {
    const store = await open();
    await expect(store.ping()).resolves.toBeUndefined();
    await store.close();
    await store.close();
    await expect(store.ping()).rejects.toMatchObject({ name: 'StoreError', code: 'niet-bereikbaar' });
    await expect(store.write('g', 0, [])).rejects.toMatchObject({ code: 'niet-bereikbaar' });
  });

  it('keeps a flow version as it was first saved', async () => {
    const store = await open();
    await store.saveVersion(versie);
    await store.saveVersion({ ...versie, definitie: '{}' });
    expect(await store.loadVersion(versie.versie)).toEqual(versie);
    expect(await store.loadVersion('c'.repeat(64))).toBeUndefined();
  });

  it('starts a conversation without answers', async () => {
    const store = await open();
    const gesprek = await startGesprek(store, 'g');
    expect(gesprek).toEqual({
      id: 'g',
      flow: 'situatiescan',
      versie: versie.versie,
      revisie: 0,
      antwoorden: new Map(),
      laatsteItems: new Map(),
      aangemaaktOp: '2026-01-01T00:00:00.000Z',
      gewijzigdOp: '2026-01-01T00:00:00.000Z',
    });
    expect(await store.find('g', hashOf('g'))).toEqual(gesprek);
  });

  it('keeps when a conversation was begun that is put back', async () => {
    const store = await open();
    await startGesprek(store, 'g');
    const begun = '2025-03-04T05:06:07.000Z';
    const back = await store.create({ ...nieuwGesprek('h'), aangemaaktOp: begun });
    expect(back).toMatchObject({ aangemaaktOp: begun, gewijzigdOp: '2026-01-01T00:00:00.000Z' });
    expect(await store.find('h', hashOf('h'))).toEqual(back);
  });

  it('starts no conversation on a version that is not saved, nor twice with one id', async () => {
    const store = await open();
    await expect(store.create(nieuwGesprek('g'))).rejects.toMatchObject({ name: 'StoreError' });
    await startGesprek(store, 'g');
    await store.write('g', 0, [keuze('fase', 'kaders')]);
    await expect(store.create(nieuwGesprek('g'))).rejects.toMatchObject({ name: 'StoreError' });
    expect((await store.find('g', hashOf('g')))?.revisie).toBe(1);
  });

  it('shares a conversation for reading, until the link is withdrawn', async () => {
    const store = await open();
    await startGesprek(store, 'g');
    await store.write('g', 0, [keuze('fase', 'kaders')]);
    const link = { id: 'd', sleutelHash: hashOf('d'), metToelichting: false };
    const made = await store.share('g', link);
    expect(made).toMatchObject({ id: 'd', metToelichting: false });
    expect(await store.shares('g')).toEqual([made]);
    expect(await store.findShared('d', hashOf('d'))).toEqual({
      gesprek: await store.find('g', hashOf('g')),
      metToelichting: false,
    });
    expect(await store.findShared('d', hashOf('g'))).toBeUndefined();
    expect(await store.withdraw('h', 'd')).toBe(false);
    expect(await store.withdraw('g', 'd')).toBe(true);
    expect(await store.findShared('d', hashOf('d'))).toBeUndefined();
    expect(await store.shares('g')).toEqual([]);
  });

  it('shares nothing that is not there, and forgets links with their conversation', async () => {
    const store = await open();
    const link = { id: 'd', sleutelHash: hashOf('d'), metToelichting: true };
    expect(await store.share('weg', link)).toBeUndefined();
    await startGesprek(store, 'g');
    expect((await store.share('g', link))?.metToelichting).toBe(true);
    await store.erase('g');
    expect(await store.findShared('d', hashOf('d'))).toBeUndefined();
    await startGesprek(store, 'h');
    await store.share('h', { ...link, id: 'e' });
    await store.eraseUnchangedSince(new Date('2030-01-01'));
    expect(await store.findShared('e', hashOf('d'))).toBeUndefined();
    expect(await store.shares('h')).toEqual([]);
  });

  it('finds nothing with another sleutel or id', async () => {
    const store = await open();
    await startGesprek(store, 'g');
    expect(await store.find('g', hashOf('h'))).toBeUndefined();
    expect(await store.find('h', hashOf('h'))).toBeUndefined();
  });

  it('gives back every kind of answer as it was given', async () => {
    const store = await open();
    await startGesprek(store, 'g');
    await store.write(
      'g',
      0,
      EVERY_KIND.map((antwoord, at) => ({ vraag: `vraag--p${at}`, antwoord })),
    );
    const gesprek = await store.find('g', hashOf('g'));
    expect([...(gesprek?.antwoorden ?? [])]).toEqual(
      EVERY_KIND.map((antwoord, at) => [`vraag--p${at}`, antwoord]),
    );
  });

  it('raises the revision and the moment with every write', async () => {
    const clock = handClock();
    const store = await open(clock);
    await startGesprek(store, 'g');
    clock.set('2026-01-02T00:00:00.000Z');
    const outcome = await store.write('g', 0, [keuze('fase', 'kaders')]);
    expect(outcome).toEqual({ soort: 'opgeslagen', revisie: 1, gewijzigdOp: '2026-01-02T00:00:00.000Z' });
    expect(await store.find('g', hashOf('g'))).toMatchObject({
      revisie: 1,
      aangemaaktOp: '2026-01-01T00:00:00.000Z',
      gewijzigdOp: '2026-01-02T00:00:00.000Z',
    });
  });

  it('keeps the later moment when the clock goes back', async () => {
    const clock = handClock('2026-01-02T00:00:00.000Z');
    const store = await open(clock);
    await startGesprek(store, 'g');
    clock.set('1970-01-01T00:00:00.000Z');
    expect(await store.write('g', 0, [])).toMatchObject({ gewijzigdOp: '2026-01-02T00:00:00.000Z' });
    expect(await store.eraseUnchangedSince(new Date('2026-01-01'))).toBe(0);
  });

  it('replaces an answer whole, and takes it away', async () => {
    const store = await open();
    await startGesprek(store, 'g');
    await store.write('g', 0, [keuze('fase', 'kaders', 'omdat'), keuze('domein', 'anders')]);
    await store.write('g', 1, [keuze('fase', 'aanpak')]);
    expect(await answerIn(store, 'g', 'fase')).toEqual({ waarde: { soort: 'keuze', optie: 'aanpak' } });
    await store.write('g', 2, [{ vraag: 'fase' }, { vraag: 'nooit-gegeven' }]);
    const gesprek = await store.find('g', hashOf('g'));
    expect([...(gesprek?.antwoorden.keys() ?? [])]).toEqual(['domein']);
  });

  it('lets the last of two changes of one question in one write hold', async () => {
    const store = await open();
    await startGesprek(store, 'g');
    await store.write('g', 0, [keuze('fase', 'kaders'), keuze('fase', 'aanpak')]);
    expect(await answerIn(store, 'g', 'fase')).toEqual({ waarde: { soort: 'keuze', optie: 'aanpak' } });
  });

  it('remembers the highest item number, also when the lijst is taken away', async () => {
    const store = await open();
    await startGesprek(store, 'g');
    const antwoord: Antwoord = { waarde: { soort: 'lijst', items: [{ id: 'p3', tekst: 'Raad' }] } };
    await store.write('g', 0, [{ vraag: 'partijen', antwoord, laatsteItem: 3 }]);
    await store.write('g', 1, [{ vraag: 'partijen', antwoord }]);
    await store.write('g', 2, [{ vraag: 'partijen' }]);
    const gesprek = await store.find('g', hashOf('g'));
    expect(gesprek?.antwoorden.size).toBe(0);
    expect(gesprek?.laatsteItems).toEqual(new Map([['partijen', 3]]));
  });

  it('refuses a write on an old revision and changes nothing', async () => {
    const store = await open();
    await startGesprek(store, 'g');
    await store.write('g', 0, [keuze('fase', 'kaders')]);
    const before = await store.find('g', hashOf('g'));
    expect(await store.write('g', 0, [keuze('fase', 'aanpak')])).toEqual({ soort: 'conflict' });
    expect(await store.write('g', 2, [{ vraag: 'fase' }])).toEqual({ soort: 'conflict' });
    expect(await store.find('g', hashOf('g'))).toEqual(before);
  });

  it('lets the first of two writes at once win', async () => {
    const store = await open();
    await startGesprek(store, 'g');
    const outcomes = await Promise.all([
      store.write('g', 0, [keuze('fase', 'kaders')]),
      store.write('g', 0, [keuze('fase', 'aanpak'), keuze('domein', 'anders')]),
    ]);
    expect(outcomes.map(({ soort }) => soort)).toEqual(['opgeslagen', 'conflict']);
    expect((await store.find('g', hashOf('g')))?.antwoorden).toEqual(
      new Map([['fase', { waarde: { soort: 'keuze', optie: 'kaders' } }]]),
    );
  });

  it('knows no conversation that was never there or is erased', async () => {
    const store = await open();
    await startGesprek(store, 'g');
    await store.write('g', 0, [keuze('fase', 'kaders')]);
    expect(await store.erase('g')).toBe(true);
    expect(await store.erase('g')).toBe(false);
    expect(await store.find('g', hashOf('g'))).toBeUndefined();
    expect(await store.write('g', 1, [keuze('fase', 'kaders')])).toEqual({ soort: 'onbekend' });
    expect(await store.write('h', 0, [])).toEqual({ soort: 'onbekend' });
  });

  it('moves to another version together with the answers, or not at all', async () => {
    const store = await open();
    await startGesprek(store, 'g');
    const move = (revisie: number) =>
      store.moveToVersion('g', revisie, nieuwereVersie.versie, [keuze('fase', 'kaders')]);
    await expect(move(0)).rejects.toMatchObject({ name: 'StoreError' });
    await store.saveVersion(nieuwereVersie);
    expect(await move(1)).toEqual({ soort: 'conflict' });
    expect(await store.find('g', hashOf('g'))).toMatchObject({ revisie: 0, versie: versie.versie });
    expect(await move(0)).toMatchObject({ soort: 'opgeslagen', revisie: 1 });
    expect(await store.find('g', hashOf('g'))).toMatchObject({ revisie: 1, versie: nieuwereVersie.versie });
    expect(await answerIn(store, 'g', 'fase')).toBeDefined();
  });

  it('erases what was last changed before a moment, and only that', async () => {
    const clock = handClock('2026-01-01T00:00:00.000Z');
    const store = await open(clock);
    for (const id of ['oud', 'bewogen', 'grens']) await startGesprek(store, id);
    clock.set('2026-01-03T00:00:00.000Z');
    await store.write('bewogen', 0, []);
    expect(await store.eraseUnchangedSince(new Date('2026-01-01T00:00:00.000Z'))).toBe(0);
    expect(await store.eraseUnchangedSince(new Date('2026-01-01T00:00:00.001Z'))).toBe(2);
    expect(await store.find('oud', hashOf('oud'))).toBeUndefined();
    expect(await store.find('bewogen', hashOf('bewogen'))).toBeDefined();
  });
}
