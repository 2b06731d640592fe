import { describe, expect, it } from 'vitest';
import { createInbeddingBewijs } from '../../src/http/inbedding-bewijs.ts';
import { createTestSite, type Page, Visitor } from '../site/visitor.ts';

const PORTAAL = 'https://portaal.gemeente.example';
const inbeddingBewijs = createInbeddingBewijs(new Uint8Array(32));
const file = (name: string) => [name, { name, hashed: `x.${name}`, integrity: 'sha384-x' }] as const;
const browserFiles = { newest: new Map([file('frame.js'), file('stuurwijzer.js')]), texts: new Map() };

async function frame(env: Record<string, string> = {}, path = '/inbedden/klein'): Promise<Page> {
  return new Visitor(await createTestSite({ env, inbeddingBewijs, browserFiles })).visit(path);
}

describe('the page for a frame', () => {
  it('may stand in a frame of the listed origins and of its own, by their origin only', async () => {
    const { headers } = await frame({ EMBED_ORIGINS: `${PORTAAL}/start?x=1 https://wiki.example:8443` });
    expect(headers.get('content-security-policy')).toMatch(
      /; frame-ancestors 'self' https:\/\/portaal\.gemeente\.example https:\/\/wiki\.example:8443$/,
    );
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*|http:/);
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
  });

  it('may stand in a frame of nobody else when no origin is listed', async () => {
    expect((await frame()).headers.get('content-security-policy')).toMatch(/; frame-ancestors 'self'$/);
  });

  it('sets no cookie, is never cached, and can be loaded where our other pages cannot', async () => {
    const { headers } = await frame();
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('cross-origin-opener-policy')).toBeNull();
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('strict-transport-security')).toContain('max-age=31536000');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('holds the widget with a proof that the API knows, and its scripts', async () => {
    const { html } = await frame({ EMBED_ORIGINS: PORTAAL });
    const proof = /<stuurwijzer-gesprek flow="klein" weergave="vol" inbedding="([^"]+)">/.exec(html)?.[1];
    expect(inbeddingBewijs.holds(proof, new Date())).toBe(true);
    expect(html).toContain(`<script src="/widget/x.frame.js" data-ouders="${PORTAAL}"></script>`);
    expect(html).toContain('<script src="/widget/x.stuurwijzer.js"></script>');
    expect(html).not.toMatch(/style="|<script>|<style/);
  });

  it('leads on where scripts are off', async () => {
    expect((await frame()).html).toMatch(/<noscript>.*href="\/flows\/klein" target="_blank"/s);
  });

  it('works under the path of the public address', async () => {
    const { html } = await frame({ PUBLIC_URL: 'https://advies.example/sw' }, '/inbedden/klein');
    for (const [, link] of html.matchAll(/(?:href|src)="(\/[^"]*)"/g)) expect(link).toMatch(/^\/sw\//);
  });

  it('has a style sheet that a sandboxed frame may load', async () => {
    const path = /href="(\/inbedden\/stijl\.[0-9a-f]{12}\.css)"/.exec((await frame()).html)?.[1] ?? '';
    const { status, headers } = await frame({}, path);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8']);
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('cache-control')).toContain('immutable');
  });

  it('is not there for a flow that is not there', async () => {
    const { status, text } = await frame({ EMBED_ORIGINS: PORTAAL }, '/inbedden/weg');
    expect(status).toBe(404);
    expect(text).toContain('Deze pagina is er niet');
  });
});
