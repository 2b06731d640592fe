import { z } from 'zod';
import {
  decimal,
  fileObject,
  flag,
  formaat,
  id,
  listOf,
  oneOrMore,
  prose,
  text,
  vindplaats,
  wholeNumber,
} from './shared.ts';

const telt = z.record(
  id,
  wholeNumber.pipe(
    z
      .number()
      .min(-2, { error: 'telt gaat van -2 tot en met 2.' })
      .max(2, { error: 'telt gaat van -2 tot en met 2.' }),
  ),
);

const optie = fileObject({
  id,
  tekst: prose,
  toelichting: prose.optional(),
  /** Words that typing understands as this option. */
  ook: oneOrMore(text).optional(),
  /** What the option counts for, per dimension: −2 … +2. */
  telt: telt.optional(),
  /** Excludes every other option of a meerkeuze ("geen van deze"). */
  alleen: flag.optional(),
  /** In a question about a contradiction: which of the two answers hold. */
  geldt: oneOrMore(id).optional(),
});
export type Optie = z.output<typeof optie>;

const algemeen = {
  formaat,
  id,
  stelt: prose,
  toelichting: prose.optional(),
  waarom: prose,
  weet_het: oneOrMore(text).optional(),
  voorbeeld: prose.optional(),
  bronnen: listOf(vindplaats).optional(),
  eigen: prose.optional(),
  nvt: flag.optional(),
  /** How telling an answer is for the choice of lessons; 1 when left out. */
  weegt: decimal.optional(),
};

const keuze = fileObject({
  ...algemeen,
  soort: z.literal('keuze'),
  opties: listOf(optie, 2, 7),
  /** The two questions whose answers contradict each other; asked only when they surely do. */
  tegenspraak: listOf(id, 2, 2).optional(),
});
const meerkeuze = fileObject({ ...algemeen, soort: z.literal('meerkeuze'), opties: listOf(optie, 2, 11) });
const schaal = fileObject({
  ...algemeen,
  soort: z.literal('schaal'),
  schaal: fileObject({ van: wholeNumber, tot: wholeNumber, labels: z.record(text, text).optional() }),
});
const tekst = fileObject({ ...algemeen, soort: z.literal('tekst') });
const lijst = fileObject({
  ...algemeen,
  soort: z.literal('lijst'),
  lijst: fileObject({ minstens: wholeNumber, hoogstens: wholeNumber, enkelvoud: text }),
});

const SOORTEN = ['keuze', 'meerkeuze', 'schaal', 'tekst', 'lijst'] as const;
export type Vraagsoort = (typeof SOORTEN)[number];

/** A question of the bank: the same text, kind and options in every flow that uses it (DESIGN, law 6). */
export const vraag = z.discriminatedUnion('soort', [keuze, meerkeuze, schaal, tekst, lijst], {
  error: (issue) =>
    issue.code === 'invalid_union' ? `soort hoort een van deze te zijn: ${SOORTEN.join(', ')}.` : undefined,
});
export type Vraag = z.output<typeof vraag>;
export type KeuzeVraag = z.output<typeof keuze>;
export type MeerkeuzeVraag = z.output<typeof meerkeuze>;
export type SchaalVraag = z.output<typeof schaal>;
export type LijstVraag = z.output<typeof lijst>;
