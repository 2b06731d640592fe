import { createRoute, z } from '@hono/zod-openapi';
import {
  createdJson,
  empty,
  IF_MATCH,
  IF_NONE_MATCH,
  noQuery,
  notModified,
  problems,
  revisedJson,
  withSleutel,
} from '../contract.ts';
import { givesJson } from '../negotiate.ts';
import { beginSchema, gesprekSchema, nieuwGesprekSchema, vraagMetAntwoordSchema } from './gesprek-schema.ts';

const tags = ['Gesprekken'];

export const gesprekParams = z.object({
  id: z.string().describe('Het id van het gesprek.').openapi({ example: 'k3v9t2m7xq4h8n5r1d6c' }),
});

export const vraagParams = gesprekParams.extend({
  vraag: z.string().describe('Het id van de vraag.').openapi({ example: 'steun-raad' }),
});

export const beginGesprek = createRoute({
  method: 'post',
  path: '/gesprekken',
  operationId: 'beginGesprek',
  summary: 'Begin een gesprek',
  description: 'Geeft het gesprek met, alleen deze keer, zijn sleutel.',
  tags,
  middleware: givesJson,
  request: {
    query: noQuery,
    body: { required: true, content: { 'application/json': { schema: beginSchema } } },
  },
  responses: { 201: createdJson(nieuwGesprekSchema, 'Het nieuwe gesprek.'), ...problems(406, 413, 415, 507) },
});

export const haalGesprek = createRoute({
  method: 'get',
  path: '/gesprekken/{id}',
  operationId: 'haalGesprek',
  summary: 'Haal een gesprek op',
  description: 'De vraag die aan de beurt is, de antwoorden, de voortgang en de diagnose tot nu toe.',
  tags,
  security: withSleutel,
  middleware: givesJson,
  parameters: [IF_NONE_MATCH],
  request: { params: gesprekParams, query: noQuery },
  responses: {
    200: revisedJson(gesprekSchema, 'Het gesprek.'),
    304: notModified(),
    ...problems(401, 404, 406),
  },
});

export const wisGesprek = createRoute({
  method: 'delete',
  path: '/gesprekken/{id}',
  operationId: 'wisGesprek',
  summary: 'Wis een gesprek',
  description: 'Wist het gesprek met alle antwoorden, ook de eerdere. Dit is niet terug te draaien.',
  tags,
  security: withSleutel,
  parameters: [IF_MATCH],
  request: { params: gesprekParams, query: noQuery },
  responses: { 204: empty('Gewist.'), ...problems(401, 404, 412) },
});

export const haalVraag = createRoute({
  method: 'get',
  path: '/gesprekken/{id}/vragen/{vraag}',
  operationId: 'haalVraag',
  summary: 'Haal een vraag op',
  description: 'Elke vraag van deze versie, met het huidige antwoord, om te kunnen wijzigen.',
  tags,
  security: withSleutel,
  middleware: givesJson,
  request: { params: vraagParams, query: noQuery },
  responses: { 200: revisedJson(vraagMetAntwoordSchema, 'De vraag.'), ...problems(401, 404, 406) },
});
