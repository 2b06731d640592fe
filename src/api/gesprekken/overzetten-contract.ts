import { createRoute } from '@hono/zod-openapi';
import { IF_MATCH, noQuery, problems, revisedJson, withSleutel } from '../contract.ts';
import { givesJson } from '../negotiate.ts';
import { gesprekSchema } from './gesprek-schema.ts';
import { gesprekParams } from './gesprekken-contract.ts';
import { overzettingSchema } from './overzetting-schema.ts';

const tags = ['Overzetten'];

export const bekijkOverzetten = createRoute({
  method: 'get',
  path: '/gesprekken/{id}/overzetten',
  operationId: 'bekijkOverzetten',
  summary: 'Bekijk wat overzetten verandert',
  description:
    'Vergelijkt het gesprek vraag voor vraag met de nieuwste versie van de flow. Er verandert niets.',
  tags,
  security: withSleutel,
  middleware: givesJson,
  request: { params: gesprekParams, query: noQuery },
  responses: { 200: revisedJson(overzettingSchema, 'Wat er zou veranderen.'), ...problems(401, 404, 406) },
});

export const zetOver = createRoute({
  method: 'post',
  path: '/gesprekken/{id}/overzetten',
  operationId: 'zetOver',
  summary: 'Zet over naar de nieuwste versie',
  description: 'Wie de nieuwste versie al volgt, krijgt het gesprek zoals het is.',
  tags,
  security: withSleutel,
  middleware: givesJson,
  parameters: [IF_MATCH],
  request: { params: gesprekParams, query: noQuery },
  responses: {
    200: revisedJson(gesprekSchema, 'Het gesprek in de nieuwste versie.'),
    ...problems(401, 404, 406, 409, 412, 413, 507),
  },
});
