import { describe, expect, it } from 'vitest';
import type { GesprekView } from '../../src/gesprek/view.ts';
import type { ApiClient, Invoer, Uitkomst } from '../../src/widget/api-client.ts';
import { createGesprek } from '../../src/widget/gesprek.ts';
import type { Sleutelbos } from '../../src/widget/sleutelbos.ts';

/** A server with two questions, that can lose calls and replies and be changed from another tab. */
function fakeServer() {
  const vragen = ['een', 'twee', 'drie'];
  const kept = new Map<string, string>();
  const calls: string[] = [];
  const fate: ('no-connection' | 'reply-lost' | 'unwell')[] = [];
  let revision = 1;
  const view = (): GesprekView => {
    const next = vragen.find((vraag) => !kept.has(vraag));
    return {
      id: 'k3v9t2m7xq4h8n5r1d6c',
      flow: { id: 'klein', titel: 'Klein', versie: '1' },
      status: next === undefined ? 'afgerond' : 'bezig',
      vraag:
        next === undefined
          ? null
          : {
              id: next,
              soort: 'keuze',
              stelt: `${next}?`,
              waarom: '',
              weetHet: [],
              bronnen: [],
              opties: [],
              nvt: false,
            },
      antwoorden: [...kept].map(([vraag, waarde]) => ({ vraag, stelt: `${vraag}?`, waarde, tekst: waarde })),
      voortgang: { beantwoord: kept.size, nogOngeveer: 3 - kept.size, tekst: '' },
      profiel: { dimensies: [], samenvatting: '', zinnen: [] },
      vervallen: [],
      aangemaaktOp: '2026-11-21T10:00:00Z',
      gewijzigdOp: '2026-11-21T10:00:00Z',
    };
  };
  const good = (): Uitkomst<GesprekView> => ({ ok: true, waarde: view(), etag: `"${revision}"` });
  const bad = (status: number): Uitkomst<never> => ({ ok: false, status, tekst: '' });
  const write = (vraag: string, waarde: string): void => {
    if (kept.get(vraag) !== waarde) revision += 1;
    kept.set(vraag, waarde);
  };
  const api: Partial<ApiClient> = {
    begin: async () => ({ ok: true, waarde: { ...view(), sleutel: 'sw_geheim' }, etag: `"${revision}"` }),
    gesprek: async () => good(),
    async antwoord(_toegang, vraag: string, { waarde }: Invoer, ifMatch) {
      const what = fate.shift();
      if (what === 'no-connection') return bad(0);
      if (what === 'unwell') return bad(503);
      if (ifMatch !== `"${revision}"`) return bad(412);
      calls.push(`${vraag}=${String(waarde)}`);
      write(vraag, String(waarde));
      return what === 'reply-lost' ? bad(0) : good();
    },
    wis: async () => bad(404),
  };
  return { api: api as ApiClient, calls, kept, fate, write };
}

function open(server: ReturnType<typeof fakeServer>) {
  const failures: (number | undefined)[] = [];
  const kept: string[] = [];
  const bos: Sleutelbos = {
    lees: () => undefined,
    bewaar: ({ sleutel }) => void kept.push(sleutel),
    vergeet: () => void kept.splice(0),
  };
  const lijn = {
    meld: (hapering?: { status: number }) => void failures.push(hapering?.status),
    wacht: async () => {},
  };
  return { gesprek: createGesprek({ api: server.api, flow: 'klein', lijn, bos }), failures, kept };
}

describe('a conversation with the server', () => {
  it('sends answers in the order in which they were given, however long the first one takes', async () => {
    const server = fakeServer();
    const { gesprek, failures } = open(server);
    await gesprek.begin();
    server.fate.push('no-connection', 'unwell', 'no-connection');
    const sent = [gesprek.antwoord('een', { waarde: 'a' }), gesprek.antwoord('twee', { waarde: 'b' })];
    expect(gesprek.onderweg).toBe(2);
    expect(await Promise.all(sent)).toEqual([
      { soort: 'bewaard', elders: [] },
      { soort: 'bewaard', elders: [] },
    ]);
    expect(server.calls).toEqual(['een=a', 'twee=b']);
    expect(failures.slice(0, 4)).toEqual([0, 503, 0, undefined]);
    expect(gesprek.onderweg).toBe(0);
  });

  it('knows an answer of which only the reply was lost', async () => {
    const server = fakeServer();
    const { gesprek } = open(server);
    await gesprek.begin();
    server.fate.push('reply-lost');
    expect(await gesprek.antwoord('een', { waarde: 'a' })).toEqual({ soort: 'bewaard', elders: [] });
    expect(server.calls).toEqual(['een=a']);
    expect(gesprek.stand?.vraag?.id).toBe('twee');
  });

  it('sends its answer again after a change elsewhere, and tells of that change', async () => {
    const server = fakeServer();
    const { gesprek } = open(server);
    await gesprek.begin();
    await gesprek.antwoord('een', { waarde: 'a' });
    server.write('een', 'z');
    const sent = await gesprek.antwoord('twee', { waarde: 'b' });
    expect(sent).toMatchObject({ soort: 'bewaard', elders: [{ vraag: 'een', tekst: 'z' }] });
    expect([...server.kept]).toEqual([
      ['een', 'z'],
      ['twee', 'b'],
    ]);
  });

  it('leaves another answer to the same question as it is, and tells which', async () => {
    const server = fakeServer();
    const { gesprek } = open(server);
    await gesprek.begin();
    server.write('een', 'z');
    const sent = await gesprek.antwoord('een', { waarde: 'a' });
    expect(sent).toMatchObject({ soort: 'botsing', nu: { vraag: 'een', tekst: 'z' } });
    expect(server.kept.get('een')).toBe('z');
    expect(await gesprek.antwoord('een', { waarde: 'a' })).toMatchObject({ soort: 'bewaard' });
  });

  it('sends nothing more once it was left, and keeps nothing after erasing', async () => {
    const server = fakeServer();
    const { gesprek, kept } = open(server);
    await gesprek.begin();
    expect(kept).toEqual(['sw_geheim']);
    server.fate.push('no-connection');
    const sent = gesprek.antwoord('een', { waarde: 'a' });
    gesprek.verlaat();
    expect(await sent).toEqual({ soort: 'verlaten' });
    expect(server.calls).toEqual([]);
    await gesprek.begin();
    expect((await gesprek.wis()).ok).toBe(true);
    expect(kept).toEqual([]);
    expect(gesprek.toegang).toBeUndefined();
  });
});
