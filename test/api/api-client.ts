import type { z } from '@hono/zod-openapi';
import { createApi } from '../../src/api/create-api.ts';
import { nieuwGesprekSchema } from '../../src/api/gesprekken/gesprek-schema.ts';
import { problemSchema } from '../../src/api/problem.ts';
import type { Bibliotheek } from '../../src/content/library.ts';
import { parseSettings } from '../../src/env.ts';
import type { GesprekStore } from '../../src/gesprek/gesprek-store.ts';
import { createGesprekken } from '../../src/gesprek/gesprekken.ts';
import type { InbeddingBewijs } from '../../src/http/inbedding-bewijs.ts';
import { smallLibrary } from '../fixtures/small-library.ts';
import { createMemoryStore } from '../opslag/memory-store.ts';

interface ClientOptions {
  readonly bibliotheek?: Bibliotheek;
  readonly store?: GesprekStore;
  readonly env?: Readonly<Record<string, string>>;
  readonly inbeddingBewijs?: InbeddingBewijs;
}

type Headers = Readonly<Record<string, string>>;

/** The API on a store of its own, and short words to call it. */
export async function startApi({
  bibliotheek,
  store = createMemoryStore(),
  env = {},
  inbeddingBewijs,
}: ClientOptions = {}) {
  const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
  const gesprekken = createGesprekken({ bibliotheek: bibliotheek ?? smallLibrary(), store, random });
  await gesprekken.saveVersions();
  const api = createApi({
    settings: parseSettings(env),
    gesprekken,
    ping: () => store.ping(),
    ...(inbeddingBewijs === undefined ? {} : { inbeddingBewijs }),
  });
  const call = async (
    method: string,
    path: string,
    headers: Headers = {},
    body?: unknown,
  ): Promise<Response> => {
    const said = body === undefined ? {} : { 'Content-Type': 'application/json' };
    const text = typeof body === 'string' || body === undefined ? body : JSON.stringify(body);
    return api.request(path, {
      method,
      headers: { ...said, ...headers },
      ...(text === undefined ? {} : { body: text }),
    });
  };
  return {
    api,
    call,
    get: (path: string, headers?: Headers) => call('GET', path, headers),
    /** Starts a conversation, and calls under its address with its sleutel. */
    async begin(flow = 'klein') {
      const response = await call('POST', '/gesprekken', {}, { flow });
      const { id, sleutel, ...gesprek } = nieuwGesprekSchema.parse(await response.json());
      const auth = { Authorization: `Bearer ${sleutel}` };
      const at = (path: string): string => `/gesprekken/${id}${path}`;
      return {
        id,
        sleutel,
        auth,
        response,
        gesprek,
        get: (path = '', headers: Headers = {}) => call('GET', at(path), { ...auth, ...headers }),
        put: (vraag: string, body: unknown, headers: Headers = {}) =>
          call('PUT', at(`/antwoorden/${vraag}`), { ...auth, ...headers }, body),
        post: (path: string, headers: Headers = {}) => call('POST', at(path), { ...auth, ...headers }),
        delete: (path = '', headers: Headers = {}) => call('DELETE', at(path), { ...auth, ...headers }),
      };
    },
  };
}

export type Client = Awaited<ReturnType<typeof startApi>>;
export type Begun = Awaited<ReturnType<Client['begin']>>;

/** The body of an error, which has to be a problem document. */
export async function problemOf(response: Response): Promise<z.output<typeof problemSchema>> {
  if (response.headers.get('Content-Type') !== 'application/problem+json') {
    throw new Error(`status ${response.status} is no problem document`);
  }
  return problemSchema.parse(await response.json());
}

/** The body of a response, checked by the schema that the description publishes: nothing is missing or too much. */
export async function bodyOf<Schema extends z.ZodType>(
  response: Response,
  schema: Schema,
): Promise<z.output<Schema>> {
  const body: unknown = await response.json();
  const parsed = schema.parse(body);
  if (JSON.stringify(sorted(parsed)) !== JSON.stringify(sorted(body))) {
    throw new Error('the response has fields that the schema does not know');
  }
  return parsed;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, entry]) => [key, sorted(entry)]));
}
