import type { Mislukt, Uitkomst } from './api-client.ts';

/** Seconds between two attempts; the last one stays. */
const PAUSES = [1, 2, 4, 8, 15, 30];

/** The connection as a person sees it. */
export interface Lijn {
  /** Why the last attempt failed; undefined when it succeeded. */
  meld(hapering: Mislukt | undefined): void;
  /** Resolves after so many seconds, and earlier when there may be a connection again. */
  wacht(seconden: number): Promise<void>;
}

/**
 * Repeats a call until the server really answers: no connection, too many requests and a server that is not
 * well are worth waiting for. A refusal is an answer.
 *
 * The call must be safe to repeat: its reply may be what got lost.
 *
 * @param magDoor tells whether anybody still waits for it
 */
export async function volhouden<Waarde>(
  lijn: Lijn,
  probeer: () => Promise<Uitkomst<Waarde>>,
  magDoor: () => boolean = () => true,
): Promise<Uitkomst<Waarde>> {
  for (let keer = 0; ; keer += 1) {
    const uitkomst = await probeer();
    const hapert = isHapering(uitkomst);
    lijn.meld(hapert ? uitkomst : undefined);
    if (!hapert) return uitkomst;
    await lijn.wacht(PAUSES[Math.min(keer, PAUSES.length - 1)] ?? 1);
    if (!magDoor()) return uitkomst;
  }
}

function isHapering(uitkomst: Uitkomst<unknown>): uitkomst is Mislukt {
  return !uitkomst.ok && (uitkomst.status === 0 || uitkomst.status === 429 || uitkomst.status >= 500);
}
