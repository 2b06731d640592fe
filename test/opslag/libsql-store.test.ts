import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { GesprekStore } from '../../src/gesprek/gesprek-store.ts';
import { openStore } from '../../src/opslag/open-store.ts';
import * as statements from '../../src/opslag/statements.ts';
import * as writeStatements from '../../src/opslag/write-statements.ts';
import { answerIn, hashOf, keuze, startGesprek, versie } from './example.ts';
import { preparedStore } from './prepared-store.ts';
import { tempDatabase } from './temp-database.ts';

const IDS = Array.from({ length: 50 }, (_, at) => `g${at}`);

/** How often the text stands in the database file or its log. */
function occurrences(path: string, text: string): number {
  return [path, `${path}-wal`]
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'latin1').split(text).length - 1)
    .reduce((total, count) => total + count, 0);
}

/** Writes to every conversation a text of its own length, up to several pages. */
async function writeSecrets(store: GesprekStore, word: string, revisie: number): Promise<void> {
  await Promise.all(
    IDS.map((id, at) =>
      store.write(id, revisie, [
        keuze('fase', word, `${word} ${'.'.repeat(at * 97)} ${word}`),
        {
          vraag: 'opgave',
          antwoord: { waarde: { soort: 'tekst', tekst: word.repeat(1 + ((at * 7) % 30)) } },
        },
        {
          vraag: `v${revisie}`,
          antwoord: { waarde: { soort: 'nvt' }, eerder: { stelt: word, tekst: word } },
        },
        ...(revisie > 0 ? [{ vraag: `v${revisie - 1}` }] : []),
      ]),
    ),
  );
}

