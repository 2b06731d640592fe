import type { Row } from '@libsql/client/web';
import { z } from 'zod';
import type { Antwoord, Waarde } from '../flow/antwoord.ts';
import type { BewaardeVersie, BewaardGesprek } from '../gesprek/gesprek-store.ts';
import { StoreError } from './store-error.ts';

const waardeSchema: z.ZodType<Waarde> = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('weet-niet') }),
  z.object({ soort: z.literal('nvt') }),
  z.object({ soort: z.literal('keuze'), optie: z.string() }),
  z.object({ soort: z.literal('meerkeuze'), opties: z.array(z.string()) }),
  z.object({ soort: z.literal('schaal'), getal: z.number() }),
  z.object({ soort: z.literal('tekst'), tekst: z.string() }),
  z.object({
    soort: z.literal('lijst'),
    items: z.array(z.object({ id: z.string(), tekst: z.string() })),
  }),
]);

/** The answers as `selectGesprek` packs them. */
const antwoordenSchema = z.array(
  z.tuple([
    z.string(),
    waardeSchema.nullable(),
    z.string().nullable(),
    z.object({ stelt: z.string(), tekst: z.string() }).nullable(),
    z.number().nullable(),
  ]),
);

const gesprekSchema = z.object({
  flow: z.string(),
  versie: z.string(),
  revisie: z.number(),
  aangemaakt_op: z.string(),
  gewijzigd_op: z.string(),
  antwoorden: z.string(),
});

const versieSchema = z.object({
  versie: z.string(),
  flow: z.string(),
  formaat: z.number(),
  definitie: z.string(),
});

const geschrevenSchema = z.object({ revisie: z.number(), gewijzigd_op: z.string() });

/** @throws StoreError `beschadigd` when the row is not what the store writes */
export function readGesprek(id: string, row: Row): BewaardGesprek {
  const { antwoorden: packed, aangemaakt_op, gewijzigd_op, ...rest } = parse(gesprekSchema, row);
  const antwoorden = new Map<string, Antwoord>();
  const laatsteItems = new Map<string, number>();
  for (const [vraag, waarde, toelichting, eerder, item] of parse(antwoordenSchema, unpack(packed))) {
    if (item !== null) laatsteItems.set(vraag, Math.max(item, laatsteItems.get(vraag) ?? item));
    if (waarde === null) continue;
    antwoorden.set(vraag, {
      waarde,
      ...(toelichting === null ? {} : { toelichting }),
      ...(eerder === null ? {} : { eerder }),
    });
  }
  return { id, ...rest, antwoorden, laatsteItems, aangemaaktOp: aangemaakt_op, gewijzigdOp: gewijzigd_op };
}

/** @throws StoreError `beschadigd` when the row is not what the store writes */
export function readVersion(row: Row): BewaardeVersie {
  return parse(versieSchema, row);
}

/** @throws StoreError `beschadigd` when the row is not what the store writes */
export function readWritten(row: Row): { readonly revisie: number; readonly gewijzigdOp: string } {
  const { revisie, gewijzigd_op } = parse(geschrevenSchema, row);
  return { revisie, gewijzigdOp: gewijzigd_op };
}

function unpack(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new StoreError('beschadigd', 'ROW_NOT_JSON');
  }
}

/** The faults that zod names could hold values: they stay here. */
function parse<Output>(schema: z.ZodType<Output>, value: unknown): Output {
  const result = schema.safeParse(value);
  if (!result.success) throw new StoreError('beschadigd', 'ROW_NOT_AS_WRITTEN');
  return result.data;
}
