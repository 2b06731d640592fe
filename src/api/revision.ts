import type { Context } from 'hono';
import { askedText } from '../advies/reasons.ts';
import { splitAnswerKey } from '../flow/antwoord.ts';
import type { GeopendGesprek, WijzigUitkomst } from '../gesprek/gesprekken.ts';
import type { ApiEnv } from './api-env.ts';
import {
  changedMeanwhile,
  invalidInput,
  otherRevision,
  unknownGesprek,
  unknownVraag,
  vraagNotOpen,
} from './problems.ts';

/** The ETag of a conversation: its revision, and the library by which its profiel was made. */
export function etagOf({ gesprek, versie }: GeopendGesprek): string {
  return `"${gesprek.revisie}-${versie.bibliotheek.versie.slice(0, 8)}"`;
}

/** Whether the client already has this revision (If-None-Match, weak comparison). */
export function isKnownRevision(c: Context, geopend: GeopendGesprek): boolean {
  return listsTag(c.req.header('If-None-Match')?.replaceAll('W/', ''), geopend);
}

/** @throws Problem 412 when If-Match names another revision (strong comparison) */
export function requireRevision(c: Context, geopend: GeopendGesprek): void {
  const ifMatch = c.req.header('If-Match');
  if (ifMatch !== undefined && !listsTag(ifMatch, geopend)) throw otherRevision();
}

function listsTag(header: string | undefined, geopend: GeopendGesprek): boolean {
  if (header === undefined) return false;
  const tags = header.split(',').map((tag) => tag.trim());
  return tags.includes('*') || tags.includes(etagOf(geopend));
}

/**
 * Changes the conversation of this request, so that two clients never overwrite each other silently.
 *
 * With If-Match a write that somebody else was ahead of is a 412. Without it, it is tried once more on the fresh
 * conversation, and is a 409 when it loses again.
 *
 * @throws Problem when nothing changed
 */
export async function change(
  c: Context<ApiEnv>,
  attempt: (geopend: GeopendGesprek) => Promise<WijzigUitkomst>,
): Promise<GeopendGesprek> {
  let geopend = c.get('geopend');
  requireRevision(c, geopend);
  let outcome = await attempt(geopend);
  if (outcome.soort === 'conflict') {
    const fresh = await c.get('reopen')();
    if (fresh === undefined) throw unknownGesprek();
    geopend = fresh;
    requireRevision(c, geopend);
    outcome = await attempt(geopend);
  }
  return requireChanged(outcome, geopend);
}

function requireChanged(outcome: WijzigUitkomst, { versie }: GeopendGesprek): GeopendGesprek {
  switch (outcome.soort) {
    case 'gewijzigd':
      return outcome.geopend;
    case 'onbekende-vraag':
      throw unknownVraag();
    case 'niet-open':
      throw vraagNotOpen(textOf(versie, outcome.huidige));
    case 'ongeldig':
      throw invalidInput(outcome.fouten.map(({ naam, reden }) => ({ name: naam, reason: reden })));
    case 'onbekend-gesprek':
      throw unknownGesprek();
    case 'conflict':
      throw changedMeanwhile();
  }
}

/** The text of the bank: the name that a person gave to a party stays out of errors. */
function textOf({ flow }: GeopendGesprek['versie'], key: string | undefined): string | undefined {
  if (key === undefined) return undefined;
  const stelt = flow.vragen.get(splitAnswerKey(key).vraag)?.vraag.stelt;
  return stelt === undefined ? undefined : askedText(stelt, 'deze partij');
}
