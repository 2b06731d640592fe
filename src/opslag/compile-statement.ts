import type { InValue } from '@libsql/client/web';
import { is, Param, Placeholder } from 'drizzle-orm';
import { StoreError } from './store-error.ts';

/** A statement with its values in the order of the question marks. */
export interface Statement {
  readonly sql: string;
  readonly args: InValue[];
}

/** A statement made once, that takes its values by the name of their placeholder. */
export type Compiled<Name extends string> = (values: Readonly<Record<Name, InValue>>) => Statement;

/**
 * Turns a query of Drizzle into text once, so that running it costs no building.
 *
 * @throws Error when it holds a value that is not a placeholder
 */
export function compileStatement<Name extends string>(query: {
  toSQL(): { sql: string; params: unknown[] };
}): Compiled<Name> {
  const { sql, params } = query.toSQL();
  const names = params.map(placeholderName);
  return (values) => {
    const byName: Readonly<Record<string, InValue>> = values;
    return { sql, args: names.map((name) => valueNamed(byName, name)) };
  };
}

function placeholderName(param: unknown): string {
  const inner = is(param, Param) ? param.value : param;
  if (!is(inner, Placeholder)) throw new Error('A compiled statement takes placeholders only.');
  return inner.name;
}

function valueNamed(values: Readonly<Record<string, InValue>>, name: string): InValue {
  const value = values[name];
  if (!isStorable(value)) throw new StoreError('onbekend', 'VALUE_NOT_STORABLE');
  return value;
}

/** One value that the driver refuses would take the other writes of its batch with it. */
function isStorable(value: InValue | undefined): value is string | number | null {
  return value === null || typeof value === 'string' || Number.isSafeInteger(value);
}
