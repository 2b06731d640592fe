import { createRoute, z } from '@hono/zod-openapi';
import { WORD_TYPE } from '../../export/rapport-word.ts';
import { json, noQuery, problems, withSleutel } from '../contract.ts';
import { gesprekParams } from '../gesprekken/gesprekken-contract.ts';
import { adviesSchema } from './advies-schema.ts';

const advies = json(adviesSchema, 'Het advies.');

/** A file: its bytes are not JSON. */
const WORD_SCHEMA = z.string().describe('Het advies als Word-document.').openapi({ format: 'binary' });

/** The forms in which the advice is given. */
export const ADVIES_FORMS = ['application/json', 'text/markdown', WORD_TYPE] as const;

export const haalAdvies = createRoute({
  method: 'get',
  path: '/gesprekken/{id}/advies',
  operationId: 'haalAdvies',
  summary: 'Haal het advies op',
  description:
    'Op een gesprek dat niet af is: met "voorlopig". Als JSON of, met de header Accept, als Markdown of Word.',
  tags: ['Advies'],
  security: withSleutel,
  request: { params: gesprekParams, query: noQuery },
  responses: {
    200: {
      ...advies,
      content: {
        ...advies.content,
        'text/markdown': { schema: z.string().describe('Het advies als Markdown.') },
        [WORD_TYPE]: { schema: WORD_SCHEMA },
      },
    },
    ...problems(401, 404, 406),
  },
});
