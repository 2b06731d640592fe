import type { Vraag } from '../content/schema/vraag.ts';
import { type Antwoord, splitAnswerKey } from '../flow/antwoord.ts';
import type { CompiledVraag } from '../flow/compile-flow.ts';
import { walk } from '../flow/walk.ts';
import { applyChanges } from './answer.ts';
import type { BewaardGesprek, Wijziging } from './gesprek-store.ts';
import type { FlowVersie } from './kennis.ts';

/** What is known of the questions that a conversation was held with: a flow version, or a private file. */
export interface GesteldeVragen {
  readonly flow: {
    readonly versie: string;
    readonly vragen: ReadonlyMap<string, Pick<CompiledVraag, 'vraag' | 'soort'>>;
  };
}

/** What carrying a conversation over to another version does with one question. */
export interface OverzetRegel {
  readonly vraag: string;
  /**
   * gelijk: same question, kept · gewijzigd: other texts, kept and shown old beside new ·
   * vervallen: gone, or its answer no longer exists; kept with its old text · nieuw: open.
   */
  readonly gevolg: 'gelijk' | 'gewijzigd' | 'vervallen' | 'nieuw';
  readonly oud?: { readonly stelt: string; readonly tekst: string };
  readonly nieuw?: { readonly stelt: string; readonly tekst?: string };
}

export interface Overzetting {
  readonly van: string;
  readonly naar: string;
  readonly regels: readonly OverzetRegel[];
  /** What has to be stored to do it. */
  readonly wijzigingen: readonly Wijziging[];
}

/**
 * Compares a conversation with another version of its flow, question by question (DESIGN, law 3). Pure: nothing is
 * changed until the changes are stored.
 */
export function carryOver(from: GesteldeVragen, to: FlowVersie, gesprek: BewaardGesprek): Overzetting {
  const carried = [...gesprek.antwoorden].map(([key, antwoord]) => carryAnswer(from, to, key, antwoord));
  const wijzigingen = carried.flatMap(({ wijziging }) => (wijziging === undefined ? [] : [wijziging]));
  const after = applyChanges(gesprek, wijzigingen);
  const opened = walk(to.flow, after.antwoorden)
    .path.filter(
      ({ antwoord, compiled }) => antwoord === undefined && !from.flow.vragen.has(compiled.vraag.id),
    )
    .map(
      ({ key, compiled }): OverzetRegel => ({
        vraag: key,
        gevolg: 'nieuw',
        nieuw: { stelt: compiled.vraag.stelt },
      }),
    );
  return {
    van: from.flow.versie,
    naar: to.flow.versie,
    regels: [...carried.map(({ regel }) => regel), ...opened],
    wijzigingen,
  };
}

function carryAnswer(
  from: GesteldeVragen,
  to: FlowVersie,
  key: string,
  antwoord: Antwoord,
): { readonly regel: OverzetRegel; readonly wijziging?: Wijziging } {
  const id = splitAnswerKey(key).vraag;
  const old = from.flow.vragen.get(id);
  const next = to.flow.vragen.get(id);
  const oud = antwoord.eerder ?? {
    stelt: old?.vraag.stelt ?? key,
    tekst: old?.soort.toText(antwoord.waarde) ?? '',
  };
  const fits = next !== undefined && old !== undefined && stillFits(next.vraag, old.vraag, antwoord);
  if (next === undefined || !fits) {
    // A lost option must not answer a living question: the answer is kept under its own key only when that is gone.
    const isGone = next === undefined;
    const wijziging = isGone ? { vraag: key, antwoord: { ...antwoord, eerder: oud } } : { vraag: key };
    return {
      regel: {
        vraag: key,
        gevolg: 'vervallen',
        oud,
        ...(isGone ? {} : { nieuw: { stelt: next.vraag.stelt } }),
      },
      wijziging,
    };
  }
  if (old !== undefined && sameTexts(old.vraag, next.vraag))
    return { regel: { vraag: key, gevolg: 'gelijk' } };
  return {
    regel: {
      vraag: key,
      gevolg: 'gewijzigd',
      oud,
      nieuw: { stelt: next.vraag.stelt, tekst: next.soort.toText(antwoord.waarde) },
    },
    wijziging: { vraag: key, antwoord: { ...antwoord, eerder: oud } },
  };
}

function stillFits(next: Vraag, old: Vraag, { waarde }: Antwoord): boolean {
  if (next.soort !== old.soort) return false;
  if (waarde.soort === 'nvt') return next.nvt === true;
  if (waarde.soort === 'keuze') return 'opties' in next && next.opties.some(({ id }) => id === waarde.optie);
  if (waarde.soort === 'meerkeuze') {
    return 'opties' in next && waarde.opties.every((optie) => next.opties.some(({ id }) => id === optie));
  }
  if (waarde.soort === 'schaal' && next.soort === 'schaal') {
    return waarde.getal >= next.schaal.van && waarde.getal <= next.schaal.tot;
  }
  return true;
}

/** Whether a person reads the same question with the same options. */
function sameTexts(a: Vraag, b: Vraag): boolean {
  const texts = (vraag: Vraag): string =>
    JSON.stringify([
      vraag.soort,
      vraag.stelt,
      vraag.toelichting ?? '',
      'opties' in vraag ? vraag.opties.map(({ id, tekst }) => [id, tekst]) : [],
      vraag.soort === 'schaal' ? vraag.schaal : {},
    ]);
  return texts(a) === texts(b);
}
