import type { Vraag } from '../../content/schema/vraag.ts';
import type { Invoerwaarde } from '../bericht.ts';
import type { Spelling } from '../spelling.ts';

/** What a text says as an answer to a question. */
export type Lezing =
  | { readonly soort: 'zeker'; readonly waarde: Invoerwaarde }
  /** It may mean these, the likeliest first; `uitleg` says why it is asked. */
  | { readonly soort: 'vragend'; readonly waarden: readonly Invoerwaarde[]; readonly uitleg?: string };

/** Reads a text as an answer to a question of one kind. @returns undefined when it says nothing about it */
export type Lezer<Kind extends Vraag = Vraag> = (
  vraag: Kind,
  text: string,
  spelling: Spelling,
) => Lezing | undefined;
