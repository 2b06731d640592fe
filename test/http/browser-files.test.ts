import { describe, expect, it } from 'vitest';
import { browserFileRoutes } from '../../src/http/browser-files.ts';

const app = browserFileRoutes({
  newest: new Map([
    ['stuurwijzer.js', { name: 'stuurwijzer.js', hashed: 'stuurwijzer.bbb.js', integrity: 'sha384-b' }],
  ]),
  texts: new Map([
    ['stuurwijzer.bbb.js', `${'nieuw;'.repeat(400)}`],
    ['stuurwijzer.aaa.js', 'oud;'],
  ]),
});

describe('the scripts for browsers', () => {
  it('are the newest build under the stable name, for five minutes', async () => {
    const response = await app.request('/stuurwijzer.js');
    expect(await response.text()).toMatch(/^nieuw;/);
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=300, stale-while-revalidate=86400');
    expect(response.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
  });

  it('are each build under its hashed name, for ever', async () => {
    const response = await app.request('/stuurwijzer.aaa.js');
    expect(await response.text()).toBe('oud;');
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
  });

  it('may be loaded by every site, with SRI, and nothing more', async () => {
    const { headers } = await app.request('/stuurwijzer.js');
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('X-Frame-Options')).toBe('DENY');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('Strict-Transport-Security')).toContain('max-age=31536000');
  });

  it('are compressed for who asks, and not sent again to who has them', async () => {
    const squeezed = await app.request('/stuurwijzer.js', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(squeezed.headers.get('Content-Encoding')).toBe('gzip');
    expect(squeezed.headers.get('Vary')).toContain('Accept-Encoding');
    const etag = squeezed.headers.get('ETag') ?? '';
    const again = await app.request('/stuurwijzer.js', { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('are nothing under another name', async () => {
    for (const path of ['/', '/weg.js', '/..%2Fpackage.json', '/stuurwijzer.ccc.js']) {
      expect((await app.request(path)).status, path).toBe(404);
    }
  });
});
