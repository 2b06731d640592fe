import { z } from '@hono/zod-openapi';
import { type Client, startApi } from './api-client.ts';

const json = z.record(z.string(), z.unknown());

const responseSchema = z.object({
  description: z.string(),
  headers: json.optional(),
  content: z.record(z.string(), z.object({ schema: json })).optional(),
});

const operationSchema = z.object({
  operationId: z.string(),
  summary: z.string(),
  tags: z.array(z.string()),
  security: z.array(json).optional(),
  parameters: z
    .array(z.looseObject({ name: z.string(), in: z.string(), description: z.string() }))
    .optional(),
  requestBody: z
    .object({ required: z.literal(true), content: z.record(z.string(), z.object({ schema: json })) })
    .optional(),
  responses: z.record(z.string(), responseSchema),
});

const documentSchema = z.object({
  openapi: z.string(),
  info: z.looseObject({ version: z.string(), contact: json }),
  servers: z.array(z.object({ url: z.string() })),
  tags: z.array(z.object({ name: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
  components: z.object({ schemas: z.record(z.string(), json), securitySchemes: z.record(z.string(), json) }),
});

export type OpenApiDocument = z.output<typeof documentSchema>;

/** The description as the service publishes it, read as far as the tests need. */
export async function publishedDocument(client?: Client): Promise<OpenApiDocument> {
  const response = await (client ?? (await startApi())).get('/openapi.json');
  return documentSchema.parse(await response.json());
}

/** Every operation with its method and path. */
export function operationsOf({ paths }: OpenApiDocument) {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method,
      path,
      name: `${method} ${path}`,
      operation,
    })),
  );
}

/** Every property of every schema, however deep. */
export function propertiesOf({ components }: OpenApiDocument) {
  const found: { name: string; schema: Record<string, unknown> }[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('properties' in value) {
      for (const [name, schema] of Object.entries(json.parse(value.properties)))
        found.push({ name, schema: json.parse(schema) });
    }
    for (const part of Object.values(value)) visit(part);
  };
  visit(components.schemas);
  return found;
}
