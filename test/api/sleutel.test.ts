import { beforeEach, describe, expect, it } from 'vitest';
import { type Begun, type Client, problemOf, startApi } from './api-client.ts';

let client: Client;
let gesprek: Begun;

beforeEach(async () => {
  client = await startApi();
  gesprek = await client.begin();
});

const CALLS = [
  ['GET', ''],
  ['DELETE', ''],
  ['GET', '/vragen/fase'],
  ['PUT', '/antwoorden/opgave'],
  ['DELETE', '/antwoorden/opgave'],
  ['GET', '/advies'],
  ['GET', '/overzetten'],
  ['POST', '/overzetten'],
] as const;

describe.each(CALLS)('%s /gesprekken/{id}%s', (method, path) => {
  const body = method === 'PUT' ? { waarde: 'x' } : undefined;
  const tryWith = (id: string, headers: Record<string, string>) =>
    client.call(method, `/gesprekken/${id}${path}`, headers, body);

  it('geeft zonder sleutel een 401 die zegt hoe het wel moet', async () => {
    const response = await tryWith(gesprek.id, {});
    expect(response.status).toBe(401);
    expect(response.headers.get('WWW-Authenticate')).toMatch(/^Bearer/);
    expect((await problemOf(response)).detail).toContain('Authorization: Bearer');
  });

  it('geeft met iets anders dan Bearer een 401', async () => {
    const response = await tryWith(gesprek.id, { Authorization: `Basic ${btoa('a:b')}` });
    expect(response.status).toBe(401);
  });

  it('geeft op een onbekend gesprek, een gewist gesprek en een andere sleutel precies hetzelfde', async () => {
    const other = await client.begin();
    const erased = await client.begin();
    await erased.delete();
    const answers = await Promise.all([
      tryWith('bestaat-niet', gesprek.auth),
      tryWith(erased.id, erased.auth),
      tryWith(gesprek.id, other.auth),
      tryWith(gesprek.id, { Authorization: 'Bearer x' }),
    ]);
    const shapes = await Promise.all(
      answers.map(async (response) => [response.status, [...response.headers], await response.text()]),
    );
    expect(shapes[0]?.[0]).toBe(404);
    for (const shape of shapes) expect(shape).toEqual(shapes[0]);
  });
});

it('neemt Bearer in hoofdletters of kleine letters', async () => {
  const path = `/gesprekken/${gesprek.id}`;
  expect((await client.get(path, { Authorization: `bearer ${gesprek.sleutel}` })).status).toBe(200);
});

it('neemt de sleutel niet aan in het adres', async () => {
  expect((await client.get(`/gesprekken/${gesprek.id}?sleutel=${gesprek.sleutel}`)).status).toBe(401);
});

it('geeft de sleutel alleen in het eerste antwoord', async () => {
  expect(JSON.stringify(await gesprek.response.headers)).not.toContain(gesprek.sleutel);
  const responses = await Promise.all([
    gesprek.get(),
    gesprek.put('opgave', { waarde: 'x' }),
    gesprek.put('opgave', {}),
    gesprek.get('/vragen/opgave'),
    gesprek.get('/advies'),
    gesprek.get('/advies', { Accept: 'text/markdown' }),
    gesprek.get('/overzetten'),
    gesprek.post('/overzetten'),
    gesprek.get('/onbekend'),
    gesprek.delete('/antwoorden/opgave'),
  ]);
  for (const response of responses) {
    expect(JSON.stringify([...response.headers])).not.toContain(gesprek.sleutel);
    expect(await response.text()).not.toContain(gesprek.sleutel);
  }
});
