import type { Kennis } from '../../gesprek/kennis.ts';
import type { Api } from '../api-env.ts';
import { toonFlows } from './flows-contract.ts';

/** The conversations that can be started. */
export function addFlows(api: Api, kennis: Kennis): void {
  const flows = [...kennis.flows.values()].map(({ flow: { versie, definition } }) => {
    const { id, titel, omschrijving, duur, begin } = definition;
    return { id, titel, omschrijving, duur, versie, begin };
  });
  api.openapi(toonFlows, (c) => c.json({ flows }, 200));
}
