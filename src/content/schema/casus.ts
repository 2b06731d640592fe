import { z } from 'zod';
import { fileObject, formaat, id, listOf, oneOrMore, prose, text } from './shared.ts';

/** The front matter of a documented case; its body tells what happened. */
export const casusFront = fileObject({
  formaat,
  id,
  titel: prose,
  domein: id,
  bron: id,
  paragraaf: text,
  pagina: text.optional(),
  kern_in_bron: text.optional(),
  /** Where the case stood on the dimensions, as far as the source tells. */
  positie: z.record(id, oneOrMore(id)),
  lessen: listOf(id).optional(),
  risico: prose,
});
export type CasusFront = z.output<typeof casusFront>;
