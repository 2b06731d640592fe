import { type Replay, replay } from '../flow/replay.ts';
import { type BewaardGesprek, NIET_BEWAARD } from './gesprek-store.ts';
import type { FlowVersie } from './kennis.ts';

/** As many conversations as a busy process has under way at once. */
const MOST = 1000;

/**
 * Remembers where conversations are, so that a turn replays once and not twice.
 *
 * A revision stands for one set of answers, whichever process wrote it; so what is remembered is never stale, and
 * forgetting it costs a replay and nothing else (DESIGN, law 1: nothing derived is stored as truth).
 */
export function createReplayCache(): (versie: FlowVersie, gesprek: BewaardGesprek) => Replay {
  const known = new Map<string, Replay>();
  return (versie, gesprek) => {
    if (gesprek.id === NIET_BEWAARD) return replay(versie.flow, versie.machine, gesprek.antwoorden);
    const key = `${gesprek.id} ${gesprek.revisie} ${versie.flow.versie}`;
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const replayed = replay(versie.flow, versie.machine, gesprek.antwoorden);
    known.set(key, replayed);
    const [oldest] = known.keys();
    if (known.size > MOST && oldest !== undefined) known.delete(oldest);
    return replayed;
  };
}
