import { fileObject, formaat, id, listOf, prose, rawCondition, vindplaats } from './shared.ts';

/** The clauses of the summary, in order; each is shown when its condition surely holds. */
export const samenvattingFile = fileObject({
  formaat,
  zinnen: listOf(
    fileObject({
      id,
      als: rawCondition,
      tekst: prose,
      bronnen: listOf(vindplaats).optional(),
      eigen: prose.optional(),
    }),
  ),
});
