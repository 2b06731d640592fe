import type { z } from 'zod';
import { fileObject, formaat, id, listOf, prose, text, wholeNumber } from './shared.ts';

/** One section of a source: how it is cited, and the heading by which it is found in the text. */
const onderdeel = fileObject({
  paragraaf: text,
  titel: text,
  pagina: text.optional(),
  kop: text.optional(),
  keer: wholeNumber.optional(),
  tot: text.optional(),
});

/** A study: what it is, what its evidence can carry, and what it must not be cited for. */
export const bron = fileObject({
  formaat,
  id,
  titel: text,
  ondertitel: text.optional(),
  auteurs: listOf(text),
  jaar: wholeNumber,
  uitgever: text,
  soort: prose,
  kort: text,
  bewijs: prose,
  grenzen: listOf(prose),
  niet_voor: listOf(prose),
  /** A phrase by which the text of the source is recognised. */
  herkenning: text.optional(),
  outline: listOf(onderdeel),
});
export type Bron = z.output<typeof bron>;
