import { describe, expect, it } from 'vitest';
import { createTestSite } from './visitor.ts';

/** The pages, and the code of a conversation that was started in another browser. */
async function siteWithGesprek() {
  const site = await createTestSite();
  const started = await site.request(`${ORIGIN}/flows/klein/start`, {
    method: 'POST',
    headers: { Origin: ORIGIN },
  });
  const [, code = ''] = /__Host-stuurwijzer=([^;]+)/.exec(started.headers.get('Set-Cookie') ?? '') ?? [];
  return { site, code };
}

const ORIGIN = 'http://localhost';

function post(code: string, cookie?: string): RequestInit {
  return {
    method: 'POST',
    body: new URLSearchParams({ gesprek: code }),
    headers: { Origin: ORIGIN, ...(cookie === undefined ? {} : { Cookie: cookie }) },
  };
}

describe('the page of a take-along link', () => {
  it('asks for the code in a form that works without script, and is kept by no cache', async () => {
    const { site } = await siteWithGesprek();
    const response = await site.request('/gesprek/openen');
    const text = await response.text();
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(text).toContain('<form method="post" action="/gesprek">');
    expect(text).toContain('name="gesprek"');
    expect(text).toContain('<script src="/widget/openen.js" defer');
  });

  it('leads into the conversation, and leaves another conversation of this browser alone', async () => {
    const { site, code } = await siteWithGesprek();
    const response = await site.request(`${ORIGIN}/gesprek`, post(code, '__Host-stuurwijzer=een.ander'));
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Vraag 1');
    expect(response.headers.get('Set-Cookie')).toBeNull();
  });

  it('says so when the code opens nothing', async () => {
    const { site, code } = await siteWithGesprek();
    const response = await site.request(`${ORIGIN}/gesprek`, post(`${code}x`));
    expect(response.status).toBe(404);
  });
});
