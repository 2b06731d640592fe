import { z } from 'zod';
import {
  fileObject,
  formaat,
  id,
  listOf,
  oneOrMore,
  prose,
  text,
  vindplaats,
  wholeNumber,
} from './shared.ts';

/** An answer key: the question, with "--p1" for the first item of a list. */
const sleutel = text.regex(/^[a-z][a-z0-9-]*$/, {
  error: 'hier hoort het id van een vraag te staan, zoals fase of doorzettingsmacht--p1.',
});

const waarde = oneOrMore(text);

const verwacht = fileObject({
  /** The question that is asked next, or "einde". */
  volgende: sleutel.optional(),
  /** Questions that are not asked in this situation. */
  overgeslagen: oneOrMore(sleutel).optional(),
  /** Per dimension the level, or the levels of which one must be. */
  niveau: z.record(id, oneOrMore(id)).optional(),
  /** Lessons that stand among the suggestions or in a dilemma. */
  in_zicht: oneOrMore(id).optional(),
  niet_in_zicht: oneOrMore(id).optional(),
  /** A suggestion with questions whose answers triggered it. */
  reden: fileObject({ les: id, omdat: oneOrMore(sleutel) }).optional(),
  dilemma: oneOrMore(id).optional(),
});
export type VerwachtFile = z.output<typeof verwacht>;

/** One step; each step is one of these, so exactly one of them is there. */
const stap = fileObject({
  /** One answer that the group talks about: a value, or a sentence as somebody would type it. */
  antwoord: fileObject({
    vraag: sleutel,
    waarde: waarde.optional(),
    typ: prose.optional(),
    /** What in the case gives this answer, or why we chose it. */
    omdat: prose.optional(),
  }).optional(),
  /** Several answers in the order of asking, shown together. */
  antwoorden: z.record(sleutel, waarde).optional(),
  verwacht: verwacht.optional(),
  pauze: fileObject({
    tekst: prose,
    notities: listOf(prose),
    vragen: listOf(prose),
    minuten: wholeNumber,
  }).optional(),
  /** Another answer that is tried and left again. */
  wat_als: fileObject({ vraag: sleutel, waarde, omdat: prose.optional(), verwacht }).optional(),
});
export type StapFile = z.output<typeof stap>;

/** A walkthrough file: a scripted conversation that is test, presentation and handout in one. */
export const walkthroughFile = fileObject({
  formaat,
  id,
  titel: prose,
  flow: id,
  verhaal: listOf(prose),
  persona: prose,
  casus: id.optional(),
  bronnen: listOf(vindplaats).optional(),
  /** What of it is ours and in no source. */
  eigen: prose.optional(),
  stappen: listOf(stap),
});
export type WalkthroughFile = z.output<typeof walkthroughFile>;
