import { askedText } from '../advies/reasons.ts';
import type { Vindplaats } from '../content/schema/shared.ts';
import type { Vraag, Vraagsoort } from '../content/schema/vraag.ts';
import { diagnose } from '../diagnose/diagnose.ts';
import type { Profiel } from '../diagnose/profiel.ts';
import { type Antwoord, type LijstItem, splitAnswerKey } from '../flow/antwoord.ts';
import { type Replay, replay } from '../flow/replay.ts';
import { type AskedVraag, walk } from '../flow/walk.ts';
import type { BewaardGesprek } from './gesprek-store.ts';
import type { FlowVersie } from './kennis.ts';
import { describeProgress, type Voortgang } from './progress.ts';
import { continuationOf, type Vervolg } from './short-version.ts';

/** A conversation as people and programs see it. Names and shape: DESIGN, "HTTP". */
export interface GesprekView {
  readonly id: string;
  readonly flow: { readonly id: string; readonly titel: string; readonly versie: string };
  readonly status: 'bezig' | 'afgerond';
  readonly vraag: VraagView | null;
  readonly antwoorden: readonly AntwoordView[];
  readonly voortgang: Voortgang;
  /** For a conversation that was kept short: how to go on with the rest. */
  readonly vervolg?: Vervolg;
  readonly profiel: Profiel;
  /** Answers that are kept but do not count now. */
  readonly vervallen: readonly VervallenView[];
  readonly aangemaaktOp: string;
  readonly gewijzigdOp: string;
}

/** A question as it is asked. */
export interface VraagView {
  /** The answer key to answer it with. */
  readonly id: string;
  readonly soort: Vraagsoort;
  readonly stelt: string;
  readonly toelichting?: string;
  readonly waarom: string;
  readonly weetHet: readonly string[];
  readonly voorbeeld?: string;
  readonly bronnen: readonly (Vindplaats & { readonly titel: string })[];
  readonly eigen?: string;
  readonly opties: readonly {
    readonly id: string;
    readonly tekst: string;
    readonly toelichting?: string;
    readonly alleen?: true;
  }[];
  readonly schaal?: {
    readonly van: number;
    readonly tot: number;
    readonly labels: Readonly<Record<string, string>>;
  };
  /** The two answers that contradict each other, in a question that asks which of them holds. */
  readonly tegenspraak?: readonly {
    readonly vraag: string;
    readonly stelt: string;
    readonly tekst: string;
  }[];
  readonly lijst?: { readonly minstens: number; readonly hoogstens: number; readonly enkelvoud: string };
  /** Whether "niet van toepassing" is offered; "weet ik niet" always is. */
  readonly nvt: boolean;
}

export interface AntwoordView {
  readonly vraag: string;
  readonly stelt: string;
  readonly waarde: string | number | readonly string[];
  /** The answer in words. */
  readonly tekst: string;
  readonly toelichting?: string;
  readonly items?: readonly LijstItem[];
  /** How it was asked and answered in an older version, when its texts have changed since. */
  readonly eerder?: { readonly stelt: string; readonly tekst: string };
}

export interface VervallenView {
  readonly vraag: string;
  readonly stelt: string;
  readonly tekst: string;
  /** Asked again when other answers change, or gone from this version of the flow. */
  readonly reden: 'slaapt' | 'weg-uit-flow';
}

/** Stored answers → what a person sees: the current question, the answers, progress and diagnosis. */
export function viewGesprek(versie: FlowVersie, gesprek: BewaardGesprek, replayed?: Replay): GesprekView {
  const { flow } = versie;
  const { current } = replayed ?? replay(flow, versie.machine, gesprek.antwoorden);
  const walked = walk(flow, gesprek.antwoorden);
  const asked = walked.path.find(({ key }) => key === current);
  const { id, titel } = flow.definition;
  const vervolg = continuationOf(flow, gesprek.antwoorden);
  return {
    id: gesprek.id,
    flow: { id, titel, versie: flow.versie },
    status: current === undefined ? 'afgerond' : 'bezig',
    vraag: asked === undefined ? null : viewVraag(versie, asked, walked.path),
    antwoorden: walked.path.flatMap(viewAntwoord),
    voortgang: describeProgress(walked.path),
    ...(vervolg === undefined ? {} : { vervolg }),
    profiel: diagnose(flow, walked, versie.zinnen),
    vervallen: viewSleeping(versie, gesprek, new Set(walked.path.map(({ key }) => key))),
    aangemaaktOp: gesprek.aangemaaktOp,
    gewijzigdOp: gesprek.gewijzigdOp,
  };
}

