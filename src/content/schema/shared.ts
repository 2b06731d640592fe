import { z } from 'zod';
import { didYouMean } from '../nearest.ts';

/** snake_case of the files → camelCase of the code; only here, nowhere else (DESIGN, "Words"). */
export type CamelCase<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

/** An object with its own keys in camelCase; what lies deeper has been renamed by its own schema. */
export type CamelKeys<T> = {
  [Key in keyof T as Key extends string ? CamelCase<Key> : Key]: Exclude<T[Key], undefined>;
};

function camelKeys<T extends object>(value: T): CamelKeys<T> {
  const renamed = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .map(([key, entry]) => [key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()), entry]);
  return Object.fromEntries(renamed) as CamelKeys<T>;
}

/** An object in a file: unknown fields are errors that name the nearest known field. */
export function fileObject<Shape extends z.ZodRawShape>(shape: Shape) {
  return strictFileObject(shape).transform(camelKeys);
}

/** As `fileObject`, before its fields are renamed: for checks across fields. */
function strictFileObject<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return undefined;
      const known = Object.keys(shape);
      const described = issue.keys.map((key) => {
        const meant = didYouMean(key, known) ?? `Bekende velden: ${known.join(', ')}.`;
        return `onbekend veld '${key}'. ${meant}`;
      });
      return described.join(' ');
    },
  });
}

/** A text of at least one visible character, without white space around it. */
export const text = z
  .string({
    error: (issue) => (issue.input === undefined ? 'dit veld ontbreekt.' : 'hier hoort een tekst te staan.'),
  })
  .trim()
  .min(1, { error: 'deze tekst is leeg.' });

/** Text of several lines, in which single line breaks are only layout of the file. */
export const prose = text.transform((value) => value.replace(/[ \t]*\n[ \t]*/g, ' '));

/** A stable name: lower case letters, digits and single hyphens; "--" is reserved for block items. */
export const id = text.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
  error: 'een id bestaat uit kleine letters, cijfers en losse koppeltekens, en begint met een letter.',
});

/** `formaat: 1`, the version of the file format. */
export const formaat = z.literal('1', { error: 'formaat hoort 1 te zijn.' }).transform(() => 1 as const);

/** `true`; leave the field out for the opposite. */
export const flag = z
  .literal('true', { error: 'hier past alleen true; laat het veld anders weg.' })
  .transform(() => true as const);

/** A whole number that stands as text in the file. */
export const wholeNumber = text
  .regex(/^-?\d+$/, { error: 'hier hoort een heel getal te staan.' })
  .transform(Number);

/** A decimal number with a point. */
export const decimal = text
  .regex(/^-?\d+(\.\d+)?$/, { error: 'hier hoort een getal te staan, met een punt voor de decimalen.' })
  .transform(Number);

/** One of a fixed list of words, with "bedoelde u" when it is another. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, {
    error: (issue) =>
      issue.input === undefined
        ? 'dit veld ontbreekt.'
        : `'${String(issue.input)}' past hier niet. ${didYouMean(String(issue.input), words) ?? `Kies uit: ${words.join(', ')}.`}`,
  });
}

/** A list with at least one entry. */
export function listOf<Entry extends z.ZodType>(entry: Entry, min = 1, max = Number.POSITIVE_INFINITY) {
  return z
    .array(entry, {
      error: (issue) =>
        issue.input === undefined ? 'dit veld ontbreekt.' : 'hier hoort een lijst te staan.',
    })
    .min(min, { error: `hier horen er minstens ${min} te staan.` })
    .max(max, { error: `hier horen er hoogstens ${max} te staan.` });
}

/** One entry or a list of them, always read as a list. */
export function oneOrMore<Entry extends z.ZodType>(entry: Entry) {
  return z.union([z.array(entry), entry.transform((single: z.output<Entry>) => [single])]);
}

/** A place in a source; whether it exists is checked against the outline of that source. */
export const vindplaats = fileObject({ bron: id, paragraaf: text, pagina: text.optional() });
export type Vindplaats = z.output<typeof vindplaats>;

/** A condition as it stands in the file; `parseCondition` checks it once all names are known. */
export const rawCondition = z
  .unknown()
  .refine((value) => value !== undefined, { error: 'dit veld ontbreekt.' });
