import { beforeEach, describe, expect, it } from 'vitest';
import { gesprekSchema, vraagMetAntwoordSchema } from '../../src/api/gesprekken/gesprek-schema.ts';
import { type Begun, bodyOf, type Client, startApi } from './api-client.ts';

let client: Client;
let gesprek: Begun;

beforeEach(async () => {
  client = await startApi();
  gesprek = await client.begin();
});

describe('een gesprek beginnen', () => {
  it('geeft 201, het adres, de eerste vraag en de sleutel', async () => {
    expect(gesprek.response.status).toBe(201);
    expect(gesprek.response.headers.get('Location')).toBe(`/v1/gesprekken/${gesprek.id}`);
    expect(gesprek.response.headers.get('ETag')).toMatch(/^"0-/);
    expect(gesprek.sleutel).toMatch(/^sw_[a-z0-9]{32}$/);
    expect(gesprek.gesprek).toMatchObject({ status: 'bezig', vraag: { id: 'opgave' }, antwoorden: [] });
  });

  it('geeft het adres onder het pad van PUBLIC_URL', async () => {
    const elsewhere = await startApi({ env: { PUBLIC_URL: 'https://gemeente.example/stuurwijzer/' } });
    const { id, response } = await elsewhere.begin();
    expect(response.headers.get('Location')).toBe(`/stuurwijzer/v1/gesprekken/${id}`);
  });
});

describe('antwoorden', () => {
  it('geven het gesprek met de volgende vraag', async () => {
    const response = await gesprek.put('opgave', { waarde: 'Het buurthuis', toelichting: ' Kort. ' });
    const now = await bodyOf(response, gesprekSchema);
    expect(now.vraag?.id).toBe('fase');
    expect(now.antwoorden).toEqual([
      {
        vraag: 'opgave',
        stelt: 'Waar gaat het om?',
        waarde: 'Het buurthuis',
        tekst: 'Het buurthuis',
        toelichting: 'Kort.',
      },
    ]);
  });

  it('zijn idempotent: twee keer hetzelfde geeft hetzelfde gesprek', async () => {
    const same = async () => {
      const { gewijzigdOp: _, ...rest } = await bodyOf(
        await gesprek.put('opgave', { waarde: 'x' }),
        gesprekSchema,
      );
      return rest;
    };
    expect(await same()).toEqual(await same());
  });

  it('kunnen gewijzigd worden, en latere antwoorden blijven', async () => {
    await gesprek.put('opgave', { waarde: 'x' });
    await gesprek.put('fase', { waarde: 'verkenning' });
    const now = await bodyOf(await gesprek.put('opgave', { waarde: 'y' }), gesprekSchema);
    expect(now.antwoorden.map(({ waarde }) => waarde)).toEqual(['y', 'verkenning']);
  });

  it('mogen altijd "weet-niet" zijn', async () => {
    const now = await bodyOf(await gesprek.put('opgave', { waarde: 'weet-niet' }), gesprekSchema);
    expect(now.antwoorden[0]).toMatchObject({ waarde: 'weet-niet', tekst: 'Weet ik niet' });
  });

  it('kunnen teruggenomen worden, ook twee keer', async () => {
    await gesprek.put('opgave', { waarde: 'x' });
    for (const _ of [1, 2]) {
      const response = await gesprek.delete('/antwoorden/opgave');
      expect(response.status).toBe(200);
      const now = await bodyOf(response, gesprekSchema);
      expect([now.vraag?.id, now.antwoorden]).toEqual(['opgave', []]);
    }
    expect((await gesprek.delete('/antwoorden/onbekend')).status).toBe(404);
  });

  it('op een lijst houden hun id als een tekst verandert', async () => {
    for (const [vraag, waarde] of [
      ['opgave', 'x'],
      ['fase', 'verkenning'],
      ['steun-raad', 'nvt'],
      ['steun-inwoners', 'blij'],
      ['mensen', ['geld']],
    ] as const) {
      await gesprek.put(vraag, { waarde });
    }
    await gesprek.put('partijen', { waarde: ['Corporatie', 'Bewoners'] });
    const renamed = { waarde: [{ id: 'p2', tekst: 'Bewonersgroep' }, { tekst: 'Zorg' }] };
    const now = await bodyOf(await gesprek.put('partijen', renamed), gesprekSchema);
    expect(now.antwoorden.at(-1)?.items).toEqual([
      { id: 'p2', tekst: 'Bewonersgroep' },
      { id: 'p3', tekst: 'Zorg' },
    ]);
  });
});

describe('een vraag ophalen', () => {
  it('geeft elke vraag van deze versie, met het huidige antwoord', async () => {
    await gesprek.put('opgave', { waarde: 'x' });
    const answered = await bodyOf(await gesprek.get('/vragen/opgave'), vraagMetAntwoordSchema);
    expect(answered).toMatchObject({ vraag: { id: 'opgave' }, antwoord: { waarde: 'x' }, opPad: true });
    const asleep = await bodyOf(await gesprek.get('/vragen/cijfer'), vraagMetAntwoordSchema);
    expect(asleep).toMatchObject({ vraag: { soort: 'schaal', schaal: { van: 1, tot: 10 } }, antwoord: null });
  });

  it('geeft een 404 op een vraag die er niet is', async () => {
    expect((await gesprek.get('/vragen/onbekend')).status).toBe(404);
    expect((await gesprek.get('/vragen/macht--p9')).status).toBe(404);
  });
});

describe('wissen', () => {
  it('geeft 204 en daarna is er niets meer', async () => {
    const response = await gesprek.delete();
    expect(response.status).toBe(204);
    expect(await response.text()).toBe('');
    expect((await gesprek.get()).status).toBe(404);
    expect((await gesprek.delete()).status).toBe(404);
  });
});
