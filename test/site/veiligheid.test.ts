import { describe, expect, it } from 'vitest';
import { answerSmallFlow, createTestSite, Visitor } from './visitor.ts';

const PAYLOADS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus=alert(1) x='",
  '</textarea><svg onload=alert(1)>',
  '[klik](javascript:alert(1))',
  '</title><script>alert(1)</script>',
  '{{7*7}}<%= 7*7 %>',
];

describe('headers', () => {
  it.each(['/', '/lessen', '/bestaat-niet', '/gesprek', '/icoon.svg'])('protect %s', async (path) => {
    const site = await createTestSite();
    const { headers } = await site.request(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  it('keep every page of a conversation out of caches', async () => {
    const person = new Visitor(await createTestSite());
    await answerSmallFlow(person);
    for (const path of ['', '/overzicht', '/advies', '/later', '/wissen', '/advies/json', '/vragen/fase']) {
      expect((await person.visit(`/gesprek${path}`)).headers.get('cache-control'), path).toBe('no-store');
    }
  });
});

describe('the cookie', () => {
  it('is one, strictly necessary, and out of reach of scripts and other sites', async () => {
    const site = await createTestSite();
    const started = await site.request('https://stuurwijzer.example/flows/klein/start', {
      method: 'POST',
      headers: { origin: 'https://stuurwijzer.example' },
    });
    expect(started.status).toBe(303);
    expect(started.headers.get('location')).toBe('/gesprek');
    const [cookie, ...others] = started.headers.getSetCookie();
    expect(others).toEqual([]);
    expect(cookie).toMatch(
      /^__Host-stuurwijzer=[a-z0-9]+\.sw_[a-z0-9]+; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
  });

  it('keeps the sleutel out of pages and addresses', async () => {
    const person = new Visitor(await createTestSite());
    const first = await person.start();
    const sleutel = person.cookie?.split('sw_')[1] ?? '';
    expect(sleutel).not.toBe('');
    expect(first.html).not.toContain(sleutel);
    expect(first.path).not.toContain(sleutel);
  });
});

describe('a form from elsewhere', () => {
  it.each([
    ['another origin', { origin: 'https://kwaad.example' }],
    ['another site', { origin: 'https://kwaad.example', 'sec-fetch-site': 'cross-site' }],
    ['an unknown origin', { origin: 'null' }],
  ])('is refused: %s', async (_, headers) => {
    const person = new Visitor(await createTestSite());
    await person.start();
    const page = await person.submit('/gesprek/wissen/bevestig', {}, headers);
    expect(page.status).toBe(403);
    expect(page.text).toContain('Dit formulier is niet aangenomen');
    expect((await person.visit('/gesprek')).status).toBe(200);
  });

  it('is taken from the public address behind a reverse proxy', async () => {
    const site = await createTestSite({ env: { PUBLIC_URL: 'https://advies.example/stuurwijzer/' } });
    const page = await site.request('http://10.0.0.1/flows/klein/start', {
      method: 'POST',
      headers: { origin: 'https://advies.example' },
    });
    expect(page.headers.get('location')).toBe('/stuurwijzer/gesprek');
  });

  it('is refused when it is too large', async () => {
    const person = new Visitor(await createTestSite());
    await person.start();
    const page = await person.answer('opgave', [], { tekst: 'a'.repeat(70_000) });
    expect(page.status).toBe(413);
    expect(page.text).toContain('Dit is te veel tekst');
  });
});

describe('what a person typed', () => {
  it.each(PAYLOADS)('is shown as text on every page: %s', async (payload) => {
    const person = new Visitor(await createTestSite());
    await person.start();
    await person.answer('opgave', [], { tekst: payload });
    await person.answer('fase', 'uitvoering', { toelichting: payload });
    for (const vraag of ['steun-raad', 'steun-inwoners', 'mensen', 'herken', 'cijfer']) {
      await person.answer(vraag, 'weet-niet');
    }
    await person.answer('partijen', [], { item: [payload, 'Bewoners'], 'item-id': ['', ''] });
    const fault = await person.answer('macht--p1', payload);
    const paths = [
      '',
      '/overzicht',
      '/advies',
      '/vragen/opgave',
      '/vragen/fase',
      '/vragen/partijen',
      '/vragen/opgave/wegnemen',
    ];
    const pages = [fault, ...(await Promise.all(paths.map((path) => person.visit(`/gesprek${path}`))))];
    for (const { html, path } of pages) {
      const markup = html.replace(/="[^"]*"/g, '=""');
      expect(markup, path).not.toMatch(/<script|<img|<[a-z]+[^>]*\son[a-z]+=/i);
      expect(html, path).not.toMatch(/href="javascript:/i);
    }
    expect(pages[2]?.text).toContain(payload.replace(/\s+/g, ' '));
  });
});

describe('every page', () => {
  it('has no script, no inline style and no address of another site', async () => {
    const person = new Visitor(await createTestSite());
    await answerSmallFlow(person);
    const paths = [
      '/',
      '/flows/klein',
      '/lessen',
      '/lessen/vraag-steun',
      '/bronnen',
      '/bronnen/boek',
      '/privacy',
    ];
    const own = [
      '/gesprek/advies',
      '/gesprek/overzicht',
      '/gesprek/vragen/mensen',
      '/toegankelijkheid',
      '/weg',
    ];
    for (const path of [...paths, ...own]) {
      const { html } = await person.visit(path);
      expect(html, path).toMatch(/^<!DOCTYPE html><html lang="nl">/);
      // Portals want the address for oEmbed in full.
      const links = html.replaceAll('href="http://localhost/', 'href="/');
      expect(links, path).not.toMatch(/<script|\sstyle=|\son[a-z]+=|(?:src|href|action)="(?:https?:)?\/\//i);
      expect(html.match(/<h1/g), path).toHaveLength(1);
      expect(html, path).toContain('<main id="inhoud"');
      expect(html, path).toContain('class="skip" href="#inhoud"');
    }
  });
});
