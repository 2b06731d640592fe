import type { Context, ErrorHandler, NotFoundHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { VersionError } from '../gesprek/gesprekken.ts';
import { page } from './page.ts';
import { FoutPage } from './pages/fout.tsx';
import type { Site } from './site.ts';

interface Told {
  readonly status: ContentfulStatusCode;
  readonly titel: string;
  readonly tekst: string;
}

const NOT_FOUND: Told = {
  status: 404,
  titel: 'Deze pagina is er niet',
  tekst: 'Het adres klopt niet, of de pagina is weg. Kijk of u het adres goed heeft overgenomen.',
};
const REFUSED: Told = {
  status: 403,
  titel: 'Dit formulier is niet aangenomen',
  tekst:
    'Uw browser liet niet zien dat het formulier van deze site komt. Open de pagina opnieuw en probeer het nog eens.',
};
const TOO_LARGE: Told = {
  status: 413,
  titel: 'Dit is te veel tekst',
  tekst: 'Wat u verstuurde is te groot. Ga terug en maak uw tekst korter.',
};
const OTHER_VERSION: Told = {
  status: 500,
  titel: 'Dit gesprek is hier niet te openen',
  tekst:
    'Uw gesprek hoort bij een versie van de vragen die deze server niet kan lezen. Uw antwoorden zijn niet weg. Meld het aan de beheerder.',
};
const BROKEN: Told = {
  status: 500,
  titel: 'Er ging iets mis',
  tekst:
    'Dat ligt aan ons, niet aan u. Wat u eerder heeft geantwoord, is bewaard. Probeer het over een paar minuten nog eens.',
};

/** The page for an address that is not there. */
export function notFound(site: Site): NotFoundHandler {
  return (c) => tell(site, c, NOT_FOUND);
}

/** The page for what went wrong; nothing of the error itself is shown. */
export function onError(site: Site): ErrorHandler {
  return (error, c) => tell(site, c, toldOf(error));
}

function toldOf(error: Error): Told {
  if (error instanceof VersionError) return OTHER_VERSION;
  if (!(error instanceof HTTPException)) return BROKEN;
  const known = [NOT_FOUND, REFUSED, TOO_LARGE].find(({ status }) => status === error.status);
  return known ?? BROKEN;
}

function tell(site: Site, c: Context, { status, titel, tekst }: Told): Response | Promise<Response> {
  return page(c, FoutPage({ site, titel, tekst }), status);
}
