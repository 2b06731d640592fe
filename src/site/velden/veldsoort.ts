import type { FC } from 'hono/jsx';
import type { VraagView } from '../../gesprek/view.ts';
import type { Invulling } from './invulling.ts';

export interface VeldProps {
  readonly vraag: VraagView;
  readonly invulling: Invulling;
  /** There is a fault; its text has the id FAULT_ID. */
  readonly isFout: boolean;
  /** There is help; its text has the id HELP_ID. */
  readonly hasHulp: boolean;
}

/** What the pages need to know of the kind of a question; each kind declares it. */
export interface Veldsoort {
  /** The fields of the kind itself; "weet ik niet" stands below them for every kind. */
  readonly Veld: FC<VeldProps>;
  /** Whether "weet ik niet" excludes the fields by itself (radio), or can be sent beside them (checkbox). */
  readonly anders: 'radio' | 'checkbox';
  isFilled(invulling: Invulling): boolean;
  /** The value as the conversation takes it, or what is missing. */
  read(
    invulling: Invulling,
    vraag: VraagView,
  ): { readonly ok: true; readonly waarde: unknown } | { readonly ok: false; readonly fout: string };
}

/** The id of the first control of a question: where the error summary leads to. */
export const FIRST_CONTROL = 'antwoord';
export const FAULT_ID = 'antwoord-fout';
export const HELP_ID = 'antwoord-hulp';

/** The texts that describe a control, as `aria-describedby`. */
export function describedBy({ isFout, hasHulp }: VeldProps): { readonly 'aria-describedby'?: string } {
  const ids = [...(isFout ? [FAULT_ID] : []), ...(hasHulp ? [HELP_ID] : [])];
  return ids.length === 0 ? {} : { 'aria-describedby': ids.join(' ') };
}
