import { OpenAPIHono } from '@hono/zod-openapi';
import type { AppDeps } from '../app-deps.ts';
import { basePathOf } from '../http/base-path.ts';
import { embedOrigins } from '../http/embed-origins.ts';
import { addAdvies } from './advies/advies.ts';
import type { Api, ApiEnv } from './api-env.ts';
import { apiHeaders } from './api-headers.ts';
import { addBerichten } from './berichten/berichten.ts';
import { addBestanden } from './bestanden/bestanden.ts';
import { BESTAND_KIBIBYTES, BESTANDEN_PATH } from './bestanden/bestanden-contract.ts';
import { addBibliotheek } from './bibliotheek/bibliotheek.ts';
import { allowOrigins } from './cors.ts';
import { describeIssues } from './describe-issues.ts';
import { addFlows } from './flows/flows.ts';
import { addAntwoorden } from './gesprekken/antwoorden.ts';
import { addGesprekken } from './gesprekken/gesprekken.ts';
import { addOverzetten } from './gesprekken/overzetten.ts';
import { limitBody, SMALL_KIBIBYTES } from './limit-body.ts';
import { answerTheRest } from './method-not-allowed.ts';
import { addOpenApiDocument } from './openapi-document.ts';
import { addOpname } from './opname/opname.ts';
import { closed, invalidInput } from './problems.ts';
import { respondWithProblem } from './respond-with-problem.ts';
import { API_PATH } from './version.ts';

/**
 * The HTTP API (DESIGN, "HTTP"), to be mounted at `/v1` under the path of the public address.
 *
 * Every answer has the security headers of the API, and every error is a problem document.
 */
export function createApi({ settings, gesprekken, inbeddingBewijs }: AppDeps): Api {
  const api = new OpenAPIHono<ApiEnv>({
    defaultHook: (result) => {
      if (!result.success) throw invalidInput(describeIssues(result.error, result.target));
    },
  });
  api.onError(respondWithProblem);
  api.use('*', apiHeaders);
  api.use('*', allowOrigins(embedOrigins(settings), inbeddingBewijs));
  const { GESLOTEN } = settings;
  if (GESLOTEN !== undefined) {
    api.use('*', async (c, next) => {
      // A browser may ask beforehand, so that a widget elsewhere can read why it is closed.
      if (c.req.method !== 'OPTIONS') throw closed(GESLOTEN);
      await next();
    });
  }
  const [small, large] = [limitBody(SMALL_KIBIBYTES), limitBody(BESTAND_KIBIBYTES)];
  api.on(['POST', 'PUT'], '*', (c, next) =>
    c.req.path.endsWith(BESTANDEN_PATH) ? large(c, next) : small(c, next),
  );
  addFlows(api, gesprekken.kennis);
  addGesprekken(api, gesprekken, `${basePathOf(settings.PUBLIC_URL)}${API_PATH}`);
  addAntwoorden(api, gesprekken);
  addBerichten(api, gesprekken);
  addOverzetten(api, gesprekken);
  addAdvies(api, gesprekken);
  addOpname(api);
  addBestanden(api, gesprekken, `${basePathOf(settings.PUBLIC_URL)}${API_PATH}`);
  addBibliotheek(api, gesprekken.kennis.bibliotheek);
  addOpenApiDocument(api, settings, addressOf(settings.PUBLIC_URL));
  answerTheRest(api);
  return api;
}

/** The address of the API as clients outside know it; without a public address only its path. */
function addressOf(publicUrl: string | undefined): string {
  const path = `${basePathOf(publicUrl)}${API_PATH}`;
  return publicUrl === undefined ? path : `${new URL(publicUrl).origin}${path}`;
}
