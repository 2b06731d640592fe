import type { z } from 'zod';
import { fileObject, formaat, id, listOf, prose, text, vindplaats } from './shared.ts';

/** A term of the field, explained in one to three sentences. */
export const begrip = fileObject({
  formaat,
  id,
  term: text,
  uitleg: prose,
  ook: listOf(text).optional(),
  bronnen: listOf(vindplaats),
  /** How the sources use the term differently. */
  verschil: prose.optional(),
});
export type Begrip = z.output<typeof begrip>;
