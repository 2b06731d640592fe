import type { z } from '@hono/zod-openapi';
import { beforeAll, describe, expect, it } from 'vitest';
import { adviesSchema } from '../../src/api/advies/advies-schema.ts';
import { gesprekSchema } from '../../src/api/gesprekken/gesprek-schema.ts';
import type { vraagSchema } from '../../src/api/gesprekken/vraag-schema.ts';
import type { Bibliotheek } from '../../src/content/library.ts';
import { requireLibrary } from '../../src/content/read-library.ts';
import { realFiles } from '../fixtures/real-content.ts';
import { type Begun, bodyOf, type Client, startApi } from './api-client.ts';

type Vraag = z.output<typeof vraagSchema>;
type Choose = (vraag: Vraag) => unknown;

/** A lesson that fits every weak corner, so that the walk has an advice while lessons are still being written. */
const FIXTURE = `---
formaat: 1
id: proefles-voor-de-api
titel: Vraag wie uw ambitie steunt ook om geld, mandaat en mensen
soort: advies
thema: bedoeling-scherp
hoek: [legitimiteit]
past_bij: { legitimiteit: zwak }
bronnen:
  - { bron: waardevol-bestuur, paragraaf: "5.4.1", bewijs: meerdere-casussen, kern_in_bron: boter bij de vis }
stappen:
  - { tekst: Zet op één A4 wat de ambitie kost., termijn: week, eigen: true }
  - { tekst: Bespreek dat A4 met de raad en het college., termijn: maand, eigen: true }
---
Steun zonder geld of mensen is nog geen steun.
`;

let bibliotheek: Bibliotheek;
let client: Client;

beforeAll(async () => {
  const files = new Map(realFiles());
  if (![...files.keys()].some((path) => path.startsWith('content/lessen/'))) {
    files.set('content/lessen/proefles-voor-de-api.md', FIXTURE);
  }
  bibliotheek = requireLibrary(files);
  client = await startApi({ bibliotheek });
});

/** Answers until nothing is open; every response is checked by the published schema. */
async function walk(gesprek: Begun, choose: Choose): Promise<z.output<typeof gesprekSchema>> {
  let now = await bodyOf(await gesprek.get(), gesprekSchema);
  for (let turn = 0; now.vraag !== null && turn < 100; turn++) {
    const response = await gesprek.put(now.vraag.id, { waarde: choose(now.vraag) });
    expect([now.vraag.id, response.status]).toEqual([now.vraag.id, 200]);
    now = await bodyOf(response, gesprekSchema);
  }
  return now;
}

const pick =
  (place: 0 | -1): Choose =>
  ({ soort, opties, schaal, lijst }) => {
    const id = opties.at(place)?.id;
    if (soort === 'keuze') return id;
    if (soort === 'meerkeuze') return [id];
    if (soort === 'schaal') return place === 0 ? schaal?.van : schaal?.tot;
    if (soort === 'lijst')
      return Array.from({ length: place === 0 ? (lijst?.minstens ?? 1) : 3 }, (_, i) => `Partij ${i}`);
    return 'Het buurthuis komt niet van de grond.';
  };

describe('een hele situatiescan door de API', () => {
  it.each([
    ['steeds de eerste optie', pick(0)],
    ['steeds de laatste optie', pick(-1)],
    ['alleen weet-niet', () => 'weet-niet'],
  ] as const)('met %s eindigt in een advies', async (_, choose) => {
    const gesprek = await client.begin('situatiescan');
    const begin = await bodyOf(await gesprek.get('/advies'), adviesSchema);
    expect(begin.voorlopig).toBe(true);

    const end = await walk(gesprek, choose);
    expect(end).toMatchObject({ status: 'afgerond', vraag: null });

    const response = await gesprek.get('/advies');
    expect(response.status).toBe(200);
    const advies = await bodyOf(response, adviesSchema);
    expect(advies).toMatchObject({ gesprek: gesprek.id, flow: 'situatiescan' });
    expect(advies.voorlopig).toBeUndefined();
    expect(advies.versies.bibliotheek).toBe(bibliotheek.versie);
  });

  it('geeft op alleen weet-niet geen enkel zwak niveau, en zegt wat u eerst uitzoekt', async () => {
    const gesprek = await client.begin('situatiescan');
    await walk(gesprek, () => 'weet-niet');
    const { profiel, uitzoeken } = await bodyOf(await gesprek.get('/advies'), adviesSchema);
    expect(profiel.dimensies.filter(({ niveau }) => niveau === 'zwak')).toEqual([]);
    expect(uitzoeken.length).toBeGreaterThanOrEqual(3);
  });

  it('geeft op dezelfde antwoorden hetzelfde advies', async () => {
    const advice = async () => {
      const gesprek = await client.begin('situatiescan');
      await walk(gesprek, pick(0));
      const { gesprek: _, ...rest } = await bodyOf(await gesprek.get('/advies'), adviesSchema);
      return JSON.stringify(rest);
    };
    expect(await advice()).toBe(await advice());
  });

  it('houdt bij een ander vroeg antwoord alle latere antwoorden', async () => {
    const gesprek = await client.begin('situatiescan');
    const before = await walk(gesprek, pick(0));
    const response = await gesprek.put('domein', { waarde: 'anders' });
    const after = await bodyOf(response, gesprekSchema);
    const kept = [...after.antwoorden, ...after.vervallen].map(({ vraag }) => vraag).sort();
    expect(kept).toEqual(before.antwoorden.map(({ vraag }) => vraag).sort());
  });

  it('geeft het advies ook als Markdown en als Word, en niets anders', async () => {
    const gesprek = await client.begin('situatiescan');
    await walk(gesprek, pick(0));
    const markdown = await gesprek.get('/advies', { Accept: 'text/html;q=0.1, text/markdown' });
    expect(markdown.headers.get('Content-Type')).toBe('text/markdown; charset=utf-8');
    expect(markdown.headers.get('Vary')).toBe('Origin, Accept');
    expect(await markdown.text()).toMatch(/^# Uw advies\n\n\*Situatiescan, /);
    const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const document = await gesprek.get('/advies', { Accept: word });
    expect(document.headers.get('Content-Type')).toBe(word);
    // A Word document is a zip archive.
    expect(
      Buffer.from(await document.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    const refused = await gesprek.get('/advies', { Accept: 'application/pdf' });
    expect(refused.status).toBe(406);
    expect(await refused.text()).toContain('application/json, text/markdown');
  });
});
