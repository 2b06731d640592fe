import { z } from '@hono/zod-openapi';
import { beforeAll, describe, expect, it } from 'vitest';
import { begripSchema, bronSchema } from '../../src/api/bibliotheek/bibliotheek-schema.ts';
import { lesKortSchema, lesSchema } from '../../src/api/bibliotheek/les-schema.ts';
import { smallLibrary } from '../fixtures/small-library.ts';
import { bodyOf, type Client, problemOf, startApi } from './api-client.ts';

const page = z.object({
  lessen: z.array(lesKortSchema),
  totaal: z.int(),
  pagina: z.int(),
  paginaGrootte: z.int(),
});

const begrip = (id: string, term: string, uitleg: string): string =>
  `formaat: 1\nid: ${id}\nterm: ${term}\nuitleg: ${uitleg}\nbronnen: [{ bron: boek, paragraaf: "5.10" }]\n`;

let client: Client;

beforeAll(async () => {
  const bibliotheek = smallLibrary({
    'content/begrippen/draagvlak.yaml': begrip('draagvlak', 'Draagvlak', 'Steun van mensen voor een plan.'),
    'content/begrippen/ambitie.yaml': begrip('ambitie', 'Ambitie', 'Wat u wilt bereiken.'),
  });
  client = await startApi({ bibliotheek });
});

const idsOf = async (path: string): Promise<string[]> =>
  (await bodyOf(await client.get(path), page)).lessen.map(({ id }) => id);

describe('GET /lessen', () => {
  it('geeft alle lessen op volgorde van id', async () => {
    const { lessen, totaal, pagina, paginaGrootte } = await bodyOf(await client.get('/lessen'), page);
    expect(lessen.map(({ id }) => id)).toEqual(['breng-terug', 'kies-rol', 'maak-tijd', 'vraag-steun']);
    expect([totaal, pagina, paginaGrootte]).toEqual([4, 1, 20]);
    expect(lessen[0]).toMatchObject({
      thema: { id: 'steun', titel: 'Steun' },
      bronnen: [{ titel: 'Het boek' }],
    });
  });

  it('gaat in pagina’s die elkaar niet overlappen', async () => {
    expect(await idsOf('/lessen?pagina=1&paginaGrootte=3')).toEqual(['breng-terug', 'kies-rol', 'maak-tijd']);
    expect(await idsOf('/lessen?pagina=2&paginaGrootte=3')).toEqual(['vraag-steun']);
    expect(await idsOf('/lessen?pagina=9')).toEqual([]);
  });

  it('zoekt in titel, kern en thema', async () => {
    expect(await idsOf('/lessen?zoek=kracht')).toEqual(['maak-tijd']);
    expect((await idsOf('/lessen?zoek=ROLLEN%20les'))[0]).toBe('kies-rol');
    expect(await idsOf('/lessen?zoek=onvindbaar')).toEqual([]);
    expect(await idsOf('/lessen?zoek=')).toHaveLength(4);
  });
});

describe('GET /lessen/{id}', () => {
  it('geeft de hele les, zonder de woorden die alleen voor onze controle zijn', async () => {
    const response = await client.get('/lessen/maak-tijd');
    const text = await response.clone().text();
    const les = await bodyOf(response, lesSchema);
    expect(les).toMatchObject({
      html: '<p>Dit is de tekst van maak-tijd.</p>\n',
      stappen: [{ eigen: true }, {}],
    });
    expect(text).not.toMatch(/kernInBron|drie gewone woorden|pastBij/);
  });

  it('geeft een 404 die zegt wat te doen', async () => {
    const response = await client.get('/lessen/onbekend');
    expect(response.status).toBe(404);
    expect((await problemOf(response)).detail).toContain('lijst van lessen');
  });
});

describe('bronnen en begrippen', () => {
  it('geeft de bronnen met hun grenzen', async () => {
    const { bronnen } = await bodyOf(
      await client.get('/bronnen'),
      z.object({ bronnen: z.array(bronSchema) }),
    );
    expect(bronnen).toMatchObject([
      { id: 'boek', grenzen: ['Klein'], outline: [{ paragraaf: '5.10', pagina: '12' }] },
    ]);
  });

  it('geeft de begrippen, en doorzoekt ze', async () => {
    const schema = z.object({ begrippen: z.array(begripSchema) });
    const all = await bodyOf(await client.get('/begrippen'), schema);
    expect(all.begrippen.map(({ id }) => id)).toEqual(['ambitie', 'draagvlak']);
    const found = await bodyOf(await client.get('/begrippen?zoek=plannen'), schema);
    expect(found.begrippen.map(({ id }) => id)).toEqual(['draagvlak']);
  });
});
