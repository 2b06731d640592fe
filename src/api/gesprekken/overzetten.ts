import type { Gesprekken } from '../../gesprek/gesprekken.ts';
import type { Api } from '../api-env.ts';
import { change, etagOf } from '../revision.ts';
import { bekijkOverzetten, zetOver } from './overzetten-contract.ts';

/** Carrying a conversation over to the newest version of its flow. */
export function addOverzetten(api: Api, gesprekken: Gesprekken): void {
  api.openapi(bekijkOverzetten, (c) => {
    const geopend = c.get('geopend');
    const { versie } = geopend.gesprek;
    const preview = gesprekken.previewCarryOver(geopend);
    c.header('ETag', etagOf(geopend));
    if (preview === undefined)
      return c.json({ isNieuwste: true, van: versie, naar: versie, regels: [] }, 200);
    const { van, naar, regels } = preview;
    return c.json({ isNieuwste: false, van, naar, regels }, 200);
  });

  api.openapi(zetOver, async (c) => {
    const geopend = await change(c, (now) => gesprekken.carryOver(now));
    c.header('ETag', etagOf(geopend));
    return c.json(gesprekken.view(geopend), 200);
  });
}
