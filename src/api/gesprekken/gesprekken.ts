import { didYouMean } from '../../content/nearest.ts';
import type { Gesprekken } from '../../gesprek/gesprekken.ts';
import type { Api } from '../api-env.ts';
import { openWithSleutel } from '../bearer.ts';
import { invalidInput, unknownVraag } from '../problems.ts';
import { etagOf, isKnownRevision, requireRevision } from '../revision.ts';
import { beginGesprek, haalGesprek, haalVraag, wisGesprek } from './gesprekken-contract.ts';

/**
 * Starting, reading and erasing conversations.
 *
 * @param address the path of the API, for Location
 */
export function addGesprekken(api: Api, gesprekken: Gesprekken, address: string): void {
  api.openapi(beginGesprek, async (c) => {
    const { flow } = c.req.valid('json');
    const started = await gesprekken.start(flow);
    if (started === undefined) {
      throw invalidInput([{ name: 'flow', reason: unknownFlow(flow, [...gesprekken.kennis.flows.keys()]) }]);
    }
    const { geopend, sleutel } = started;
    c.header('Location', `${address}/gesprekken/${geopend.gesprek.id}`);
    c.header('ETag', etagOf(geopend));
    return c.json({ ...gesprekken.view(geopend), sleutel }, 201);
  });

  // Matches the conversation itself too.
  api.use('/gesprekken/:id/*', openWithSleutel(gesprekken));

  api.openapi(haalGesprek, (c) => {
    const geopend = c.get('geopend');
    c.header('ETag', etagOf(geopend));
    if (isKnownRevision(c, geopend)) return c.body(null, 304);
    return c.json(gesprekken.view(geopend), 200);
  });

  api.openapi(wisGesprek, async (c) => {
    const geopend = c.get('geopend');
    requireRevision(c, geopend);
    await gesprekken.erase(geopend);
    return c.body(null, 204);
  });

  api.openapi(haalVraag, (c) => {
    const geopend = c.get('geopend');
    const vraag = gesprekken.question(geopend, c.req.valid('param').vraag);
    if (vraag === undefined) throw unknownVraag();
    c.header('ETag', etagOf(geopend));
    return c.json(vraag, 200);
  });
}

function unknownFlow(flow: string, known: readonly string[]): string {
  return `deze flow bestaat niet. ${didYouMean(flow, known) ?? `Kies uit: ${known.join(', ')}.`}`;
}
