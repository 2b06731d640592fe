import { describe, expect, it } from 'vitest';
import { startApi } from './api-client.ts';

const PORTAAL = 'https://portaal.gemeente.example';
const env = { EMBED_ORIGINS: `${PORTAAL}/ https://intranet.example:8443` };

function preflight(origin: string): [string, string, Record<string, string>] {
  const asked = {
    'Access-Control-Request-Method': 'PUT',
    'Access-Control-Request-Headers': 'authorization,if-match',
  };
  return ['OPTIONS', '/gesprekken/x/antwoorden/y', { Origin: origin, ...asked }];
}

describe('een genoemde herkomst', () => {
  it.each([PORTAAL, 'https://intranet.example:8443'])('%s mag de API lezen', async (origin) => {
    const { headers } = await (await startApi({ env })).get('/flows', { Origin: origin });
    expect(headers.get('Access-Control-Allow-Origin')).toBe(origin);
    expect(headers.get('Access-Control-Expose-Headers')).toBe('ETag, Location, API-Version');
    expect(headers.get('Access-Control-Allow-Credentials')).toBeNull();
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
    expect(headers.get('Vary')).toContain('Origin');
  });

  it('mag vooraf vragen, zonder sleutel, en onthoudt het antwoord', async () => {
    const { status, headers } = await (await startApi({ env })).call(...preflight(PORTAAL));
    expect(status).toBe(204);
    expect(headers.get('Access-Control-Allow-Origin')).toBe(PORTAAL);
    expect(headers.get('Access-Control-Allow-Methods')).toContain('PUT');
    for (const name of ['Authorization', 'Content-Type', 'If-Match']) {
      expect(headers.get('Access-Control-Allow-Headers')).toContain(name);
    }
    expect(Number(headers.get('Access-Control-Max-Age'))).toBeGreaterThan(0);
  });

  it('mag ook fouten lezen', async () => {
    const response = await (await startApi({ env })).get('/gesprekken/x', { Origin: PORTAAL });
    expect([response.status, response.headers.get('Access-Control-Allow-Origin')]).toEqual([401, PORTAAL]);
  });
});

describe('een andere herkomst', () => {
  it.each(['https://elders.example', 'http://portaal.gemeente.example', 'null', `${PORTAAL}.kwaad.example`])(
    '%s krijgt geen toestemming',
    async (origin) => {
      const client = await startApi({ env });
      for (const response of [
        await client.get('/flows', { Origin: origin }),
        await client.call(...preflight(origin)),
      ]) {
        expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
        expect(response.headers.get('Access-Control-Allow-Methods')).toBeNull();
        expect(response.headers.get('Vary')).toContain('Origin');
      }
    },
  );

  it('krijgt die ook niet als er niemand genoemd is', async () => {
    const { headers } = await (await startApi()).get('/flows', { Origin: PORTAAL });
    expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
  });

  it('mag wel de beschrijving van de API lezen', async () => {
    const { headers } = await (await startApi()).get('/openapi.json', { Origin: 'https://elders.example' });
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
  });
});
