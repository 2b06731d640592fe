import { walk } from '../../src/flow/walk.ts';
import type { FlowVersie } from '../../src/gesprek/kennis.ts';
import type { Gespreksstand, Invoerwaarde, Verstaan } from '../../src/verstaan/bericht.ts';
import { verstaan } from '../../src/verstaan/verstaan.ts';
import { conversation, give } from '../fixtures/gesprek.ts';
import { situatiescan } from '../fixtures/real-content.ts';
import type { Ongezien } from './uitspraken/ongezien.ts';

/** What is answered before the question at hand, when the utterance says nothing about it. */
const EERDER: Readonly<Record<string, unknown>> = {
  omvang: 'volledig',
  opgave: 'Ontmoeting in de wijk',
  domein: 'zorg-jeugd',
  fase: 'uitvoering',
  script: 'samen',
};

export type Oordeel = 'bedoeld' | 'gevraagd' | 'niet begrepen' | 'stil fout';
const OORDELEN: readonly Oordeel[] = ['bedoeld', 'gevraagd', 'niet begrepen', 'stil fout'];

function standOf(versie: FlowVersie, { bij, eerder = {} }: Ongezien): Gespreksstand {
  let gesprek = conversation(versie);
  for (;;) {
    const asked = walk(versie.flow, gesprek.antwoorden).path.find(({ antwoord }) => antwoord === undefined);
    if (asked === undefined) throw new Error(`${bij} is not asked`);
    if (asked.key === bij) return { versie, gesprek };
    gesprek = give(versie, gesprek, { [asked.key]: eerder[asked.key] ?? EERDER[asked.key] ?? 'weet-niet' });
  }
}

/** Articles, capitals and order in a list do not matter. */
function plain(waarde: Invoerwaarde): string {
  return typeof waarde === 'object'
    ? waarde
        .map((one) => one.toLowerCase().replace(/^(de|het|een) /, ''))
        .sort()
        .join('|')
    : String(waarde);
}

/** Whether this is one of the answers that may be stored. */
function isMeant(
  { zet = {} }: Ongezien,
  vraag: string | undefined,
  waarde: Invoerwaarde | undefined,
): boolean {
  const meant = vraag === undefined ? undefined : zet[vraag];
  return meant !== undefined && waarde !== undefined && plain(meant) === plain(waarde);
}

/** Whether something is done that the person did not say. */
function isWrongAct(uitspraak: Ongezien, { antwoord, toont, gaatNaar, gedaan }: Verstaan): boolean {
  if (antwoord === undefined ? gedaan !== 'niets' : !isMeant(uitspraak, antwoord.vraag, antwoord.waarde))
    return true;
  const { bij, opent = [] } = uitspraak;
  return [toont, gaatNaar].some((to) => to !== undefined && to !== bij && !opent.includes(to));
}

/** Whether a right answer is asked about; all options under "I do not understand" are no such question. */
function isOffered(uitspraak: Ongezien, { begrepen, voorstellen }: Verstaan): boolean {
  const { bij, biedt = [] } = uitspraak;
  return (
    begrepen.zekerheid === 'vragend' &&
    voorstellen.some(
      ({ doe }) =>
        doe.soort === 'antwoord' &&
        (isMeant(uitspraak, doe.vraag, doe.waarde) ||
          (doe.vraag === bij && biedt.includes(plain(doe.waarde)))),
    )
  );
}

function oordeelOver(uitspraak: Ongezien, kreeg: Verstaan): Oordeel {
  if (isWrongAct(uitspraak, kreeg)) return 'stil fout';
  if (kreeg.antwoord !== undefined) return 'bedoeld';
  const { zet, is = [], vraagt } = uitspraak;
  const { soort, zekerheid, vraag, waarde } = kreeg.begrepen;
  if (isOffered(uitspraak, kreeg)) return zet === undefined ? 'bedoeld' : 'gevraagd';
  if (vraagt === true && zekerheid === 'vragend') return 'bedoeld';
  if (!is.includes(soort)) return 'niet begrepen';
  if (zet === undefined) return 'bedoeld';
  // Asking whether something is so that was not said is no help.
  return zekerheid === 'vragend' && (waarde === undefined || isMeant(uitspraak, vraag, waarde))
    ? 'gevraagd'
    : 'niet begrepen';
}

/** An utterance with what came of it. */
export interface Beoordeeld {
  readonly categorie: string;
  readonly uitspraak: Ongezien;
  readonly kreeg: Verstaan;
  readonly oordeel: Oordeel;
}

/** All utterances of a list, each in a conversation of its own. */
export function beoordeelOngezien(
  lijst: Readonly<Record<string, readonly Ongezien[]>>,
): readonly Beoordeeld[] {
  const versie = situatiescan();
  return Object.entries(lijst).flatMap(([categorie, uitspraken]) =>
    uitspraken.map((uitspraak) => {
      const { bij, zegt, voorstel } = uitspraak;
      const kreeg = verstaan(standOf(versie, uitspraak), {
        tekst: zegt,
        vraag: bij,
        ...(voorstel === undefined ? {} : { voorstel }),
      });
      return { categorie, uitspraak, kreeg, oordeel: oordeelOver(uitspraak, kreeg) };
    }),
  );
}

export function inWords({ categorie, uitspraak, kreeg, oordeel }: Beoordeeld): string {
  const { begrepen, antwoord, toont, gaatNaar, voorstellen } = kreeg;
  const got = JSON.stringify({ begrepen, antwoord, toont, gaatNaar, zegt: kreeg.zegt, voorstellen });
  return `${oordeel} · ${categorie} · ${uitspraak.bij}: “${uitspraak.zegt.slice(0, 90)}” → ${got}`;
}

/** Per category how many of each judgement, and below it what was not understood as meant. */
export function tabel(beoordeeld: readonly Beoordeeld[]): string {
  const lines = [...new Set(beoordeeld.map(({ categorie }) => categorie))].map((categorie) => {
    const own = beoordeeld.filter((one) => one.categorie === categorie);
    const counts = OORDELEN.map((wanted) => countOf(own, wanted));
    return `${categorie.padEnd(14)}${counts.map((count) => String(count).padStart(14)).join('')}`;
  });
  const rest = beoordeeld.filter(({ oordeel }) => oordeel !== 'bedoeld').map(inWords);
  return [`${''.padEnd(14)}${OORDELEN.map((one) => one.padStart(14)).join('')}`, ...lines, '', ...rest].join(
    '\n',
  );
}

export function countOf(beoordeeld: readonly Beoordeeld[], ...wanted: readonly Oordeel[]): number {
  return beoordeeld.filter(({ oordeel }) => wanted.includes(oordeel)).length;
}
