import type { Condition } from './condition/condition.ts';
import type { FlowDefinition } from './flow-definition.ts';
import type { Dimensie } from './model.ts';
import type { Begrip } from './schema/begrip.ts';
import type { Bron } from './schema/bron.ts';
import type { CasusFront } from './schema/casus.ts';
import type { Dilemma } from './schema/dilemma.ts';
import type { LesFront } from './schema/les.ts';
import type { Vindplaats } from './schema/shared.ts';
import type { Thema } from './schema/thema.ts';
import type { Vraag } from './schema/vraag.ts';
import type { Walkthrough } from './walkthrough.ts';

/** A lesson, checked: its conditions resolved and its text made into safe HTML. */
export interface Les extends Omit<LesFront, 'pastBij' | 'nietBij' | 'bronnen'> {
  readonly pastBij: Condition;
  readonly nietBij?: Condition;
  readonly bronnen: readonly Omit<LesFront['bronnen'][number], 'kernInBron'>[];
  /** The text without markup. */
  readonly kern: string;
  /** The text as safe HTML. */
  readonly html: string;
}

/** A documented case, checked. */
export interface Casus extends Omit<CasusFront, 'kernInBron'> {
  readonly html: string;
  readonly kern: string;
}

/** A clause of the summary. */
export interface Zin {
  readonly id: string;
  readonly als: Condition;
  readonly tekst: string;
  readonly bronnen: readonly Vindplaats[];
  readonly eigen?: string;
}

/** Everything the assistant knows, checked. Plain JSON: the build writes it and server and Worker load it. */
export interface Bibliotheek {
  readonly formaat: 1;
  /** Hash over lessons, dilemmas, cases, sources and summary: all that an advice is made of besides the flow. */
  readonly versie: string;
  readonly vragen: readonly Vraag[];
  readonly dimensies: readonly Dimensie[];
  readonly flows: readonly FlowDefinition[];
  readonly lessen: readonly Les[];
  readonly themas: readonly Thema[];
  readonly bronnen: readonly Bron[];
  readonly dilemmas: readonly Dilemma[];
  readonly casussen: readonly Casus[];
  readonly begrippen: readonly Begrip[];
  readonly samenvatting: readonly Zin[];
  /** Words of the field that mean about the same; only the search reads them. */
  readonly synoniemen: readonly (readonly string[])[];
  /** Scripted conversations; no part of what an advice is made of. */
  readonly walkthroughs: readonly Walkthrough[];
}
