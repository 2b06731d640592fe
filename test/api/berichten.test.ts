import type { z } from '@hono/zod-openapi';
import { beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import { berichtAntwoordSchema, type nieuwBerichtSchema } from '../../src/api/berichten/bericht-schema.ts';
import { gesprekSchema } from '../../src/api/gesprekken/gesprek-schema.ts';
import type { Bericht, Verstaan, Voorstel } from '../../src/verstaan/bericht.ts';
import { type Begun, bodyOf, type Client, problemOf, startApi } from './api-client.ts';

let client: Client;
let gesprek: Begun;

beforeEach(async () => {
  client = await startApi();
  gesprek = await client.begin();
});

function send(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return client.call('POST', `/gesprekken/${gesprek.id}/berichten`, { ...gesprek.auth, ...headers }, body);
}

const say = async (tekst: string, more: Partial<Bericht> = {}) =>
  bodyOf(await send({ tekst, ...more }), berichtAntwoordSchema);

describe('een getypt bericht', () => {
  it('dat één antwoord kan zijn, wordt bewaard; het gesprek gaat verder', async () => {
    await gesprek.put('opgave', { waarde: 'Het buurthuis' });
    const response = await send({ tekst: 'verkennen' });
    expect(response.status).toBe(200);
    expect(response.headers.get('ETag')).toMatch(/^"2-/);
    const said = await bodyOf(response, berichtAntwoordSchema);
    expect(said).toMatchObject({
      begrepen: { soort: 'antwoord', vraag: 'fase', waarde: 'verkenning', zekerheid: 'zeker' },
      gedaan: 'geantwoord',
      voorstellen: [{ tekst: 'Wijzig dit', doe: { soort: 'toon', vraag: 'fase' } }],
    });
    expect(said.gesprek.antwoorden.map(({ waarde }) => waarde)).toEqual(['Het buurthuis', 'verkenning']);
  });

  it('dat meer kan betekenen, verandert niets en wordt nagevraagd; een getypt “ja” bevestigt het', async () => {
    await gesprek.put('opgave', { waarde: 'Het buurthuis' });
    const guess = await say('misschien verkennen');
    expect(guess).toMatchObject({ begrepen: { zekerheid: 'vragend' }, gedaan: 'niets' });
    expect(guess.gesprek.vraag?.id).toBe('fase');
    const voorstel = guess.voorstellen satisfies readonly Voorstel[];
    expect(await say('nee', { voorstel })).toMatchObject({
      begrepen: { soort: 'ontkenning' },
      gedaan: 'niets',
    });
    const confirmed = await say('ja', { voorstel });
    expect(confirmed).toMatchObject({
      gedaan: 'geantwoord',
      begrepen: { vraag: 'fase', waarde: 'verkenning' },
    });
  });

  it('“ok” onder losse knoppen kiest er geen', async () => {
    const said = await say('ok');
    expect(said.voorstellen.map(({ tekst }) => tekst)).toEqual(['Weet ik niet']);
    expect(await say('ok', { voorstel: said.voorstellen })).toMatchObject({ gedaan: 'niets' });
  });

  it('met een telefoonnummer of e-mailadres wordt niet bewaard', async () => {
    for (const tekst of ['Bel Jan op 06-12345678', 'jan@gemeente.example weet er alles van']) {
      expect(await say(tekst)).toMatchObject({ begrepen: { soort: 'privacy' }, gedaan: 'niets' });
    }
  });

  it('herziet het antwoord op de vraag die op het scherm staat', async () => {
    await gesprek.put('opgave', { waarde: 'Het buurthuis' });
    const said = await say('Het plein voor het station', { vraag: 'opgave' });
    expect(said.gedaan).toBe('herzien');
    expect(said.gesprek.antwoorden[0]?.waarde).toBe('Het plein voor het station');
  });

  it('over een vraag die er niet is, gaat over de vraag die aan de beurt is', async () => {
    const said = await say('Het buurthuis', { vraag: 'bestaat-niet' });
    expect(said.begrepen.vraag).toBe('opgave');
  });

  it('wordt niet bewaard als het geen antwoord is', async () => {
    await say('Ik heb zelf hoge schulden');
    await say('waarom vraagt u dat?');
    const now = await (await gesprek.get()).text();
    expect(now).not.toContain('schulden');
    expect(JSON.parse(now)).toMatchObject({ antwoorden: [] });
  });
});

describe('een bericht sturen', () => {
  it('met een oude ETag geeft 412 en bewaart niets', async () => {
    const etag = (await gesprek.get()).headers.get('ETag') ?? '';
    await gesprek.put('opgave', { waarde: 'x' });
    const response = await send({ tekst: 'verkennen' }, { 'If-Match': etag });
    expect(response.status).toBe(412);
    const now = await bodyOf(await gesprek.get(), gesprekSchema);
    expect(now.antwoorden).toHaveLength(1);
  });

  it('geeft bij een leeg, te lang of ander bericht 400 zonder te herhalen wat er stond', async () => {
    const long = 'geheim '.repeat(300);
    for (const body of [{}, { tekst: '' }, { tekst: long }, { tekst: 5 }, { tekst: 'x', anders: 1 }, 'x']) {
      const response = await send(body);
      expect(response.status).toBe(400);
      expect(JSON.stringify(await problemOf(response))).not.toContain('geheim');
    }
  });

  it('kan niet zonder sleutel', async () => {
    const response = await client.call('POST', `/gesprekken/${gesprek.id}/berichten`, {}, { tekst: 'hoi' });
    expect(response.status).toBe(401);
  });

  it('heeft als vorm die van de kern', () => {
    type Sent = z.output<typeof berichtAntwoordSchema>;
    expectTypeOf<Pick<Verstaan, 'begrepen' | 'gedaan' | 'zegt' | 'voorstellen'>>().toExtend<
      Pick<Sent, 'begrepen' | 'gedaan' | 'zegt' | 'voorstellen'>
    >();
    expectTypeOf<z.output<typeof nieuwBerichtSchema>['tekst']>().toEqualTypeOf<Bericht['tekst']>();
  });
});
