import { z } from 'zod';
import {
  decimal,
  fileObject,
  formaat,
  id,
  listOf,
  oneOf,
  oneOrMore,
  prose,
  rawCondition,
  text,
  vindplaats,
  wholeNumber,
} from './shared.ts';

const GROEPEN = [
  'hoek',
  'as',
  'kader',
  'route',
  'regie',
  'urgentie',
  'capaciteit',
  'context',
  'stopsignaal',
] as const;

const herkomst = { bronnen: listOf(vindplaats).optional(), eigen: prose.optional() };

const doorslag = fileObject({
  als: rawCondition,
  hoogstens: id.optional(),
  minstens: id.optional(),
  toon: prose,
  ...herkomst,
});

const regel = fileObject({
  id,
  als: rawCondition.optional(),
  kies: id.optional(),
  sluit_uit: oneOrMore(id).optional(),
  ook_goed: id.optional(),
  toon: prose,
  ...herkomst,
});

const dimensieFile = fileObject({
  titel: text,
  uitleg: prose,
  groep: oneOf(GROEPEN),
  soort: oneOf(['orde', 'keuze', 'verzameling']),
  niveaus: listOf(id, 2, 24),
  niveau_titels: z.record(id, text).optional(),
  uit: oneOf(['telt', 'antwoord', 'regels', 'hoofdknelpunt']),
  grenzen: z.record(id, decimal).optional(),
  minstens: wholeNumber.optional(),
  doorslag: listOf(doorslag).optional(),
  tussen: listOf(id, 2, 2).optional(),
  /** For the main problem: per corner the question whose ticked signals tell how much is wrong there. */
  signalen: z.record(id, id).optional(),
  per: id.optional(),
  geheel: id.optional(),
  regels: listOf(regel).optional(),
  ...herkomst,
});

/** What a diagnosis consists of: dimensions, their levels, and how answers lead to a level. */
export const modelFile = fileObject({ formaat, dimensies: z.record(id, dimensieFile) });
export type ModelFile = z.output<typeof modelFile>;
export type DimensieFile = z.output<typeof dimensieFile>;
export type Groep = (typeof GROEPEN)[number];
