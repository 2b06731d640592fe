import type { ResultSet, Row } from '@libsql/client/web';
import type { Wijziging } from '../gesprek/gesprek-store.ts';
import type { Statement } from './compile-statement.ts';
import { BLANK_REPLACED, INSERT_ANSWERS, RAISE_REVISIONS } from './write-statements.ts';

/** Changes to a conversation that count when it has the expected revision. */
export interface GesprekTask {
  readonly soort: 'gesprek';
  /** The id of the conversation. */
  readonly over: string;
  readonly revisie: number;
  /** ISO 8601. */
  readonly nu: string;
  /** The version to move to; null to stay. It must be stored. */
  readonly versie: string | null;
  readonly wijzigingen: readonly Wijziging[];
}

/** Statements that cannot fail on data, done in order. */
export interface StatementsTask {
  readonly soort: 'statements';
  readonly over?: string;
  readonly statements: readonly Statement[];
}

/** Anything that the store writes. */
export type WriteTask = GesprekTask | StatementsTask;

/** What a task did, as its last statement tells. */
export interface WriteResult {
  readonly rowsAffected: number;
  readonly row: Row | undefined;
}

/** Three statements do all conversations of a batch: a statement costs the driver more than a row does SQLite. */
const SHARED = 3;

/** All tasks as the statements of one transaction. No two tasks are about the same conversation. */
export function batchStatements(tasks: readonly WriteTask[]): Statement[] {
  const gesprekken = tasks.filter((task) => task.soort === 'gesprek');
  const others = tasks.flatMap((task) => (task.soort === 'statements' ? task.statements : []));
  return gesprekken.length === 0 ? others : [...sharedStatements(gesprekken), ...others];
}

/** The result of each task, from the results of `batchStatements`. */
export function batchResults(tasks: readonly WriteTask[], results: readonly ResultSet[]): WriteResult[] {
  const shares = tasks.some(({ soort }) => soort === 'gesprek');
  const raised = shares ? (results[SHARED - 1]?.rows ?? []) : [];
  const rows = new Map(raised.map((row) => [row.id, row]));
  let at = shares ? SHARED : 0;
  return tasks.map((task) => {
    if (task.soort === 'gesprek') {
      const row = rows.get(task.over);
      return { rowsAffected: row === undefined ? 0 : 1, row };
    }
    at += task.statements.length;
    const last = results[at - 1];
    return { rowsAffected: last?.rowsAffected ?? 0, row: last?.rows[0] };
  });
}

/** The condition on the revision holds until the last one raises it. */
function sharedStatements(tasks: readonly GesprekTask[]): Statement[] {
  const answers = pack(tasks.flatMap(packAnswers));
  const gesprekken = pack(tasks.map(({ over, revisie, nu, versie }) => [over, revisie, nu, versie]));
  return [
    { sql: BLANK_REPLACED, args: [answers] },
    { sql: INSERT_ANSWERS, args: [answers] },
    { sql: RAISE_REVISIONS, args: [gesprekken] },
  ];
}

/** Of two changes to one question in one write the last holds. */
function packAnswers({ over, revisie, nu, wijzigingen }: GesprekTask): unknown[] {
  const last = new Map(wijzigingen.map((wijziging) => [wijziging.vraag, wijziging]));
  return [...last.values()].map(({ vraag, antwoord, laatsteItem }, at) => [
    over,
    revisie,
    vraag,
    antwoord === undefined ? null : JSON.stringify(antwoord.waarde),
    antwoord?.toelichting ?? null,
    antwoord?.eerder === undefined ? null : JSON.stringify(antwoord.eerder),
    laatsteItem ?? null,
    nu,
    at + 1,
  ]);
}

/** JSON that SQLite can unpack: half a character, which UTF-8 cannot hold, becomes U+FFFD. */
function pack(rows: readonly unknown[]): string {
  return JSON.stringify(rows, (_key, value: unknown) =>
    typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value,
  );
}
