import { describe, expect, it } from 'vitest';
import { startApi } from './api-client.ts';

const PROFILE = {
  'API-Version': '1.0.0',
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

describe('elk antwoord van de API', () => {
  it('heeft de veiligheidsheaders, ook een fout', async () => {
    const client = await startApi();
    const gesprek = await client.begin();
    const responses: readonly (readonly [number, Response])[] = [
      [201, gesprek.response],
      [200, await client.get('/flows')],
      [200, await client.get('/lessen')],
      [200, await gesprek.get()],
      [304, await gesprek.get('', { 'If-None-Match': '*' })],
      [200, await gesprek.get('/advies')],
      [204, await client.call('OPTIONS', '/flows')],
      [400, await client.get('/flows?x=1')],
      [401, await client.get('/gesprekken/x')],
      [404, await client.get('/onbekend')],
      [404, await client.get('/lessen/onbekend')],
      [405, await client.call('PATCH', '/flows')],
      [406, await client.get('/flows', { Accept: 'text/html' })],
      [409, await gesprek.put('slot', { waarde: 'ja' })],
      [412, await gesprek.put('opgave', { waarde: 'x' }, { 'If-Match': '"9"' })],
      [413, await gesprek.put('opgave', { waarde: 'x'.repeat(70_000) })],
      [415, await gesprek.put('opgave', 'x', { 'Content-Type': 'text/plain' })],
      [204, await gesprek.delete()],
    ];
    for (const [status, response] of responses) {
      expect(response.status).toBe(status);
      expect(Object.fromEntries(response.headers)).toMatchObject(
        Object.fromEntries(Object.entries(PROFILE).map(([name, value]) => [name.toLowerCase(), value])),
      );
      expect(response.headers.get('X-Powered-By')).toBeNull();
      expect(response.headers.get('Set-Cookie')).toBeNull();
      if (status !== 204 && status !== 304)
        expect(response.headers.get('Content-Type')).toMatch(/^application\//);
    }
  });
});
