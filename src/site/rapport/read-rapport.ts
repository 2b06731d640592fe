import { buildRapport } from '../../export/rapport/build-rapport.ts';
import type { RapportDelen } from '../../export/rapport-json.ts';
import type { Sessie } from '../sessie.ts';
import type { Site } from '../site.ts';

/** The report of the conversation at hand. */
export function readRapport({ gesprekken }: Site, { geopend }: Pick<Sessie, 'geopend'>): RapportDelen {
  const [view, advies] = [gesprekken.view(geopend), gesprekken.advise(geopend)];
  return { view, advies, rapport: buildRapport(geopend.versie, view, advies) };
}
