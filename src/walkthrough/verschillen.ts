import { ONBEKEND } from '../diagnose/profiel.ts';
import type { GesprekView } from '../gesprek/view.ts';

/** A dimension that is another after some answers than before. */
export interface Verschil {
  readonly titel: string;
  readonly van: string;
  readonly naar: string;
}

/** More levels than these that are still possible say nothing to a group. */
const MOST_POSSIBLE = 3;

/** What differs between two moments of a conversation, in the order of the model. */
export function verschillenTussen(voor: GesprekView, na: GesprekView): readonly Verschil[] {
  const before = new Map(voor.profiel.dimensies.map(({ id, tekst }) => [id, tekst]));
  return na.profiel.dimensies.flatMap(({ id, titel, tekst, niveau, mogelijk }) => {
    const van = before.get(id);
    const isVague = niveau === ONBEKEND && mogelijk.length > MOST_POSSIBLE;
    return van === undefined || van === tekst || isVague ? [] : [{ titel, van, naar: tekst }];
  });
}
