// The statements of a write, each for all conversations of a batch at once. Plain SQL, for Drizzle has no words for
// json_each; the tests run every one of them. They take JSON, so that no value can make the driver refuse them.

/** From `[id, revisie, vraag, waarde, toelichting, eerder, laatsteItem, nu, place]`, where the revision is right. */
const AS_EXPECTED =
  'json_each(?1) AS n JOIN gesprek AS g ON g.id = n.value ->> 0 AND g.revisie = n.value ->> 1';

/** Takes the words out of the answers that are about to be replaced or taken away. */
export const BLANK_REPLACED = `
  UPDATE antwoord SET waarde = NULL, toelichting = NULL, eerder = NULL
  WHERE waarde IS NOT NULL AND (gesprek_id, vraag) IN (SELECT g.id, n.value ->> 2 FROM ${AS_EXPECTED})`;

/** Adds a row per answer given, and per answer taken away. */
export const INSERT_ANSWERS = `
  INSERT INTO antwoord (gesprek_id, volgnummer, vraag, waarde, toelichting, eerder, laatste_item, op)
  SELECT g.id,
    (n.value ->> 8) + coalesce((SELECT max(a.volgnummer) FROM antwoord AS a WHERE a.gesprek_id = g.id), 0),
    n.value ->> 2, n.value ->> 3, n.value ->> 4, n.value ->> 5, n.value ->> 6, n.value ->> 7
  FROM ${AS_EXPECTED}`;

/**
 * From `[id, revisie, nu, versie]`: raises the revision where it is right. The moment never goes back, for a clock
 * that does must not bring the end of the retention term nearer.
 */
export const RAISE_REVISIONS = `
  UPDATE gesprek SET
    revisie = gesprek.revisie + 1,
    gewijzigd_op = max(gesprek.gewijzigd_op, n.value ->> 2),
    versie = coalesce(n.value ->> 3, gesprek.versie)
  FROM json_each(?1) AS n
  WHERE gesprek.id = n.value ->> 0 AND gesprek.revisie = n.value ->> 1
  RETURNING id, revisie, gewijzigd_op`;
