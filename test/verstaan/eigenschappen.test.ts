import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Optie, Vraag } from '../../src/content/schema/vraag.ts';
import { walk } from '../../src/flow/walk.ts';
import { answer, applyChanges } from '../../src/gesprek/answer.ts';
import type { Gespreksstand, Invoerwaarde, Verstaan, Voorstel } from '../../src/verstaan/bericht.ts';
import { readAnswer } from '../../src/verstaan/lezen/lees.ts';
import { spellingOf } from '../../src/verstaan/spelling.ts';
import { verstaan } from '../../src/verstaan/verstaan.ts';
import { situatiescan } from '../fixtures/real-content.ts';
import { standBij } from './stand.ts';
import { antwoorden } from './uitspraken/antwoorden.ts';
import { gesprek } from './uitspraken/gesprek.ts';

const versie = situatiescan();
const questions = [...versie.flow.vragen.values()].map(({ vraag }) => vraag);
const KEUZE = ['fase', 'steun-raad', 'koers', 'leveren', 'urgentie', 'overvraging'] as const;
const standen = new Map(KEUZE.map((key) => [key, standBij(versie, key)]));

/** Denied once more it means the opposite. */
const DENIES = /\b(nee|niet|niets|geen|nooit|niemand|weinig)\b/i;

/** All ways to say each option of a question. */
function sayings(vraag: Vraag): readonly { readonly optie: Optie; readonly tekst: string }[] {
  const opties = 'opties' in vraag ? vraag.opties : [];
  return opties.flatMap((optie) => [optie.tekst, ...(optie.ook ?? [])].map((tekst) => ({ optie, tekst })));
}

function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function optionsOf(waarde: Invoerwaarde): readonly string[] {
  return [waarde].flat().map(String);
}

describe('every option of the bank', () => {
  it.each(questions.filter((vraag) => 'opties' in vraag))(
    'of $id is understood in all its words, or asked about',
    (vraag) => {
      const all = sayings(vraag);
      for (const { optie, tekst } of all) {
        const owners = all.filter((one) => sameText(one.tekst, tekst)).map((one) => one.optie.id);
        const lezing = readAnswer(vraag, tekst, spellingOf(versie.bibliotheek));
        const ids =
          lezing === undefined
            ? []
            : lezing.soort === 'zeker'
              ? optionsOf(lezing.waarde)
              : lezing.waarden.flatMap(optionsOf);
        expect([tekst, ids]).toEqual([tekst, expect.arrayContaining([optie.id])]);
        if (lezing?.soort === 'zeker') expect([tekst, new Set(ids)]).toEqual([tekst, new Set(owners)]);
      }
    },
  );
});

describe.each(KEUZE)('at %s', (key) => {
  const stand = standen.get(key) ?? standBij(versie, key);
  const vraag = questions.find(({ id }) => id === key);
  const said = vraag === undefined ? [] : sayings(vraag);

  it('the words of an option are never taken for another one', () => {
    for (const { tekst } of said) {
      const { antwoord } = verstaan(stand, { tekst });
      const owners = said.filter((one) => sameText(one.tekst, tekst)).map(({ optie }) => optie.id);
      if (antwoord !== undefined)
        expect([tekst, owners]).toEqual([tekst, expect.arrayContaining([...optionsOf(antwoord.waarde)])]);
    }
  });

  it('a question is never taken for an answer', () => {
    for (const { tekst } of said)
      expect([tekst, verstaan(stand, { tekst: `${tekst}?` }).antwoord]).toEqual([tekst, undefined]);
  });

  it('what is denied is never stored', () => {
    for (const { optie, tekst } of said.filter((one) => !DENIES.test(one.tekst))) {
      const { antwoord } = verstaan(stand, { tekst: `zeker niet ${tekst.toLowerCase()}` });
      expect([tekst, antwoord?.waarde]).not.toEqual([tekst, optie.id]);
    }
  });

  it('letters at random store nothing', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[bcdfghjklmnpqrstvwxz]{4,14}( [bcdfghjklmnpqrstvwxz]{4,14}){0,3}[.!]?$/),
        (tekst) => {
          expect(verstaan(stand, { tekst }).antwoord).toBeUndefined();
        },
      ),
      { numRuns: 30 },
    );
  });

  it('no text makes it fail, and the same text is always understood the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (tekst) => {
        const first = verstaan(stand, { tekst });
        expect(first.zegt.length > 0 || first.gaatNaar !== undefined).toBe(true);
        expect(verstaan(stand, { tekst })).toEqual(first);
      }),
      { numRuns: 25 },
    );
  });
});

describe('what it proposes', () => {
  const spoken = Object.values({ ...antwoorden, ...gesprek }).flat();

  it('can always be done, after what it did itself', () => {
    for (const { bij, zegt } of spoken) {
      const before = standBij(versie, bij);
      const understood = verstaan(before, { tekst: zegt });
      const after = afterwards(before, understood);
      for (const voorstel of understood.voorstellen) {
        expect([zegt, voorstel.tekst, isPossible(after, voorstel)]).toEqual([zegt, voorstel.tekst, true]);
      }
    }
  });

  it('is done by a typed "ja" when one thing is proposed, and left by "nee"', () => {
    const asked = spoken.filter(({ bij, zegt }) =>
      verstaan(standBij(versie, bij), { tekst: zegt }).voorstellen.some(
        ({ tekst, doe }) => tekst.startsWith('Ja') && doe.soort === 'antwoord',
      ),
    );
    expect(asked.length).toBeGreaterThan(2);
    for (const { bij, zegt } of asked) {
      const stand = standBij(versie, bij);
      const { voorstellen } = verstaan(stand, { tekst: zegt });
      const wanted = voorstellen.find(({ doe }) => doe.soort === 'antwoord')?.doe;
      const yes = verstaan(stand, { tekst: 'ja', voorstel: voorstellen });
      expect([zegt, { soort: 'antwoord', ...yes.antwoord }]).toEqual([zegt, wanted]);
      expect([zegt, verstaan(stand, { tekst: 'nee', voorstel: voorstellen }).antwoord]).toEqual([
        zegt,
        undefined,
      ]);
    }
  });
});

function afterwards(stand: Gespreksstand, { antwoord }: Verstaan): Gespreksstand {
  if (antwoord === undefined) return stand;
  const outcome = answer(stand.versie, stand.gesprek, antwoord.vraag, { waarde: antwoord.waarde });
  if (outcome.soort !== 'wijziging') throw new Error(`${antwoord.vraag} was refused`);
  return { ...stand, gesprek: applyChanges(stand.gesprek, [outcome.wijziging]) };
}

function isPossible({ versie: own, gesprek: now }: Gespreksstand, { doe }: Voorstel): boolean {
  if (doe.soort === 'antwoord')
    return answer(own, now, doe.vraag, { waarde: doe.waarde }).soort === 'wijziging';
  if (doe.soort !== 'toon') return true;
  const { path } = walk(own.flow, now.antwoorden);
  const huidige = path.find(({ antwoord }) => antwoord === undefined)?.key;
  return (
    doe.vraag === huidige || path.some(({ key, antwoord }) => key === doe.vraag && antwoord !== undefined)
  );
}
