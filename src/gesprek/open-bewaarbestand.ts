import { canonicalJson } from '../content/canonical.ts';
import type { Optie, SchaalVraag, Vraag } from '../content/schema/vraag.ts';
import { type Antwoord, type Antwoorden, splitAnswerKey } from '../flow/antwoord.ts';
import { lastItemNumber } from '../flow/vraagsoort/lijst.ts';
import { vraagsoortOf } from '../flow/vraagsoort/of-vraag.ts';
import type { Vraagsoort } from '../flow/vraagsoort/vraagsoort.ts';
import { applyChanges } from './answer.ts';
import { type Bewaarbestand, type Gevraagd, type Leesfout, readBewaarbestand } from './bewaarbestand.ts';
import { carryOver, type GesteldeVragen, type Overzetting } from './carry-over.ts';
import { type BewaardGesprek, NIET_BEWAARD } from './gesprek-store.ts';
import type { FlowVersie } from './kennis.ts';

/** What opening a private file looks up. */
export interface BekendeVersies {
  /** The newest version of a flow. */
  newest(flow: string): FlowVersie | undefined;
  /** Any version that was ever used here. */
  find(versie: string): Promise<FlowVersie | undefined>;
}

export type BestandFout =
  | Leesfout
  /** Of a flow that is not offered here. */
  | 'flow-onbekend'
  /** Whole, but its answers do not fit its questions: not written by us. */
  | 'past-niet';

/** What came of opening a private file. Nothing was stored. */
export type BestandUitkomst =
  | {
      readonly soort: 'geopend';
      readonly geopend: { readonly gesprek: BewaardGesprek; readonly versie: FlowVersie };
      readonly opgepakt: readonly string[];
      /** The version of the file is not known here: what changed on the way to the newest. */
      readonly overzetting?: Overzetting;
    }
  | { readonly soort: 'onleesbaar'; readonly fout: BestandFout };

/**
 * Reads a private file into a conversation, in the version that it was held in where that is known here; else
 * carried over to the newest, question by question (DESIGN, law 3).
 */
export async function openBewaarbestand(raw: string, versies: BekendeVersies): Promise<BestandUitkomst> {
  const read = readBewaarbestand(raw);
  if (!read.ok) return { soort: 'onleesbaar', fout: read.fout };
  const { bestand } = read;
  const known = await versies.find(bestand.flow.versie);
  const versie = known ?? versies.newest(bestand.flow.id);
  if (versie === undefined) return { soort: 'onleesbaar', fout: 'flow-onbekend' };
  const asked = known ?? askedIn(bestand);
  if (!allFit(bestand.antwoorden, asked)) return { soort: 'onleesbaar', fout: 'past-niet' };
  const before = asGesprek(bestand, versie);
  if (known !== undefined) {
    return { soort: 'geopend', geopend: { gesprek: before, versie }, opgepakt: bestand.opgepakt };
  }
  const overzetting = carryOver(asked, versie, before);
  const gesprek = applyChanges(before, overzetting.wijzigingen);
  if (!allFit(gesprek.antwoorden, versie)) return { soort: 'onleesbaar', fout: 'past-niet' };
  return { soort: 'geopend', geopend: { gesprek, versie }, opgepakt: bestand.opgepakt, overzetting };
}

function asGesprek(bestand: Bewaarbestand, versie: FlowVersie): BewaardGesprek {
  return {
    id: NIET_BEWAARD,
    flow: versie.flow.definition.id,
    versie: versie.flow.versie,
    revisie: 0,
    antwoorden: bestand.antwoorden,
    laatsteItems: itemNumbers(bestand),
    aangemaaktOp: bestand.begonnenOp,
    gewijzigdOp: bestand.gewijzigdOp,
  };
}

/** No item id is ever given twice, whatever the file says. */
function itemNumbers({ antwoorden, laatsteItems }: Bewaarbestand): ReadonlyMap<string, number> {
  const numbers = new Map(laatsteItems);
  for (const [key, { waarde }] of antwoorden) {
    const highest = Math.max(lastItemNumber(waarde), numbers.get(key) ?? 0);
    if (highest > 0) numbers.set(key, highest);
  }
  return numbers;
}

/** The questions as the file tells them. */
function askedIn({ flow, vragen }: Bewaarbestand): GesteldeVragen {
  const asked = vragen.flatMap((gevraagd) => {
    const vraag = asVraag(gevraagd);
    return vraag === undefined ? [] : [[vraag.id, { vraag, soort: vraagsoortOf(vraag) }] as const];
  });
  return { flow: { versie: flow.versie, vragen: new Map(asked) } };
}

/** @returns undefined when a kind lacks what belongs to it */
function asVraag({ id, soort, stelt, toelichting, nvt, opties, schaal, lijst }: Gevraagd): Vraag | undefined {
  const base = {
    formaat: 1 as const,
    id,
    stelt,
    waarom: '',
    ...(toelichting === undefined ? {} : { toelichting }),
    ...(nvt === undefined ? {} : { nvt }),
  };
  if (soort === 'tekst') return { ...base, soort };
  if (soort === 'lijst') return lijst === undefined ? undefined : { ...base, soort, lijst };
  if (soort === 'schaal') return schaal === undefined ? undefined : { ...base, soort, schaal: ends(schaal) };
  return opties === undefined ? undefined : { ...base, soort, opties: opties.map(asOptie) };
}

function ends({ van, tot, labels }: NonNullable<Gevraagd['schaal']>): SchaalVraag['schaal'] {
  return labels === undefined ? { van, tot } : { van, tot, labels };
}

function asOptie({ id, tekst, alleen }: NonNullable<Gevraagd['opties']>[number]): Optie {
  return alleen === undefined ? { id, tekst } : { id, tekst, alleen };
}

const ITEM_ID = /^p\d{1,6}$/;

/** Whether every answer is one that its question could have had; those of vanished questions need their words. */
function allFit(antwoorden: Antwoorden, { flow }: GesteldeVragen): boolean {
  return [...antwoorden].every(([key, antwoord]) => {
    const { vraag, item } = splitAnswerKey(key);
    if (item !== undefined && !ITEM_ID.test(item)) return false;
    const asked = flow.vragen.get(vraag);
    return asked === undefined ? antwoord.eerder !== undefined : fits(asked.soort, antwoord);
  });
}

/** The parser of the question is the judge: a value that it would not give is not one of its answers. */
function fits(soort: Vraagsoort, { waarde }: Antwoord): boolean {
  if (waarde.soort === 'lijst' && !waarde.items.every(({ id }) => ITEM_ID.test(id))) return false;
  const input = waarde.soort === 'lijst' ? waarde.items : inputOf(waarde);
  const parsed = soort.parse(input, waarde);
  return parsed.ok && canonicalJson(parsed.waarde) === canonicalJson(waarde);
}

function inputOf(waarde: Exclude<Antwoord['waarde'], { soort: 'lijst' }>): unknown {
  switch (waarde.soort) {
    case 'keuze':
      return waarde.optie;
    case 'meerkeuze':
      return waarde.opties;
    case 'schaal':
      return waarde.getal;
    case 'tekst':
      return waarde.tekst;
    case 'weet-niet':
    case 'nvt':
      return waarde.soort;
  }
}