/** Any question of this version by its answer key, with the present answer, so that "wijzig" can show it. */
export function viewQuestion(
  versie: FlowVersie,
  gesprek: BewaardGesprek,
  key: string,
):
  | { readonly vraag: VraagView; readonly antwoord: AntwoordView | null; readonly opPad: boolean }
  | undefined {
  const { vraag, item } = splitAnswerKey(key);
  const compiled = versie.flow.vragen.get(vraag);
  const { path } = walk(versie.flow, gesprek.antwoorden);
  const onPath = path.find((asked) => asked.key === key);
  if (compiled === undefined || (onPath === undefined && item !== undefined)) return undefined;
  const asked = onPath ?? { key, compiled, asked: 0 as const };
  return {
    vraag: viewVraag(versie, asked, path),
    antwoord: viewAntwoord(asked)[0] ?? null,
    opPad: onPath !== undefined,
  };
}

function viewVraag(
  versie: FlowVersie,
  { key, compiled, item }: AskedVraag,
  path: readonly AskedVraag[],
): VraagView {
  const { vraag } = compiled;
  const fill = (text: string): string => askedText(text, item?.tekst);
  return {
    id: key,
    soort: vraag.soort,
    stelt: fill(vraag.stelt),
    ...(vraag.toelichting === undefined ? {} : { toelichting: fill(vraag.toelichting) }),
    waarom: fill(vraag.waarom),
    weetHet: vraag.weetHet ?? [],
    ...(vraag.voorbeeld === undefined ? {} : { voorbeeld: fill(vraag.voorbeeld) }),
    bronnen: (vraag.bronnen ?? []).map((bron) => ({
      ...bron,
      titel: versie.bronnen.get(bron.bron)?.titel ?? bron.bron,
    })),
    ...(vraag.eigen === undefined ? {} : { eigen: vraag.eigen }),
    opties: optionsOf(vraag).map((optie) => ({ ...optie, tekst: fill(optie.tekst) })),
    ...(vraag.soort === 'schaal' ? { schaal: { ...vraag.schaal, labels: vraag.schaal.labels ?? {} } } : {}),
    ...(vraag.soort === 'lijst' ? { lijst: vraag.lijst } : {}),
    ...(vraag.soort === 'keuze' && vraag.tegenspraak !== undefined
      ? { tegenspraak: viewContradiction(vraag.tegenspraak, path) }
      : {}),
    nvt: vraag.nvt === true,
  };
}

function viewContradiction(
  pair: readonly string[],
  path: readonly AskedVraag[],
): NonNullable<VraagView['tegenspraak']> {
  return pair.flatMap((id) => {
    const asked = path.find(({ key }) => key === id);
    return asked === undefined
      ? []
      : viewAntwoord(asked).map(({ vraag, stelt, tekst }) => ({ vraag, stelt, tekst }));
  });
}

function optionsOf(vraag: Vraag): VraagView['opties'] {
  if (!('opties' in vraag)) return [];
  return vraag.opties.map(({ id, tekst, toelichting, alleen }) => ({
    id,
    tekst,
    ...(toelichting === undefined ? {} : { toelichting }),
    ...(alleen === undefined ? {} : { alleen }),
  }));
}

function viewAntwoord({ key, compiled, item, antwoord }: AskedVraag): AntwoordView[] {
  if (antwoord === undefined) return [];
  const { waarde, toelichting, eerder } = antwoord;
  return [
    {
      vraag: key,
      stelt: askedText(compiled.vraag.stelt, item?.tekst),
      waarde: compiled.soort.toInput(waarde),
      tekst: compiled.soort.toText(waarde),
      ...(toelichting === undefined ? {} : { toelichting }),
      ...(waarde.soort === 'lijst' ? { items: waarde.items } : {}),
      ...(eerder === undefined ? {} : { eerder }),
    },
  ];
}

function viewSleeping(
  versie: FlowVersie,
  gesprek: BewaardGesprek,
  onPath: ReadonlySet<string>,
): VervallenView[] {
  return [...gesprek.antwoorden].flatMap(([key, antwoord]): VervallenView[] => {
    if (onPath.has(key)) return [];
    const compiled = versie.flow.vragen.get(splitAnswerKey(key).vraag);
    const before = antwoord.eerder;
    if (compiled === undefined) {
      return [{ vraag: key, stelt: before?.stelt ?? key, tekst: before?.tekst ?? '', reden: 'weg-uit-flow' }];
    }
    return [
      {
        vraag: key,
        stelt: compiled.vraag.stelt,
        tekst: textOf(compiled.soort.toText, antwoord),
        reden: 'slaapt',
      },
    ];
  });
}

function textOf(toText: (waarde: Antwoord['waarde']) => string, antwoord: Antwoord): string {
  return antwoord.eerder?.tekst ?? toText(antwoord.waarde);
}
