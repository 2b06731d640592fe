import { NVT, WEET_NIET } from '../../content/condition/condition.ts';
import type { AntwoordInvoer, Fout } from '../../gesprek/answer.ts';
import type { VraagView } from '../../gesprek/view.ts';
import type { Invulling } from './invulling.ts';
import { veldsoorten } from './veldsoorten.ts';

export type Gelezen =
  | { readonly ok: true; readonly invoer: AntwoordInvoer }
  | { readonly ok: false; readonly fouten: readonly Fout[] };

/**
 * The filled-in fields → an answer as the conversation takes it, or what is missing, in words for the person.
 * Whether the answer fits the question is for the conversation to judge.
 */
export function readAnswer(vraag: VraagView, invulling: Invulling): Gelezen {
  const shared = invulling.gekozen.filter(isShared);
  const own = { ...invulling, gekozen: invulling.gekozen.filter((value) => !isShared(value)) };
  const kind = veldsoorten[vraag.soort];
  const [first] = shared;
  if (first === undefined) {
    const read = kind.read(own, vraag);
    return read.ok ? { ok: true, invoer: withRemark(read.waarde, invulling) } : wrong(read.fout);
  }
  if (shared.length > 1) return wrong('Kies “Weet ik niet” of “Niet van toepassing”, niet allebei.');
  if (kind.isFilled(own)) {
    return wrong(
      `U gaf een antwoord en koos ook “${SHARED_TEXT[first] ?? first}”. Haal een van de twee weg.`,
    );
  }
  return { ok: true, invoer: withRemark(first, invulling) };
}

export const SHARED_TEXT: Readonly<Record<string, string>> = {
  [WEET_NIET]: 'Weet ik niet',
  [NVT]: 'Niet van toepassing',
};

function withRemark(waarde: unknown, { toelichting }: Invulling): AntwoordInvoer {
  return toelichting.trim() === '' ? { waarde } : { waarde, toelichting };
}

function wrong(reden: string): Gelezen {
  return { ok: false, fouten: [{ naam: 'waarde', reden }] };
}

function isShared(value: string): boolean {
  return value === WEET_NIET || value === NVT;
}
