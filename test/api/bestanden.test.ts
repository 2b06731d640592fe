import { describe, expect, it } from 'vitest';
import { teruggezetSchema } from '../../src/api/bestanden/bestanden-contract.ts';
import { gesprekSchema, nieuwGesprekSchema } from '../../src/api/gesprekken/gesprek-schema.ts';
import { smallFiles, smallLibrary } from '../fixtures/small-library.ts';
import { bodyOf, problemOf, startApi } from './api-client.ts';

async function fileOf(client: Awaited<ReturnType<typeof startApi>>) {
  const gesprek = await client.begin();
  await gesprek.put('opgave', { waarde: 'Het buurthuis', toelichting: 'Sinds maart.' });
  await gesprek.put('fase', { waarde: 'uitvoering' });
  await gesprek.put('steun-raad', { waarde: 'tegen' });
  const response = await gesprek.get('/bestand');
  return { gesprek, response, text: await response.text() };
}

describe('het bewaarbestand', () => {
  it('is leesbare JSON met een naam, zonder id en zonder sleutel', async () => {
    const { gesprek, response, text } = await fileOf(await startApi());
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Disposition')).toMatch(
      /^attachment; filename="stuurwijzer-gesprek-\d{4}-\d\d-\d\d\.json"$/,
    );
    expect(text).toContain(
      '\n      "stelt": "Hoe staat de raad erin?",\n      "antwoord": "De raad is tegen",',
    );
    expect(text).not.toContain(gesprek.id);
    expect(text).not.toContain(gesprek.sleutel);
  });

  it('gaat na wissen op de server terug, zonder verlies en met een nieuwe sleutel', async () => {
    const client = await startApi();
    const { gesprek, text } = await fileOf(client);
    const before = gesprekSchema.parse(await (await gesprek.get()).json());
    await gesprek.delete();
    const response = await client.call('POST', '/bestanden', {}, text);
    expect(response.status).toBe(201);
    const { id, sleutel, gewijzigdOp: _, ...after } = nieuwGesprekSchema.parse(await response.json());
    expect(sleutel).not.toBe(gesprek.sleutel);
    expect(response.headers.get('Location')).toBe(`/v1/gesprekken/${id}`);
    const { id: _id, gewijzigdOp: _op, ...rest } = before;
    expect(after).toEqual(rest);
    const auth = { Authorization: `Bearer ${sleutel}` };
    expect((await client.get(`/gesprekken/${id}`, auth)).status).toBe(200);
  });

  it('zegt op een andere server met andere vragen wat u moet nakijken', async () => {
    const { text } = await fileOf(await startApi());
    const path = 'flows/vragen/steun-raad.yaml';
    const other = (smallFiles().get(path) ?? '').replace('Hoe staat de raad erin?', 'Wat vindt de raad?');
    const elsewhere = await startApi({ bibliotheek: smallLibrary({ [path]: other }) });
    const back = await bodyOf(await elsewhere.call('POST', '/bestanden', {}, text), teruggezetSchema);
    expect(back.overzetting?.regels.filter(({ gevolg }) => gevolg !== 'gelijk')).toEqual([
      {
        vraag: 'steun-raad',
        gevolg: 'gewijzigd',
        oud: { stelt: 'Hoe staat de raad erin?', tekst: 'De raad is tegen' },
        nieuw: { stelt: 'Wat vindt de raad?', tekst: 'De raad is tegen' },
      },
    ]);
  });

  it('wordt geweigerd als het beschadigd is of iets anders, met wat er is en wat u kunt doen', async () => {
    const client = await startApi();
    const { text } = await fileOf(client);
    for (const [body, says] of [
      [text.replace('Sinds maart', 'Sinds april'), 'beschadigd'],
      ['{"flow":"klein"}', 'geen bewaard gesprek'],
      ['[1]', 'JSON-object'],
    ] as const) {
      const response = await client.call('POST', '/bestanden', {}, body);
      expect(response.status).toBe(400);
      const { invalidParams } = await problemOf(response);
      expect(invalidParams?.[0]?.reason).toContain(says);
      expect(JSON.stringify(invalidParams)).not.toContain('april');
    }
  });

  it('mag groter zijn dan andere inhoud, tot 1 MiB', async () => {
    const client = await startApi();
    const large = (size: number) => client.call('POST', '/bestanden', {}, { vulling: 'x'.repeat(size) });
    expect((await large(900_000)).status).toBe(400);
    expect((await large(1_100_000)).status).toBe(413);
  });
});
