import { BESTAND_FOUTEN } from '../../gesprek/bestand-fout.ts';
import type { Gesprekken } from '../../gesprek/gesprekken.ts';
import type { Api } from '../api-env.ts';
import { invalidInput } from '../problems.ts';
import { etagOf } from '../revision.ts';
import { haalBestand, zetTerug } from './bestanden-contract.ts';

/**
 * The private file: taking a conversation along, and putting it back.
 *
 * @param address the path of the API, for Location
 */
export function addBestanden(api: Api, gesprekken: Gesprekken, address: string): void {
  api.openapi(haalBestand, (c) => {
    const geopend = c.get('geopend');
    const day = geopend.gesprek.gewijzigdOp.slice(0, 10);
    c.header('Content-Disposition', `attachment; filename="stuurwijzer-gesprek-${day}.json"`);
    return c.json(JSON.parse(gesprekken.toFile(geopend)), 200);
  });

  api.openapi(zetTerug, async (c) => {
    const opened = await gesprekken.openFile(JSON.stringify(c.req.valid('json')));
    if (opened.soort === 'onleesbaar') {
      throw invalidInput([{ name: 'bestand', reason: BESTAND_FOUTEN[opened.fout] }]);
    }
    const { geopend, sleutel } = await gesprekken.keep(opened.geopend);
    const { overzetting } = opened;
    c.header('Location', `${address}/gesprekken/${geopend.gesprek.id}`);
    c.header('ETag', etagOf(geopend));
    const told =
      overzetting === undefined
        ? {}
        : {
            overzetting: {
              isNieuwste: false,
              van: overzetting.van,
              naar: overzetting.naar,
              regels: overzetting.regels,
            },
          };
    return c.json({ ...gesprekken.view(geopend), sleutel, ...told }, 201);
  });
}
