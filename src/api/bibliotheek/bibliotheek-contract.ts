import { createRoute, z } from '@hono/zod-openapi';
import { json, noQuery, problems } from '../contract.ts';
import { givesJson } from '../negotiate.ts';
import { begripSchema, bronSchema } from './bibliotheek-schema.ts';
import { lesKortSchema, lesSchema } from './les-schema.ts';

const tags = ['Bibliotheek'];

const MAX_PAGE_SIZE = 100;

const zoek = z
  .string({ error: 'geef één zoektekst' })
  .max(200, { error: 'de zoektekst is langer dan 200 tekens' })
  .optional()
  .describe(
    'Woorden om op te zoeken. Wat alle woorden heeft, staat voorop. Andere vormen, delen van samenstellingen, woorden ' +
      'die hetzelfde betekenen en woorden met een tikfout tellen mee.',
  )
  .openapi({ example: 'draagvlak raad' });

const count = (most: number, fallback: number, description: string) => {
  const error = `geef een heel getal van 1 tot en met ${most}`;
  return z.coerce
    .number({ error })
    .int({ error })
    .min(1, { error })
    .max(most, { error })
    .default(fallback)
    .describe(description);
};

const lessenSchema = z
  .object({
    lessen: z.array(lesKortSchema).readonly().describe('De lessen van deze pagina.'),
    totaal: z.int().describe('Hoeveel lessen er in alle pagina’s zijn.'),
    pagina: z.int().describe('Het nummer van deze pagina.'),
    paginaGrootte: z.int().describe('Hoeveel lessen er op een pagina gaan.'),
  })
  .describe('Een pagina met lessen.')
  .openapi('Lessen');

export const toonLessen = createRoute({
  method: 'get',
  path: '/lessen',
  operationId: 'toonLessen',
  summary: 'Toon of doorzoek de lessen',
  description: 'Op volgorde van id, of met zoek: wat het beste past eerst.',
  tags,
  middleware: givesJson,
  request: {
    query: z.strictObject({
      zoek,
      pagina: count(10_000, 1, 'Het nummer van de pagina.'),
      paginaGrootte: count(MAX_PAGE_SIZE, 20, 'Hoeveel lessen er op een pagina gaan.'),
    }),
  },
  responses: { 200: json(lessenSchema, 'De lessen.'), ...problems(406) },
});

export const haalLes = createRoute({
  method: 'get',
  path: '/lessen/{id}',
  operationId: 'haalLes',
  summary: 'Haal een les op',
  tags,
  middleware: givesJson,
  request: {
    params: z.object({
      id: z.string().describe('Het id van de les.').openapi({ example: 'boter-bij-de-vis' }),
    }),
    query: noQuery,
  },
  responses: { 200: json(lesSchema, 'De les.'), ...problems(404, 406) },
});

export const toonBronnen = createRoute({
  method: 'get',
  path: '/bronnen',
  operationId: 'toonBronnen',
  summary: 'Toon de bronnen',
  tags,
  middleware: givesJson,
  request: { query: noQuery },
  responses: {
    200: json(
      z.object({ bronnen: z.array(bronSchema).readonly().describe('Alle bronnen.') }).openapi('Bronnen'),
      'De bronnen.',
    ),
    ...problems(406),
  },
});

export const toonBegrippen = createRoute({
  method: 'get',
  path: '/begrippen',
  operationId: 'toonBegrippen',
  summary: 'Toon of doorzoek de begrippen',
  tags,
  middleware: givesJson,
  request: { query: z.strictObject({ zoek }) },
  responses: {
    200: json(
      z
        .object({ begrippen: z.array(begripSchema).readonly().describe('De begrippen.') })
        .openapi('Begrippen'),
      'De begrippen.',
    ),
    ...problems(406),
  },
});
