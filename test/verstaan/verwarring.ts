import type { FlowVersie } from '../../src/gesprek/kennis.ts';
import type { Daad, Invoerwaarde, Verstaan } from '../../src/verstaan/bericht.ts';
import { verstaan } from '../../src/verstaan/verstaan.ts';
import { standBij } from './stand.ts';
import { antwoorden } from './uitspraken/antwoorden.ts';
import { gesprek } from './uitspraken/gesprek.ts';
import type { Uitspraak } from './uitspraken/uitspraak.ts';

/** What came of an utterance: understood, too careful, understood as something else, or acted upon wrongly. */
export type Oordeel = 'goed' | 'voorzichtig' | 'anders' | 'fout';

export interface Beoordeeld {
  readonly categorie: string;
  readonly uitspraak: Uitspraak;
  readonly kreeg: Verstaan;
  readonly oordeel: Oordeel;
}

/** All utterances, each in a conversation of its own. */
export function beoordeel(versie: FlowVersie): readonly Beoordeeld[] {
  return Object.entries({ ...antwoorden, ...gesprek }).flatMap(([categorie, uitspraken]) =>
    uitspraken.map((uitspraak) => {
      const kreeg = verstaan(standBij(versie, uitspraak.bij), { tekst: uitspraak.zegt });
      return { categorie, uitspraak, kreeg, oordeel: oordeelOver(uitspraak, kreeg) };
    }),
  );
}

function oordeelOver(uitspraak: Uitspraak, { begrepen, antwoord, voorstellen, toont }: Verstaan): Oordeel {
  const { is, zet, zetBij = uitspraak.bij, biedt, biedtBij = uitspraak.bij, mag } = uitspraak;
  const isKind = [is].flat().includes(begrepen.soort);
  if (antwoord !== undefined) {
    const isRight =
      zet === undefined
        ? antwoord.vraag === biedtBij && same(antwoord.waarde, biedt ?? mag)
        : antwoord.vraag === zetBij && same(antwoord.waarde, zet);
    if (!isRight) return 'fout';
    return isKind ? 'goed' : 'anders';
  }
  const offers = (value: Invoerwaarde, vraag: string): boolean =>
    voorstellen.some(({ doe }) => isAnswer(doe) && doe.vraag === vraag && same(doe.waarde, value));
  if (zet !== undefined) return offers(zet, zetBij) ? 'voorzichtig' : 'anders';
  if (!isKind || (biedt !== undefined && !offers(biedt, biedtBij))) return 'anders';
  const shown = toont ?? voorstellen.flatMap(({ doe }) => (doe.soort === 'toon' ? [doe.vraag] : []))[0];
  return uitspraak.toont === undefined || uitspraak.toont === shown ? 'goed' : 'anders';
}

function isAnswer(doe: Daad): doe is Extract<Daad, { soort: 'antwoord' }> {
  return doe.soort === 'antwoord';
}

function same(a: Invoerwaarde, b: Invoerwaarde | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Per category how many of each judgement, and below it what was expected and got where it was not right. */
export function tabel(beoordeeld: readonly Beoordeeld[]): string {
  const lines = [...new Set(beoordeeld.map((one) => one.categorie))].map((categorie) => {
    const own = beoordeeld.filter((one) => one.categorie === categorie);
    const count = (wanted: Oordeel) =>
      String(own.filter(({ oordeel }) => oordeel === wanted).length).padStart(6);
    return `${categorie.padEnd(24)}${count('goed')}${count('voorzichtig').padStart(13)}${count('anders').padStart(8)}${count('fout').padStart(6)}`;
  });
  const wrong = beoordeeld.filter(({ oordeel }) => oordeel !== 'goed').map(inWords);
  return [`${'categorie'.padEnd(26)}goed  voorzichtig  anders  fout`, ...lines, '', ...wrong].join('\n');
}

function inWords({ categorie, uitspraak, kreeg, oordeel }: Beoordeeld): string {
  const { bij, zegt, is, zet, biedt, toont } = uitspraak;
  const expected = [[is].flat().join('/'), zet ?? biedt, toont].flat().filter(Boolean).join(' ');
  const { soort, waarde, zekerheid } = kreeg.begrepen;
  const got = [soort, zekerheid, waarde, kreeg.toont]
    .flat()
    .filter((part) => part !== undefined)
    .join(' ');
  return `${oordeel.padEnd(12)}${categorie} · ${bij}: “${zegt.slice(0, 60)}” → ${expected} | kreeg: ${got}`;
}
