import { createRoute } from '@hono/zod-openapi';
import { IF_MATCH, noQuery, problems, revisedJson, withSleutel } from '../contract.ts';
import { gesprekParams } from '../gesprekken/gesprekken-contract.ts';
import { givesJson } from '../negotiate.ts';
import { berichtAntwoordSchema, nieuwBerichtSchema } from './bericht-schema.ts';

export const stuurBericht = createRoute({
  method: 'post',
  path: '/gesprekken/{id}/berichten',
  operationId: 'stuurBericht',
  summary: 'Stuur een getypt bericht',
  description:
    'Begrijpt gewone zinnen, zonder taalmodel: een antwoord, “weet ik niet”, “terug”, “wat betekent …?” en meer. ' +
    'Bewaart alleen een antwoord dat maar één ding kan betekenen; anders vraagt het na. Het bericht zelf wordt niet bewaard.',
  tags: ['Berichten'],
  security: withSleutel,
  middleware: givesJson,
  parameters: [IF_MATCH],
  request: {
    params: gesprekParams,
    query: noQuery,
    body: { required: true, content: { 'application/json': { schema: nieuwBerichtSchema } } },
  },
  responses: {
    200: revisedJson(berichtAntwoordSchema, 'Wat er begrepen en gedaan is, en het gesprek zoals het nu is.'),
    ...problems(401, 404, 406, 409, 412, 413, 415, 507),
  },
});
