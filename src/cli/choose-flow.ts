import type { Bibliotheek } from '../content/library.ts';
import { didYouMean } from '../content/nearest.ts';
import { createKennis, type FlowVersie } from '../gesprek/kennis.ts';
import { UsageError } from './parse-arguments.ts';

/** The flow with this id, ready to walk. @throws UsageError when there is none */
export function chooseFlow(bibliotheek: Bibliotheek, id: string): FlowVersie {
  const { flows } = createKennis(bibliotheek);
  const versie = flows.get(id);
  if (versie !== undefined) return versie;
  throw new UsageError(`De flow '${id}' bestaat niet. ${didYouMean(id, flows.keys()) ?? ''}`.trim());
}
