import { beforeEach, describe, expect, it } from 'vitest';
import { type Begun, type Client, problemOf, startApi } from './api-client.ts';

let client: Client;
let gesprek: Begun;

beforeEach(async () => {
  client = await startApi();
  gesprek = await client.begin();
  await gesprek.put('opgave', { waarde: 'Het buurthuis' });
});

/** The faults by name, of a response that has to be a 400. */
async function faultsOf(response: Response): Promise<Record<string, string>> {
  expect(response.status).toBe(400);
  const { invalidParams = [] } = await problemOf(response);
  return Object.fromEntries(invalidParams.map(({ name, reason }) => [name, reason]));
}

async function unchanged(): Promise<void> {
  const now = await gesprek.get();
  expect(now.headers.get('ETag')).toMatch(/^"1-/);
}

describe('wie een gesprek begint', () => {
  it('hoort dat een flow niet bestaat, en welke wel', async () => {
    const faults = await faultsOf(await client.call('POST', '/gesprekken', {}, { flow: 'kleinn' }));
    expect(faults).toEqual({ flow: expect.stringContaining("Bedoelde u 'klein'?") });
  });

  it.each([
    ['geen flow', {}, { flow: 'geef het id van een flow als tekst' }],
    ['een getal als flow', { flow: 1 }, { flow: 'geef het id van een flow als tekst' }],
    ['een lijst', [], { inhoud: 'de inhoud hoort een JSON-object te zijn' }],
    ['null', 'null', { inhoud: 'de inhoud hoort een JSON-object te zijn' }],
    ['een onbekend veld', { flow: 'klein', taal: 'nl' }, { taal: 'dit veld bestaat niet' }],
  ])('krijgt een 400 bij %s', async (_, body, faults) => {
    expect(await faultsOf(await client.call('POST', '/gesprekken', {}, body))).toEqual(faults);
  });

  it('krijgt een 400 zonder inhoud', async () => {
    expect((await client.call('POST', '/gesprekken')).status).toBe(400);
  });
});

describe('wie een antwoord geeft', () => {
  it.each([
    ['een onbekende optie', { waarde: 'onzin' }],
    ['een getal bij een keuze', { waarde: 3 }],
    ['een lijst bij een keuze', { waarde: ['verkenning'] }],
    ['een object als waarde', { waarde: { optie: 'verkenning' } }],
    ['null als waarde', { waarde: null }],
    ['geen waarde', {}],
    ['nvt waar dat niet aangeboden is', { waarde: 'nvt' }],
  ])('krijgt een 400 bij %s, en er verandert niets', async (_, body) => {
    expect(Object.keys(await faultsOf(await gesprek.put('fase', body)))).toEqual(['waarde']);
    await unchanged();
  });

  it('hoort alle fouten tegelijk, ook die van de vraag zelf', async () => {
    const body = { waarde: 'onzin', toelichting: 'x'.repeat(4001), extra: 1, nog: 2 };
    const faults = await faultsOf(await gesprek.put('fase', body));
    expect(Object.keys(faults).sort()).toEqual(['extra', 'nog', 'toelichting', 'waarde']);
    await unchanged();
  });

  it('krijgt namen van anderen niet terug als ze geen gewone naam zijn', async () => {
    const faults = await faultsOf(await gesprek.put('fase', { waarde: 'verkenning', '<script>': 1 }));
    expect(faults).toEqual({ '(onbekende naam)': 'dit veld bestaat niet' });
  });

  it('kan het prototype niet vervuilen', async () => {
    const faults = await faultsOf(await gesprek.put('fase', '{"waarde":"verkenning","__proto__":{"x":1}}'));
    expect(Object.entries(faults)).toEqual([['__proto__', 'dit veld bestaat niet']]);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  it('krijgt een 404 op een vraag die deze flow niet kent, ook als de inhoud niet klopt', async () => {
    for (const body of [{ waarde: 'ja' }, {}]) {
      const response = await gesprek.put('onbekend', body);
      expect(response.status).toBe(404);
      expect((await problemOf(response)).title).toBe('Vraag niet gevonden');
    }
    await unchanged();
  });

  it('krijgt een 409 op een vraag die niet open is, met de tekst van de vraag die dat wel is', async () => {
    const response = await gesprek.put('slot', { waarde: 'ja' });
    expect(response.status).toBe(409);
    expect((await problemOf(response)).detail).toContain('In welke fase zit u?');
    await unchanged();
  });

  it('leest in een 409 nooit de naam die iemand aan een partij gaf', async () => {
    for (const [vraag, waarde] of [
      ['fase', 'verkenning'],
      ['steun-raad', 'breed'],
      ['steun-inwoners', 'blij'],
      ['mensen', ['geld']],
      ['partijen', ['Stichting Geheim']],
    ] as const) {
      expect((await gesprek.put(vraag, { waarde })).status).toBe(200);
    }
    const { detail } = await problemOf(await gesprek.put('slot', { waarde: 'ja' }));
    expect(detail).toContain('Kunt u deze partij dwingen?');
  });

  it('krijgt een 400 op wat geen JSON is', async () => {
    const response = await gesprek.put('fase', '{"waarde": ');
    expect(response.status).toBe(400);
    expect((await problemOf(response)).title).toBe('Geen geldige JSON');
    await unchanged();
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'krijgt een 415 op JSON die %s heet',
    async (type) => {
      const response = await gesprek.put('fase', { waarde: 'verkenning' }, { 'Content-Type': type });
      expect(response.status).toBe(415);
      expect((await problemOf(response)).detail).toContain('application/json');
      await unchanged();
    },
  );

  it('mag application/json met een charset sturen', async () => {
    const type = { 'Content-Type': 'application/json; charset=utf-8' };
    expect((await gesprek.put('fase', { waarde: 'verkenning' }, type)).status).toBe(200);
  });
});

describe('een inhoud van meer dan 64 KiB', () => {
  const large = JSON.stringify({ waarde: 'verkenning', toelichting: 'x'.repeat(64 * 1024) });

  it('krijgt een 413 als de lengte vooraf gezegd is', async () => {
    const response = await gesprek.put('fase', large, { 'Content-Length': String(large.length) });
    expect(response.status).toBe(413);
    await problemOf(response);
    await unchanged();
  });

  it('krijgt een 413 als zij in stukken komt', async () => {
    const body = new Blob([large]).stream();
    const response = await client.api.request(`/gesprekken/${gesprek.id}/antwoorden/fase`, {
      method: 'PUT',
      headers: { ...gesprek.auth, 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' },
      body,
      duplex: 'half',
    });
    expect(response.status).toBe(413);
    await unchanged();
  });

  it('krijgt een 413 als de gezegde lengte niet klopt met de stukken', async () => {
    const headers = { 'Content-Length': '10', 'Transfer-Encoding': 'chunked' };
    expect((await gesprek.put('fase', large, headers)).status).toBe(413);
  });

  it('mag precies 64 KiB zijn', async () => {
    const body = JSON.stringify({ waarde: 'verkenning' }).padEnd(64 * 1024, ' ');
    expect((await gesprek.put('fase', body)).status).toBe(200);
  });
});

describe('een onbekende parameter in het adres', () => {
  it.each(['/flows?x=1', '/lessen?zoeken=raad', '/bronnen?zoek=x', '/openapi.json?vorm=yaml'])(
    'geeft een 400: %s',
    async (path) => {
      const faults = await faultsOf(await client.get(path));
      expect(Object.values(faults)).toEqual(['deze parameter bestaat niet']);
    },
  );

  it('geeft ook een 400 op een gesprek, en er verandert niets', async () => {
    expect((await gesprek.get('?uitgebreid=ja')).status).toBe(400);
    expect((await gesprek.delete('?zeker=ja')).status).toBe(400);
    await unchanged();
  });

  it('geeft een 400 als een bekende parameter twee keer voorkomt', async () => {
    expect((await client.get('/lessen?zoek=a&zoek=b')).status).toBe(400);
  });

  it.each(['pagina=0', 'pagina=x', 'pagina=1.5', 'paginaGrootte=101', 'paginaGrootte='])(
    'geeft een 400 bij %s',
    async (query) => {
      expect((await client.get(`/lessen?${query}`)).status).toBe(400);
    },
  );
});
