import type { Begrip, Invoerwaarde } from '../../../src/verstaan/bericht.ts';

/** Something that a person types, and what must come of it. */
export interface Uitspraak {
  /** The question on the screen. */
  readonly bij: string;
  readonly zegt: string;
  /** What it is; several where people themselves would differ. */
  readonly is: Begrip | readonly Begrip[];
  /** The answer that is stored at once; left out: nothing is. */
  readonly zet?: Invoerwaarde;
  /** The question of that answer, when it is another one. */
  readonly zetBij?: string;
  /** The only answer that may be stored; asking is as good. */
  readonly mag?: Invoerwaarde;
  /** An answer that is at least offered; nothing is stored. */
  readonly biedt?: Invoerwaarde;
  /** The question of that offer, when it is another one. */
  readonly biedtBij?: string;
  /** The question that is shown. */
  readonly toont?: string;
}

export type Categorie = Readonly<Record<string, readonly Uitspraak[]>>;
