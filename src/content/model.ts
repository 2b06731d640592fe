import type { Condition } from './condition/condition.ts';
import type { Groep } from './schema/model-file.ts';
import type { Vindplaats } from './schema/shared.ts';

/** A dimension of the diagnosis, checked; plain JSON. */
export interface Dimensie {
  readonly id: string;
  readonly titel: string;
  readonly uitleg: string;
  readonly groep: Groep;
  /** orde: ordered levels; keuze: one of several; verzameling: several at once. */
  readonly soort: 'orde' | 'keuze' | 'verzameling';
  readonly niveaus: readonly Niveau[];
  readonly uit: Afleiding;
  /** Caps and floors on an ordered dimension. */
  readonly doorslag: readonly Doorslag[];
  /** The two corners between which an as lies. */
  readonly tussen?: readonly [string, string];
  /** Evaluated once for each item of this list. */
  readonly per?: string;
  readonly bronnen: readonly Vindplaats[];
  /** What of this dimension is ours and stands in no source. */
  readonly eigen?: string;
}

export interface Niveau {
  readonly id: string;
  readonly titel: string;
}

/** Where the level of a dimension comes from. */
export type Afleiding =
  | {
      readonly soort: 'telt';
      /** Mean at or below which the lowest level holds, and at or above which the highest does. */
      readonly laagsteTot: number;
      readonly hoogsteVanaf: number;
      /** With fewer known signals all levels stay possible. */
      readonly minstens: number;
    }
  | { readonly soort: 'antwoord' }
  | {
      readonly soort: 'regels';
      readonly regels: readonly Regel[];
      /** With `per`: the level for the whole when the items differ. */
      readonly geheel?: string;
    }
  | {
      readonly soort: 'hoofdknelpunt';
      /** Per corner: the question whose ticked signals tell how much is wrong there. */
      readonly signalen?: Readonly<Record<string, string>>;
    };

/** A cap (`hoogstens`) or floor (`minstens`) that holds when its condition does. */
export interface Doorslag {
  readonly als: Condition;
  readonly hoogstens?: string;
  readonly minstens?: string;
  readonly toon: string;
  readonly bronnen: readonly Vindplaats[];
  readonly eigen?: string;
}

/** A rule that chooses a level or excludes some. */
export interface Regel {
  readonly id: string;
  /** Left out: "otherwise". */
  readonly als?: Condition;
  readonly kies?: string;
  readonly sluitUit: readonly string[];
  readonly ookGoed?: string;
  readonly toon: string;
  readonly bronnen: readonly Vindplaats[];
  readonly eigen?: string;
}
