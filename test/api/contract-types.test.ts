import type { z } from '@hono/zod-openapi';
import { describe, expectTypeOf, it } from 'vitest';
import type { Advies } from '../../src/advies/advies.ts';
import type { adviesSchema } from '../../src/api/advies/advies-schema.ts';
import type { bronSchema } from '../../src/api/bibliotheek/bibliotheek-schema.ts';
import type { nieuwAntwoordSchema } from '../../src/api/gesprekken/antwoord-schema.ts';
import type { gesprekSchema, vraagMetAntwoordSchema } from '../../src/api/gesprekken/gesprek-schema.ts';
import type { Bron } from '../../src/content/schema/bron.ts';
import type { AntwoordInvoer } from '../../src/gesprek/answer.ts';
import type { Gesprekken } from '../../src/gesprek/gesprekken.ts';
import type { GesprekView } from '../../src/gesprek/view.ts';

/** A type with everything read-only, and optional fields without `undefined`, which JSON does not know. */
type Plain<T> = T extends object ? { readonly [Key in keyof T]: Plain<Exclude<T[Key], undefined>> } : T;

type Of<Schema extends z.ZodType> = Plain<z.input<Schema>>;

describe('de schema’s van de API zijn de vormen van de kern', () => {
  it('Gesprek', () => {
    expectTypeOf<Plain<GesprekView>>().toExtend<Of<typeof gesprekSchema>>();
    expectTypeOf<Of<typeof gesprekSchema>>().toExtend<Plain<GesprekView>>();
  });

  it('Advies', () => {
    expectTypeOf<Plain<Advies>>().toExtend<Of<typeof adviesSchema>>();
    expectTypeOf<Of<typeof adviesSchema>>().toExtend<Plain<Advies>>();
  });

  it('een vraag met haar antwoord', () => {
    type Question = NonNullable<ReturnType<Gesprekken['question']>>;
    expectTypeOf<Plain<Question>>().toExtend<Of<typeof vraagMetAntwoordSchema>>();
    expectTypeOf<Of<typeof vraagMetAntwoordSchema>>().toExtend<Plain<Question>>();
  });

  it('een antwoord om te bewaren', () => {
    expectTypeOf<Of<typeof nieuwAntwoordSchema>>().toExtend<AntwoordInvoer>();
  });

  it('een bron, zonder wat alleen voor onze controles is', () => {
    expectTypeOf<Plain<Omit<Bron, 'formaat' | 'herkenning'>>>().toExtend<Of<typeof bronSchema>>();
  });

  it('en de proef ziet een veld dat ontbreekt', () => {
    expectTypeOf<Plain<Omit<GesprekView, 'vervallen'>>>().not.toExtend<Of<typeof gesprekSchema>>();
    expectTypeOf<Omit<Of<typeof adviesSchema>, 'versies'>>().not.toExtend<Plain<Advies>>();
  });
});
