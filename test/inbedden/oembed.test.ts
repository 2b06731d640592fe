import { describe, expect, it } from 'vitest';
import { createTestSite, Visitor } from '../site/visitor.ts';

const ADRES = 'https://advies.example/sw';
const env = { PUBLIC_URL: `${ADRES}/` };

async function ask(query: string): Promise<{ status: number; body: Record<string, unknown> }> {
  const { status, html } = await new Visitor(await createTestSite({ env })).visit(
    `/inbedden/oembed?${query}`,
  );
  return { status, body: JSON.parse(html) };
}

const about = (address: string) => `url=${encodeURIComponent(address)}`;

describe('oEmbed', () => {
  it.each([`${ADRES}/flows/klein`, `${ADRES}/inbedden/klein`, `${ADRES}/flows/klein?van=wiki#start`])(
    'gives the frame for %s',
    async (address) => {
      const { status, body } = await ask(`${about(address)}&format=json`);
      expect(status).toBe(200);
      expect(body).toEqual({
        version: '1.0',
        type: 'rich',
        title: 'Klein gesprek',
        provider_name: 'Stuurwijzer',
        provider_url: `${ADRES}/`,
        cache_age: 3600,
        width: 720,
        height: 640,
        html: `<iframe src="${ADRES}/inbedden/klein" width="720" height="640" frameborder="0" title="Klein gesprek"></iframe>`,
      });
    },
  );

  it('stays within the size that the portal has', async () => {
    const { body } = await ask(`${about(`${ADRES}/flows/klein`)}&maxwidth=500&maxheight=300`);
    expect(body).toMatchObject({ width: 500, height: 300 });
    expect(body.html).toContain('width="500" height="300"');
    const { body: wide } = await ask(`${about(`${ADRES}/flows/klein`)}&maxwidth=9000&maxheight=veel`);
    expect(wide).toMatchObject({ width: 720, height: 640 });
  });

  it.each([
    ['another site', 'https://elders.example/flows/klein'],
    ['a site whose name begins like ours', `${ADRES}.kwaad.example/flows/klein`],
    ['a flow that is not there', `${ADRES}/flows/weg`],
    ['another page of ours', `${ADRES}/lessen`],
    ['no address at all', ''],
  ])('answers 404 for %s', async (_name, address) => {
    const { status, body } = await ask(about(address));
    expect(status).toBe(404);
    expect(body.fout).toContain('Bij dit adres hoort geen gesprek');
  });

  it('answers 501 for a format that it does not speak', async () => {
    expect((await ask(`${about(`${ADRES}/flows/klein`)}&format=xml`)).status).toBe(501);
  });

  it('is found from the page of a flow', async () => {
    const { html } = await new Visitor(await createTestSite({ env })).visit('/flows/klein');
    const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)" title="([^"]+)"/.exec(
      html,
    );
    expect(link?.[2]).toBe('Klein gesprek');
    const found = new URL((link?.[1] ?? '').replaceAll('&amp;', '&'));
    expect(found.href.startsWith(`${ADRES}/inbedden/oembed?`)).toBe(true);
    expect((await ask(found.search.slice(1))).body).toMatchObject({ title: 'Klein gesprek' });
  });
});