describe('the store on libSQL', () => {
  it('commits 50 concurrent writes in few batches, each with its own outcome', async () => {
    const { store, client } = await preparedStore();
    for (const id of IDS) await startGesprek(store, id);
    const batch = vi.spyOn(client, 'batch');
    const outcomes = await Promise.all([
      ...IDS.map((id) => store.write(id, 0, [keuze('fase', id)])),
      store.write('weg', 0, [keuze('fase', 'x')]),
      store.write('g1', 0, [keuze('fase', 'te laat')]),
    ]);
    expect(batch.mock.calls.length).toBeLessThanOrEqual(2);
    expect(outcomes.slice(0, 50).every(({ soort }) => soort === 'opgeslagen')).toBe(true);
    expect(outcomes.slice(50)).toEqual([{ soort: 'onbekend' }, { soort: 'conflict' }]);
    for (const id of IDS) {
      expect((await answerIn(store, id, 'fase'))?.waarde).toEqual({ soort: 'keuze', optie: id });
    }
  });

  it('lets no odd value harm the writes beside it', async () => {
    const { store } = await preparedStore();
    for (const id of ['g', 'h']) await startGesprek(store, id);
    const results = await Promise.allSettled([
      store.write('g', Number.NaN, [keuze('fase', 'kaders')]),
      store.write('h', 0, [
        { vraag: 'partijen', laatsteItem: Number.NaN },
        keuze('fase', '\ud800', 'a\udc00b'),
      ]),
      store.saveVersion({ ...versie, versie: 'x', formaat: Number.NaN }),
      store.write('g', 0, [keuze('fase', 'aanpak')]),
    ]);
    expect(results).toMatchObject([
      { status: 'fulfilled', value: { soort: 'conflict' } },
      { status: 'fulfilled', value: { soort: 'opgeslagen' } },
      { status: 'rejected', reason: { name: 'StoreError', code: 'onbekend' } },
      { status: 'fulfilled', value: { soort: 'opgeslagen' } },
    ]);
    expect(await answerIn(store, 'h', 'fase')).toMatchObject({ toelichting: 'a\ufffdb' });
  });

  it('finishes what was asked before it closes', async () => {
    const database = tempDatabase();
    const store = await openStore({ url: database.url });
    await startGesprek(store, 'g');
    const writing = store.write('g', 0, [keuze('fase', 'kaders')]);
    await store.close();
    expect(await writing).toMatchObject({ soort: 'opgeslagen' });
    const again = await openStore({ url: database.url });
    expect(await answerIn(again, 'g', 'fase')).toBeDefined();
    await again.close();
  });

  it('only adds rows, and blanks the words of the one replaced', async () => {
    const { store, client } = await preparedStore();
    await startGesprek(store, 'g');
    await store.write('g', 0, [keuze('fase', 'kaders', 'geheim')]);
    await store.write('g', 1, [keuze('fase', 'aanpak')]);
    await store.write('g', 2, [{ vraag: 'fase' }]);
    const { rows } = await client.execute('SELECT volgnummer, vraag, waarde, toelichting FROM antwoord');
    expect(rows.map((row) => ({ ...row }))).toEqual(
      [1, 2, 3].map((volgnummer) => ({ volgnummer, vraag: 'fase', waarde: null, toelichting: null })),
    );
  });

  it('leaves no replaced or erased word in the file and its log', async () => {
    const database = tempDatabase();
    const { store } = await preparedStore(database);
    for (const id of IDS) await startGesprek(store, id);
    await writeSecrets(store, 'EERSTEGEHEIM', 0);
    expect(occurrences(database.path, 'EERSTEGEHEIM')).toBeGreaterThan(0);
    for (let revisie = 1; revisie < 6; revisie += 1)
      await writeSecrets(store, `WOORD${revisie}GEHEIM`, revisie);
    await store.eraseUnchangedSince(new Date(0));
    expect(occurrences(database.path, 'EERSTEGEHEIM')).toBe(0);
    expect(occurrences(database.path, 'WOORD4GEHEIM')).toBe(0);
    expect(occurrences(database.path, 'WOORD5GEHEIM')).toBeGreaterThan(0);
    for (const id of IDS) await store.erase(id);
    await store.eraseUnchangedSince(new Date(0));
    expect(occurrences(database.path, 'GEHEIM')).toBe(0);
    expect(occurrences(database.path, 'hash-')).toBe(0);
  });

  it('erases many old conversations without one long transaction', async () => {
    const { store, client } = await preparedStore();
    await startGesprek(store, 'eerste');
    const ids = Array.from({ length: 450 }, (_, at) => `oud${at}`);
    await Promise.all(ids.map((id) => startGesprek(store, id)));
    await store.write('oud7', 0, [keuze('fase', 'kaders')]);
    const batch = vi.spyOn(client, 'batch');
    expect(await store.eraseUnchangedSince(new Date(Date.now() + 1000))).toBe(451);
    expect(batch.mock.calls.length).toBe(3);
    const left = await client.execute(
      'SELECT (SELECT count(*) FROM gesprek) + (SELECT count(*) FROM antwoord) AS n',
    );
    expect(left.rows[0]?.n).toBe(0);
  });

  it('uses an index for everything it asks', async () => {
    const { client } = await preparedStore();
    const text = { id: 'g', versie: 'v', sleutelHash: 'h', moment: 'm', nu: 'n', flow: 'f', definitie: '' };
    const values = { ...text, begonnen: 'b', gesprek: 'g', metToelichting: 1, formaat: 1, aantal: 1 };
    const made = Object.values(statements).map((make) => make(values));
    const written = Object.values(writeStatements).map((sql) => ({ sql, args: ['[]'] }));
    for (const { sql, args } of [...made, ...written]) {
      const plan = await client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args });
      const details = plan.rows.map((row) => String(row.detail));
      expect(details.filter((detail) => /^SCAN (gesprek|antwoord|deling|versie|a|g)\b/.test(detail))).toEqual(
        [],
      );
    }
  });

  it('is one store for two processes: no answer lost, none written over', async () => {
    const database = tempDatabase();
    const stores = await Promise.all([1, 2].map(() => openStore({ url: database.url })));
    const [first] = stores;
    if (first === undefined) throw new Error('no store');
    await startGesprek(first, 'g');
    const person = async (store: GesprekStore, name: string): Promise<void> => {
      for (let at = 0; at < 40; ) {
        const gesprek = await store.find('g', hashOf('g'));
        const outcome = await store.write('g', gesprek?.revisie ?? -1, [keuze(`${name}-${at}`, 'ja')]);
        if (outcome.soort === 'opgeslagen') at += 1;
      }
    };
    await Promise.all(stores.flatMap((store, at) => [person(store, `a${at}`), person(store, `b${at}`)]));
    const gesprek = await first.find('g', hashOf('g'));
    await Promise.all(stores.map((store) => store.close()));
    expect(gesprek?.revisie).toBe(160);
    expect(gesprek?.antwoorden.size).toBe(160);
  });
});
