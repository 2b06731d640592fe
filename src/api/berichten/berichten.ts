import type { Gesprekken } from '../../gesprek/gesprekken.ts';
import type { Bericht } from '../../verstaan/bericht.ts';
import { verstaan } from '../../verstaan/verstaan.ts';
import type { Api } from '../api-env.ts';
import { change, etagOf } from '../revision.ts';
import { stuurBericht } from './berichten-contract.ts';

/** Typing to the assistant. */
export function addBerichten(api: Api, gesprekken: Gesprekken): void {
  api.openapi(stuurBericht, async (c) => {
    const { tekst, vraag, voorstel } = c.req.valid('json');
    const bericht: Bericht = {
      tekst,
      ...(vraag === undefined ? {} : { vraag }),
      ...(voorstel === undefined ? {} : { voorstel }),
    };
    let understood = verstaan(c.get('geopend'), bericht);
    const geopend = await change(c, async (now) => {
      // Somebody else may have been first: the same words can mean something else by now.
      understood = verstaan(now, bericht);
      const { antwoord } = understood;
      return antwoord === undefined
        ? { soort: 'gewijzigd', geopend: now }
        : gesprekken.answer(now, antwoord.vraag, antwoord);
    });
    c.header('ETag', etagOf(geopend));
    const { begrepen, gedaan, zegt, toont, gaatNaar, voorstellen } = understood;
    return c.json(
      {
        begrepen,
        gedaan,
        zegt,
        ...(toont === undefined ? {} : { toont }),
        ...(gaatNaar === undefined ? {} : { gaatNaar }),
        voorstellen,
        gesprek: gesprekken.view(geopend),
      },
      200,
    );
  });
}
