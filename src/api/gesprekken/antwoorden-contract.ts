import { createRoute } from '@hono/zod-openapi';
import { IF_MATCH, noQuery, problems, revisedJson, withSleutel } from '../contract.ts';
import { givesJson } from '../negotiate.ts';
import { nieuwAntwoordSchema } from './antwoord-schema.ts';
import { gesprekSchema } from './gesprek-schema.ts';
import { vraagParams } from './gesprekken-contract.ts';

const tags = ['Antwoorden'];

export const geefAntwoord = createRoute({
  method: 'put',
  path: '/gesprekken/{id}/antwoorden/{vraag}',
  operationId: 'geefAntwoord',
  summary: 'Geef of wijzig een antwoord',
  description:
    'Beantwoordt de vraag die aan de beurt is, of wijzigt een eerder antwoord; latere antwoorden blijven bewaard. ' +
    'Idempotent: twee keer hetzelfde sturen geeft hetzelfde gesprek.',
  tags,
  security: withSleutel,
  middleware: givesJson,
  parameters: [IF_MATCH],
  request: {
    params: vraagParams,
    query: noQuery,
    body: { required: true, content: { 'application/json': { schema: nieuwAntwoordSchema } } },
  },
  responses: {
    200: revisedJson(gesprekSchema, 'Het gesprek met dit antwoord.'),
    ...problems(401, 404, 406, 409, 412, 413, 415, 507),
  },
});

export const neemAntwoordTerug = createRoute({
  method: 'delete',
  path: '/gesprekken/{id}/antwoorden/{vraag}',
  operationId: 'neemAntwoordTerug',
  summary: 'Neem een antwoord terug',
  description: 'De vraag staat daarna weer open. Was er geen antwoord, dan blijft het gesprek zoals het is.',
  tags,
  security: withSleutel,
  middleware: givesJson,
  parameters: [IF_MATCH],
  request: { params: vraagParams, query: noQuery },
  responses: {
    200: revisedJson(gesprekSchema, 'Het gesprek zonder dit antwoord.'),
    ...problems(401, 404, 406, 409, 412, 507),
  },
});
