import type { Row } from '@libsql/client/web';
import { z } from 'zod';
import type { Antwoord } from '../flow/antwoord.ts';
import type { BewaardeVersie, BewaardGesprek, Deling } from '../gesprek/gesprek-store.ts';
import { waardeSchema } from '../gesprek/waarde-schema.ts';
import { StoreError } from './store-error.ts';

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

const delingSchema = z.object({ id: z.string(), met_toelichting: z.number(), aangemaakt_op: z.string() });

const gedeeldSchema = z.object({ gesprek: z.string(), met_toelichting: z.number() });

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
export function readDeling(row: Row): Deling {
  const { id, met_toelichting, aangemaakt_op } = parse(delingSchema, row);
  return { id, metToelichting: met_toelichting === 1, aangemaaktOp: aangemaakt_op };
}

/** @throws StoreError `beschadigd` when the row is not what the store writes */
export function readGedeeld(row: Row): {
  readonly gesprek: BewaardGesprek;
  readonly metToelichting: boolean;
} {
  const { gesprek, met_toelichting } = parse(gedeeldSchema, row);
  return { gesprek: readGesprek(gesprek, row), metToelichting: met_toelichting === 1 };
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
