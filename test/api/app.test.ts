import { describe, expect, it } from 'vitest';
import { nieuwGesprekSchema } from '../../src/api/gesprekken/gesprek-schema.ts';
import type { LoggedRequest } from '../../src/api/request-log.ts';
import { createApp } from '../../src/app.ts';
import { parseSettings } from '../../src/env.ts';
import { createGesprekken } from '../../src/gesprek/gesprekken.ts';
import { StoreError } from '../../src/opslag/store-error.ts';
import { smallLibrary } from '../fixtures/small-library.ts';
import { createMemoryStore } from '../opslag/memory-store.ts';
import { problemOf } from './api-client.ts';

interface Options {
  readonly env?: Readonly<Record<string, string>>;
  readonly ping?: () => Promise<void>;
}

async function startApp({ env = {}, ping = async () => {} }: Options = {}) {
  const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
  const gesprekken = createGesprekken({ bibliotheek: smallLibrary(), store: createMemoryStore(), random });
  await gesprekken.saveVersions();
  const logged: LoggedRequest[] = [];
  const app = createApp({ settings: parseSettings(env), gesprekken, ping }, (request) =>
    logged.push(request),
  );
  return { app, logged };
}

const start = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"flow":"klein"}' };

describe('de dienst', () => {
  it('heeft de API onder /v1 en pagina’s op /', async () => {
    const { app } = await startApp();
    expect((await app.request('/v1/flows')).status).toBe(200);
    const page = await app.request('/');
    expect([page.status, page.headers.get('Content-Type')]).toEqual([
      200,
      expect.stringMatching(/^text\/html/),
    ]);
  });

  it('werkt helemaal onder het pad van PUBLIC_URL', async () => {
    const { app } = await startApp({ env: { PUBLIC_URL: 'https://gemeente.example/stuurwijzer/' } });
    const begun = await app.request('/stuurwijzer/v1/gesprekken', start);
    expect(begun.headers.get('Location')).toMatch(/^\/stuurwijzer\/v1\/gesprekken\//);
    expect((await app.request('/stuurwijzer/gezond')).status).toBe(200);
    expect((await app.request('/stuurwijzer/')).headers.get('Content-Type')).toMatch(/^text\/html/);
    expect((await app.request('/v1/flows')).status).toBe(404);
  });

  it('geeft onder /v1 ook op onzin een problem document, en geen pagina', async () => {
    const { app } = await startApp();
    for (const path of ['/v1', '/v1/', '/v1/onzin/x', '/v1/flows/']) {
      const response = await app.request(path);
      expect([path, response.status]).toEqual([path, 404]);
      await problemOf(response);
    }
  });
});

describe('/gezond', () => {
  it('geeft 200 als de opslag antwoordt', async () => {
    const response = await (await startApp()).app.request('/gezond');
    expect([response.status, await response.json()]).toEqual([200, { status: 'gezond' }]);
  });

  it.each([new StoreError('vol'), new Error('secret')])(
    'geeft 503 als die dat niet doet (%s)',
    async (error) => {
      const { app } = await startApp({ ping: () => Promise.reject(error) });
      const response = await app.request('/gezond');
      expect(response.status).toBe(503);
      expect(JSON.stringify(await problemOf(response))).not.toContain('secret');
    },
  );
});

describe('een gesloten dienst', () => {
  const env = { GESLOTEN: 'Gesloten tot maandag <9 uur>.', EMBED_ORIGINS: 'https://portaal.example' };

  it('zegt dat in de API als problem document', async () => {
    const { app } = await startApp({ env });
    for (const path of ['/v1/flows', '/v1/openapi.json', '/v1/gesprekken/x', '/v1/onzin']) {
      const response = await app.request(path);
      expect(response.status).toBe(503);
      expect((await problemOf(response)).detail).toBe('Gesloten tot maandag <9 uur>.');
      expect(response.headers.get('API-Version')).toBe('1.0.0');
    }
  });

  it('laat een widget op een andere site die tekst lezen', async () => {
    const { app } = await startApp({ env });
    const headers = { Origin: 'https://portaal.example', 'Access-Control-Request-Method': 'POST' };
    expect((await app.request('/v1/gesprekken', { method: 'OPTIONS', headers })).status).toBe(204);
  });

  it('zegt dat op elke pagina, met veilige tekst en headers', async () => {
    const { app } = await startApp({ env });
    for (const path of ['/', '/gesprek', '/onzin']) {
      const response = await app.request(path);
      expect(response.status).toBe(503);
      expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
      expect(await response.text()).toContain('Gesloten tot maandag &lt;9 uur&gt;.');
    }
  });

  it('blijft gezond', async () => {
    expect((await (await startApp({ env })).app.request('/gezond')).status).toBe(200);
  });
});

describe('het logboek', () => {
  it('kent alleen methode, route, status en duur; nooit een id, een sleutel of een vraag', async () => {
    const { app, logged } = await startApp();
    const begun = await app.request('/v1/gesprekken', start);
    const { id, sleutel } = nieuwGesprekSchema.parse(await begun.json());
    const headers = { Authorization: `Bearer ${sleutel}` };
    await app.request(`/v1/gesprekken/${id}`, { headers });
    await app.request(`/v1/gesprekken/${id}`);
    await app.request(`/v1/gesprekken/${id}/antwoorden/geheim`, { method: 'PUT', headers });
    await app.request(`/v1/gesprekken/${id}/onzin?zoek=geheim`, { headers });
    await app.request('/v1/lessen?zoek=geheim');
    await app.request('/v1/flows', { method: 'PATCH' });
    await app.request('/gezond');
    expect(logged.map(({ method, route, status }) => `${method} ${route} ${status}`)).toEqual([
      'POST /v1/gesprekken 201',
      'GET /v1/gesprekken/:id 200',
      'GET /v1/gesprekken/:id/* 401',
      'PUT /v1/gesprekken/:id/antwoorden/:vraag 404',
      'GET /v1/* 404',
      'GET /v1/lessen 200',
      'PATCH /v1/flows 405',
      'GET /gezond 200',
    ]);
    expect(logged.every((request) => Object.keys(request).join() === 'method,route,status,duration')).toBe(
      true,
    );
    expect(logged.every(({ duration }) => duration >= 0)).toBe(true);
    expect(JSON.stringify(logged)).not.toMatch(new RegExp(`${id}|${sleutel}|geheim`));
  });
});
