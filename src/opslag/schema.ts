import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** A used flow version as checked definition, kept for ever: running conversations follow it (DESIGN, law 3). */
export const versie = sqliteTable('versie', {
  versie: text('versie').primaryKey(),
  flow: text('flow').notNull(),
  /** The form in which the definition is written. */
  formaat: integer('formaat').notNull(),
  /** JSON. */
  definitie: text('definitie').notNull(),
  aangemaaktOp: text('aangemaakt_op').notNull(),
});

/** A conversation. Moments are ISO 8601 in UTC, of one width, so that they sort as text. */
export const gesprek = sqliteTable(
  'gesprek',
  {
    id: text('id').primaryKey(),
    /** SHA-256 of the sleutel in hexadecimal digits; the sleutel itself is nowhere. */
    sleutelHash: text('sleutel_hash').notNull(),
    flow: text('flow').notNull(),
    versie: text('versie')
      .notNull()
      .references(() => versie.versie),
    revisie: integer('revisie').notNull(),
    aangemaaktOp: text('aangemaakt_op').notNull(),
    gewijzigdOp: text('gewijzigd_op').notNull(),
  },
  (table) => [index('gesprek_gewijzigd_op').on(table.gewijzigdOp)],
);

/**
 * What was answered, a row for each change, only ever added to.
 *
 * The present answer to a question is its one row with a `waarde`: the row that replaces it blanks it in the
 * same transaction, and a row that takes an answer away has none.
 */
export const antwoord = sqliteTable(
  'antwoord',
  {
    gesprekId: text('gesprek_id')
      .notNull()
      .references(() => gesprek.id, { onDelete: 'cascade' }),
    /** Counts the changes of one conversation, from 1. */
    volgnummer: integer('volgnummer').notNull(),
    /** The answer key. */
    vraag: text('vraag').notNull(),
    /** JSON; null when taken away or replaced. */
    waarde: text('waarde'),
    toelichting: text('toelichting'),
    /** JSON. */
    eerder: text('eerder'),
    /** For a lijst: the highest item number ever given. Outlives the answer. */
    laatsteItem: integer('laatste_item'),
    op: text('op').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.gesprekId, table.volgnummer] }),
    uniqueIndex('antwoord_huidig').on(table.gesprekId, table.vraag).where(sql`waarde IS NOT NULL`),
  ],
);

/** A read-only link to a conversation; withdrawing it takes the row away. */
export const deling = sqliteTable(
  'deling',
  {
    id: text('id').primaryKey(),
    gesprekId: text('gesprek_id')
      .notNull()
      .references(() => gesprek.id, { onDelete: 'cascade' }),
    /** SHA-256 of the sleutel of the link in hexadecimal digits; the sleutel itself is nowhere. */
    sleutelHash: text('sleutel_hash').notNull(),
    /** 1: with what the person said about the answers. */
    metToelichting: integer('met_toelichting').notNull(),
    aangemaaktOp: text('aangemaakt_op').notNull(),
  },
  (table) => [index('deling_gesprek').on(table.gesprekId)],
);
