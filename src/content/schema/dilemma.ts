import type { z } from 'zod';
import { fileObject, formaat, id, listOf, prose, text } from './shared.ts';

/** Two lessons that pull in opposite directions, with the question that decides. */
export const dilemma = fileObject({
  formaat,
  id,
  titel: text,
  lessen: listOf(id, 2, 2),
  vraag: prose,
  /** The question or dimension of the flow that decides, when there is one. */
  beslist_op: id.optional(),
  afweging: prose,
  wanneer: listOf(fileObject({ les: id, als: prose }), 2, 2),
  casussen: listOf(id).optional(),
});
export type Dilemma = z.output<typeof dilemma>;
