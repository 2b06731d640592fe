import { createRoute, z } from '@hono/zod-openapi';
import { prettyJSON } from 'hono/pretty-json';
import { createdJson, json, noQuery, problems, withSleutel } from '../contract.ts';
import { nieuwGesprekSchema } from '../gesprekken/gesprek-schema.ts';
import { gesprekParams } from '../gesprekken/gesprekken-contract.ts';
import { overzettingSchema } from '../gesprekken/overzetting-schema.ts';
import { givesJson } from '../negotiate.ts';

const tags = ['Bestanden'];

export const BESTANDEN_PATH = '/bestanden';
/** A private file of the longest conversation, filled to the brim, stays below this. */
export const BESTAND_KIBIBYTES = 1024;

const bestandSchema = z
  .looseObject({}, { error: 'de inhoud hoort het bewaarde bestand te zijn, een JSON-object' })
  .describe('Een bewaard gesprek, precies zoals u het kreeg.')
  .openapi('Bewaarbestand');

export const teruggezetSchema = nieuwGesprekSchema
  .extend({
    overzetting: overzettingSchema
      .optional()
      .describe('Alleen als de vragen van het bestand hier niet meer bekend zijn: wat er anders is.'),
  })
  .describe('Het teruggezette gesprek, met zijn nieuwe sleutel.')
  .openapi('TeruggezetGesprek');

export const haalBestand = createRoute({
  method: 'get',
  path: '/gesprekken/{id}/bestand',
  operationId: 'haalBestand',
  summary: 'Haal het gesprek op als bestand',
  description:
    'Het hele gesprek als één leesbaar bestand, om zelf te bewaren. Daarna kunt u het gesprek hier wissen.',
  tags,
  security: withSleutel,
  // On lines of its own a person can read it too.
  middleware: [givesJson, prettyJSON({ force: true })] as const,
  request: { params: gesprekParams, query: noQuery },
  responses: { 200: json(bestandSchema, 'Het bestand.'), ...problems(401, 404, 406) },
});

export const zetTerug = createRoute({
  method: 'post',
  path: BESTANDEN_PATH,
  operationId: 'zetTerug',
  summary: 'Zet een bewaard gesprek terug',
  description:
    'Maakt van het bestand een nieuw gesprek, met een eigen sleutel. Een beschadigd of ander bestand is een 400.',
  tags,
  middleware: givesJson,
  request: {
    query: noQuery,
    body: { required: true, content: { 'application/json': { schema: bestandSchema } } },
  },
  responses: {
    201: createdJson(teruggezetSchema, 'Het teruggezette gesprek.'),
    ...problems(406, 413, 415, 507),
  },
});
