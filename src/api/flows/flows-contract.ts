import { createRoute, z } from '@hono/zod-openapi';
import { json, noQuery, problems } from '../contract.ts';
import { givesJson } from '../negotiate.ts';

const flowSchema = z
  .object({
    id: z.string().describe('Hiermee begint u een gesprek.').openapi({ example: 'situatiescan' }),
    titel: z.string().describe('De titel.').openapi({ example: 'Situatiescan' }),
    omschrijving: z.string().describe('Wat u inbrengt en wat u krijgt.'),
    duur: z.string().describe('Hoe lang het duurt.').openapi({ example: '10 tot 15 minuten' }),
    versie: z.string().describe('De versie: een hash van de inhoud.'),
    begin: z
      .object({
        voor: z.array(z.string()).readonly().describe('Waarvoor het gemaakt is.'),
        nietVoor: z
          .array(
            z.object({
              tekst: z.string().describe('Waarvoor het niet gemaakt is.'),
              waarheen: z.string().describe('Waar u dan terechtkunt.'),
            }),
          )
          .readonly()
          .describe('Waarvoor het niet gemaakt is.'),
      })
      .describe('Wat iemand moet weten voor het begin.'),
  })
  .describe('Een gesprek dat u kunt beginnen.')
  .openapi('Flow');

export const toonFlows = createRoute({
  method: 'get',
  path: '/flows',
  operationId: 'toonFlows',
  summary: 'Toon de flows',
  description: 'De gesprekken die u kunt beginnen, in hun nieuwste versie.',
  tags: ['Flows'],
  middleware: givesJson,
  request: { query: noQuery },
  responses: {
    200: json(
      z.object({ flows: z.array(flowSchema).readonly().describe('Alle flows.') }).openapi('Flows'),
      'De flows.',
    ),
    ...problems(406),
  },
});
