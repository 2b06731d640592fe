import { createRoute, z } from '@hono/zod-openapi';
import { json, noQuery, problems, withSleutel } from '../contract.ts';
import { gesprekParams } from '../gesprekken/gesprekken-contract.ts';

/** The form of a walkthrough file (RFC 9512). */
export const YAML_TYPE = 'application/yaml';

const opname = z.string().describe('Een walkthrough-bestand: de antwoorden, en wat zij nu opleveren.');

export const haalWalkthrough = createRoute({
  method: 'get',
  path: '/gesprekken/{id}/walkthrough',
  operationId: 'haalWalkthrough',
  summary: 'Neem het gesprek op als walkthrough',
  description:
    'Het gesprek als YAML-bestand voor een trainer, zonder toelichtingen. Het komt uit zolang de inhoud zo blijft.',
  tags: ['Bestanden'],
  security: withSleutel,
  request: { params: gesprekParams, query: noQuery },
  responses: {
    200: { ...json(opname, 'De walkthrough.'), content: { [YAML_TYPE]: { schema: opname } } },
    ...problems(401, 404, 406),
  },
});
