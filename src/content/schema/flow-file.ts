import { z } from 'zod';
import { fileObject, flag, formaat, id, listOf, prose, rawCondition, text } from './shared.ts';

const gebruik = { gebruik: id, stel_als: rawCondition.optional(), kort: flag.optional() };

const blok = fileObject({
  blok: id,
  per: id,
  stel_als: rawCondition.optional(),
  vragen: listOf(fileObject(gebruik)),
});

/** One line of a flow: a question of the bank, or a block that is walked once for each item of a list. */
const regel = z.unknown().transform((value, context) => {
  const isBlok = typeof value === 'object' && value !== null && 'blok' in value;
  const parsed = (isBlok ? blok : fileObject(gebruik)).safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues)
    context.issues.push({ ...issue, input: value } as z.core.$ZodRawIssue);
  return z.NEVER;
});

/** A flow file: which questions, in which order, and when each is asked. */
export const flowFile = fileObject({
  formaat,
  id,
  titel: text,
  omschrijving: prose,
  duur: text,
  begin: fileObject({
    voor: listOf(prose),
    niet_voor: listOf(fileObject({ tekst: prose, waarheen: prose })),
  }),
  /** The answer with which only the lines with `kort: true` are asked, and the answer that asks the rest too. */
  kort_bij: fileObject({ vraag: id, optie: id, volledig: id }).optional(),
  vragen: listOf(regel),
});
export type FlowFile = z.output<typeof flowFile>;
export type FlowFileRegel = FlowFile['vragen'][number];
