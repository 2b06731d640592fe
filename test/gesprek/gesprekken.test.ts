import { describe, expect, it } from 'vitest';
import type { Bibliotheek } from '../../src/content/library.ts';
import { createGesprekken, type GeopendGesprek, type Gesprekken } from '../../src/gesprek/gesprekken.ts';
import { smallFiles, smallLibrary } from '../fixtures/small-library.ts';
import { createMemoryStore } from '../opslag/memory-store.ts';

const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);

async function service(
  store = createMemoryStore(),
  bibliotheek: Bibliotheek = smallLibrary(),
): Promise<Gesprekken> {
  const gesprekken = createGesprekken({ bibliotheek, store, random });
  await gesprekken.saveVersions();
  return gesprekken;
}

async function begin(gesprekken: Gesprekken) {
  const started = await gesprekken.start('klein');
  if (started === undefined) throw new Error('there is no flow klein');
  return started;
}

async function give(gesprekken: Gesprekken, geopend: GeopendGesprek, key: string, waarde: unknown) {
  const outcome = await gesprekken.answer(geopend, key, { waarde });
  if (outcome.soort !== 'gewijzigd') throw new Error(`${key} was refused: ${outcome.soort}`);
  return outcome.geopend;
}

/** The small library after an editor changed the words of a question. */
function editedLibrary(): Bibliotheek {
  const path = 'flows/vragen/fase.yaml';
  return smallLibrary({
    [path]: (smallFiles().get(path) ?? '').replace('In welke fase zit u?', 'Waar staat u?'),
  });
}

describe('a conversation in the store', () => {
  it('opens with its sleutel and with no other', async () => {
    const gesprekken = await service();
    const { geopend, sleutel } = await begin(gesprekken);
    expect(await gesprekken.open(geopend.gesprek.id, sleutel)).toBeDefined();
    expect(await gesprekken.open(geopend.gesprek.id, 'sw_anders')).toBeUndefined();
    expect(await gesprekken.open('nergens', sleutel)).toBeUndefined();
    expect(await gesprekken.start('nergens')).toBeUndefined();
  });

  it('goes on in another process where it was', async () => {
    const store = createMemoryStore();
    const first = await service(store);
    const { geopend, sleutel } = await begin(first);
    await give(first, geopend, 'opgave', 'Een plein');
    const second = await service(store);
    const reopened = await second.open(geopend.gesprek.id, sleutel);
    expect(reopened && second.view(reopened).vraag?.id).toBe('fase');
  });

  it('stores nothing when the same answer is given again', async () => {
    const gesprekken = await service();
    const { geopend } = await begin(gesprekken);
    const once = await give(gesprekken, geopend, 'opgave', 'Een plein');
    const twice = await give(gesprekken, once, 'opgave', 'Een plein');
    expect(twice.gesprek.revisie).toBe(once.gesprek.revisie);
  });

  it('refuses a change on an old view of it', async () => {
    const gesprekken = await service();
    const { geopend } = await begin(gesprekken);
    await give(gesprekken, geopend, 'opgave', 'Een plein');
    expect((await gesprekken.answer(geopend, 'opgave', { waarde: 'Een park' })).soort).toBe('conflict');
  });

  it('says so when it was erased in the meantime', async () => {
    const gesprekken = await service();
    const { geopend } = await begin(gesprekken);
    await gesprekken.erase(geopend);
    expect((await gesprekken.answer(geopend, 'opgave', { waarde: 'x' })).soort).toBe('onbekend-gesprek');
  });
});

describe('a conversation after the flow was edited', () => {
  it('keeps its own version, until the person carries it over', async () => {
    const store = createMemoryStore();
    const before = await service(store);
    const { geopend, sleutel } = await begin(before);
    await give(before, await give(before, geopend, 'opgave', 'Een plein'), 'fase', 'verkenning');

    const after = await service(store, editedLibrary());
    const running = await after.open(geopend.gesprek.id, sleutel);
    if (running === undefined) throw new Error('the conversation is gone');
    expect(after.view(running).antwoorden[1]?.stelt).toBe('In welke fase zit u?');
    expect(after.previewCarryOver(running)?.regels.map(({ gevolg }) => gevolg)).toEqual([
      'gelijk',
      'gewijzigd',
    ]);

    const carried = await after.carryOver(running);
    if (carried.soort !== 'gewijzigd') throw new Error(carried.soort);
    expect(after.view(carried.geopend).antwoorden[1]).toMatchObject({
      stelt: 'Waar staat u?',
      eerder: { stelt: 'In welke fase zit u?', tekst: 'We verkennen' },
    });
    const reopened = await after.open(geopend.gesprek.id, sleutel);
    expect(reopened && after.previewCarryOver(reopened)).toBeUndefined();
  });
});
