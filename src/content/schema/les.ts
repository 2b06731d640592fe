import type { z } from 'zod';
import {
  fileObject,
  flag,
  formaat,
  id,
  listOf,
  oneOf,
  oneOrMore,
  prose,
  rawCondition,
  text,
  wholeNumber,
} from './shared.ts';

/** How strong the evidence of a lesson is, from one author's view to a survey. */
const BEWIJZEN = [
  'auteur',
  'literatuur',
  'norm',
  'een-respondent',
  'meerdere-respondenten',
  'een-casus',
  'meerdere-casussen',
  'enquete',
] as const;
export type Bewijs = (typeof BEWIJZEN)[number];

const bronregel = fileObject({
  bron: id,
  paragraaf: text,
  pagina: text.optional(),
  bewijs: oneOf(BEWIJZEN),
  /** Three to six words that stand at the vindplaats; proves it and is never shown. */
  kern_in_bron: text,
});

const FEWEST_WORDS_IN_A_STEP = 5;

const stap = fileObject({
  tekst: prose.refine((value) => value.split(/\s+/).length >= FEWEST_WORDS_IN_A_STEP, {
    error: 'een stap heeft minstens vijf woorden: een werkwoord, wie en welk product.',
  }),
  termijn: oneOf(['week', 'maand', 'kwartaal']),
  eigen: flag.optional(),
});

const SOORTEN = ['advies', 'waarschuwing', 'kader', 'vraag', 'gespreksvorm'] as const;

/** The front matter of a lesson; its body is the text below. */
export const lesFront = fileObject({
  formaat,
  id,
  titel: prose,
  soort: oneOf(SOORTEN),
  thema: id,
  hoek: oneOrMore(id),
  past_bij: rawCondition,
  niet_bij: rawCondition.optional(),
  bronnen: listOf(bronregel),
  stappen: listOf(stap, 2, 5),
  kanttekening: prose.optional(),
  wacht_op: id.optional(),
  bij_thema: oneOrMore(id).optional(),
  recht_van: wholeNumber.optional(),
});
export type LesFront = z.output<typeof lesFront>;
export type Lessoort = (typeof SOORTEN)[number];
