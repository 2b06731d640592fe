import { createRoute, z } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import type { Settings } from '../env.ts';
import type { Api } from './api-env.ts';
import { contactOf } from './contact.ts';
import { json, noQuery, problems, SLEUTEL_SCHEME } from './contract.ts';
import { allowEveryone } from './cors.ts';
import { givesJson } from './negotiate.ts';
import { API_VERSION } from './version.ts';

const middleware: MiddlewareHandler[] = [allowEveryone, givesJson];

const haalBeschrijving = createRoute({
  method: 'get',
  path: '/openapi.json',
  operationId: 'haalBeschrijving',
  summary: 'Haal deze beschrijving op',
  description: 'Zonder sleutel, en leesbaar vanaf elke site.',
  tags: ['Beschrijving'],
  middleware,
  request: { query: noQuery },
  responses: {
    200: json(
      z.record(z.string(), z.unknown()).describe('Een OpenAPI-document.'),
      'De beschrijving van de API.',
    ),
    ...problems(406),
  },
});

/**
 * Publishes the description of the API, made of the schemas by which it validates.
 *
 * Call it after all calls were added.
 *
 * @param address the address of the API, with its version
 */
export function addOpenApiDocument(api: Api, { CONTACT }: Settings, address: string): void {
  api.openAPIRegistry.registerComponent('securitySchemes', SLEUTEL_SCHEME, {
    type: 'http',
    scheme: 'bearer',
    description: 'De sleutel van het gesprek, die u kreeg toen u het begon.',
  });
  let document: Record<string, unknown> | undefined;
  api.openapi(haalBeschrijving, (c) => {
    document ??= { ...describeApi(api, CONTACT, address) };
    return c.json(document, 200);
  });
}

function describeApi(api: Api, contact: string | undefined, address: string) {
  return api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Stuurwijzer',
      version: API_VERSION,
      description:
        'Een gesprek over een opgave die vastzit of begint, en een advies met reden, bron en grenzen. ' +
        'Dezelfde antwoorden geven altijd hetzelfde advies. Begin met POST /gesprekken en bewaar de sleutel. ' +
        'Fouten zijn problem documents (RFC 9457) met alle fouten tegelijk.',
      contact: { ...contactOf(contact) },
      license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
    },
    servers: [{ url: address, description: 'Deze dienst.' }],
    tags: [
      { name: 'Flows', description: 'De gesprekken die u kunt beginnen.' },
      { name: 'Gesprekken', description: 'Een gesprek beginnen, ophalen en wissen.' },
      { name: 'Antwoorden', description: 'Antwoorden geven, wijzigen en terugnemen.' },
      { name: 'Berichten', description: 'Typen in gewone zinnen.' },
      { name: 'Advies', description: 'De diagnose en de suggesties.' },
      { name: 'Bestanden', description: 'Een gesprek zelf bewaren, en het terugzetten.' },
      { name: 'Overzetten', description: 'Naar de nieuwste versie van een flow.' },
      { name: 'Bibliotheek', description: 'Lessen, bronnen en begrippen.' },
      { name: 'Beschrijving', description: 'Deze beschrijving.' },
    ],
  });
}
