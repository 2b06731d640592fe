import { and, eq, inArray, isNotNull, lt, or, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/sqlite-proxy';
import { compileStatement } from './compile-statement.ts';
import { antwoord, deling, gesprek, versie } from './schema.ts';

/** Only builds: the statements are made once and run by the driver, for the ORM would halve the throughput. */
const build = drizzle(() => Promise.reject(new Error('This one only builds.')));

const bind = sql.placeholder;

const stale = build
  .select({ id: gesprek.id })
  .from(gesprek)
  .where(lt(gesprek.gewijzigdOp, bind('moment')))
  .orderBy(gesprek.gewijzigdOp, gesprek.id)
  .limit(bind('aantal'));
const answers = build
  .select({
    rijen:
      sql`json_group_array(json_array(${antwoord.vraag}, json(${antwoord.waarde}), ${antwoord.toelichting},
      json(${antwoord.eerder}), ${antwoord.laatsteItem}) ORDER BY ${antwoord.volgnummer})`.as('rijen'),
  })
  .from(antwoord)
  .where(
    and(eq(antwoord.gesprekId, gesprek.id), or(isNotNull(antwoord.waarde), isNotNull(antwoord.laatsteItem))),
  );

/** Keeps a version; twice is no fault. */
export const insertVersion = compileStatement<'versie' | 'flow' | 'formaat' | 'definitie' | 'nu'>(
  build
    .insert(versie)
    .values({
      versie: bind('versie'),
      flow: bind('flow'),
      formaat: bind('formaat'),
      definitie: bind('definitie'),
      aangemaaktOp: bind('nu'),
    })
    .onConflictDoNothing(),
);

export const selectVersion = compileStatement<'versie'>(
  build
    .select({
      versie: versie.versie,
      flow: versie.flow,
      formaat: versie.formaat,
      definitie: versie.definitie,
    })
    .from(versie)
    .where(eq(versie.versie, bind('versie'))),
);

export const insertGesprek = compileStatement<'id' | 'sleutelHash' | 'flow' | 'versie' | 'begonnen' | 'nu'>(
  build
    .insert(gesprek)
    .values({
      id: bind('id'),
      sleutelHash: bind('sleutelHash'),
      flow: bind('flow'),
      versie: bind('versie'),
      revisie: sql`0`,
      aangemaaktOp: bind('begonnen'),
      gewijzigdOp: bind('nu'),
    })
    .onConflictDoNothing(),
);

/** A conversation with its answers as one JSON text: one statement sees one moment, and one row is cheap. */
const wholeGesprek = {
  flow: gesprek.flow,
  versie: gesprek.versie,
  revisie: gesprek.revisie,
  aangemaaktOp: gesprek.aangemaaktOp,
  gewijzigdOp: gesprek.gewijzigdOp,
  antwoorden: sql`${answers}`.as('antwoorden'),
};

export const selectGesprek = compileStatement<'id' | 'sleutelHash'>(
  build
    .select(wholeGesprek)
    .from(gesprek)
    .where(and(eq(gesprek.id, bind('id')), eq(gesprek.sleutelHash, bind('sleutelHash')))),
);

export const selectRevision = compileStatement<'id'>(
  build
    .select({ revisie: gesprek.revisie })
    .from(gesprek)
    .where(eq(gesprek.id, bind('id'))),
);

/** Does nothing when the conversation is not there, so that it cannot fail and take others with it. */
export const insertDeling = compileStatement<'id' | 'gesprek' | 'sleutelHash' | 'metToelichting' | 'nu'>(
  build.insert(deling).select(
    build
      .select({
        id: sql`${bind('id')}`.as('id'),
        gesprekId: gesprek.id,
        sleutelHash: sql`${bind('sleutelHash')}`.as('sleutel_hash'),
        metToelichting: sql`${bind('metToelichting')}`.as('met_toelichting'),
        aangemaaktOp: sql`${bind('nu')}`.as('aangemaakt_op'),
      })
      .from(gesprek)
      .where(eq(gesprek.id, bind('gesprek'))),
  ),
);

export const selectDelingen = compileStatement<'gesprek'>(
  build
    .select({ id: deling.id, metToelichting: deling.metToelichting, aangemaaktOp: deling.aangemaaktOp })
    .from(deling)
    .where(eq(deling.gesprekId, bind('gesprek')))
    .orderBy(deling.aangemaaktOp, deling.id),
);

export const selectGedeeld = compileStatement<'id' | 'sleutelHash'>(
  build
    .select({
      ...wholeGesprek,
      gesprek: sql`${gesprek.id}`.as('gesprek'),
      metToelichting: deling.metToelichting,
    })
    .from(deling)
    .innerJoin(gesprek, eq(gesprek.id, deling.gesprekId))
    .where(and(eq(deling.id, bind('id')), eq(deling.sleutelHash, bind('sleutelHash')))),
);

export const deleteDeling = compileStatement<'id' | 'gesprek'>(
  build.delete(deling).where(and(eq(deling.id, bind('id')), eq(deling.gesprekId, bind('gesprek')))),
);

export const deleteDelingen = compileStatement<'id'>(
  build.delete(deling).where(eq(deling.gesprekId, bind('id'))),
);

/** The answers are deleted by name: the promise must not hang on a server's setting for foreign keys. */
export const deleteAnswers = compileStatement<'id'>(
  build.delete(antwoord).where(eq(antwoord.gesprekId, bind('id'))),
);
export const deleteGesprek = compileStatement<'id'>(build.delete(gesprek).where(eq(gesprek.id, bind('id'))));

/** The oldest `aantal` conversations that were last changed before the moment. */
export const deleteStaleAnswers = compileStatement<'moment' | 'aantal'>(
  build.delete(antwoord).where(inArray(antwoord.gesprekId, stale)),
);
export const deleteStaleDelingen = compileStatement<'moment' | 'aantal'>(
  build.delete(deling).where(inArray(deling.gesprekId, stale)),
);
export const deleteStale = compileStatement<'moment' | 'aantal'>(
  build.delete(gesprek).where(inArray(gesprek.id, stale)),
);

/** Touches the file, which `SELECT 1` would not. */
export const selectNothing = compileStatement<never>(
  build.select({ een: sql`1` }).from(versie).where(eq(versie.versie, sql`''`)),
);
