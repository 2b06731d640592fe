import type { Advies } from '../advies/advies.ts';
import { advise } from '../advies/advise.ts';
import { type BewaardGesprek, NIET_BEWAARD } from '../gesprek/gesprek-store.ts';
import type { FlowVersie } from '../gesprek/kennis.ts';
import { type GesprekView, viewGesprek } from '../gesprek/view.ts';

/** What is known after some answers; the advice is made when it is first asked for. */
export interface Stand {
  readonly versie: FlowVersie;
  readonly gesprek: BewaardGesprek;
  readonly view: GesprekView;
  readonly advies: () => Advies;
}

/** What a conversation shows after these answers. */
export function standOf(versie: FlowVersie, gesprek: BewaardGesprek): Stand {
  let made: Advies | undefined;
  return {
    versie,
    gesprek,
    view: viewGesprek(versie, gesprek),
    advies: () => {
      made ??= advise(versie, gesprek.id, gesprek.antwoorden);
      return made;
    },
  };
}

/** A conversation in which nothing has been said. */
export function emptyGesprek({ flow }: FlowVersie): BewaardGesprek {
  return {
    id: NIET_BEWAARD,
    flow: flow.definition.id,
    versie: flow.versie,
    revisie: 0,
    antwoorden: new Map(),
    laatsteItems: new Map(),
    aangemaaktOp: '1970-01-01T00:00:00.000Z',
    gewijzigdOp: '1970-01-01T00:00:00.000Z',
  };
}
