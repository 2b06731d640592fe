import type { Walkthrough } from '../../content/walkthrough.ts';
import type { FlowVersie } from '../../gesprek/kennis.ts';
import { type Moment, playWalkthrough } from '../../walkthrough/play.ts';
import type { Site } from '../site.ts';

/** A walkthrough with every moment of it, ready to be shown. */
export interface Opvoering {
  readonly walkthrough: Walkthrough;
  readonly versie: FlowVersie;
  readonly momenten: readonly Moment[];
}

/** The walkthroughs by id; each is played once, when it is first asked for. */
export function createOpvoeringen(site: Site): (id: string) => Opvoering | undefined {
  const played = new Map<string, Opvoering>();
  const { kennis } = site.gesprekken;
  return (id) => {
    const known = played.get(id);
    if (known !== undefined) return known;
    const walkthrough = kennis.bibliotheek.walkthroughs.find((entry) => entry.id === id);
    const versie = walkthrough && kennis.flows.get(walkthrough.flow);
    if (walkthrough === undefined || versie === undefined) return undefined;
    const opvoering = { walkthrough, versie, momenten: playWalkthrough(versie, walkthrough) };
    played.set(id, opvoering);
    return opvoering;
  };
}

/** Where the page comes to rest when something is revealed. */
export const ONTHULD = 'onthuld';

/** The address of one step; 0 is the story. */
export function stapPad({ walkthrough }: Opvoering, nummer: number, isOnthuld = false): string {
  return `/walkthroughs/${walkthrough.id}?stap=${nummer}${isOnthuld ? `&toon=antwoord#${ONTHULD}` : ''}`;
}
