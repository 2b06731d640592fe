import { z } from '@hono/zod-openapi';
import { problemSchema } from './problem.ts';
import { API_VERSION } from './version.ts';

/** What every contract is made of: the parts of the description that calls share. */

const PROBLEMS = {
  400: 'Ongeldige invoer: alle fouten staan in invalidParams. Er is niets bewaard.',
  401: 'Er is geen sleutel meegestuurd.',
  404: 'Dit bestaat niet (meer), of de sleutel hoort er niet bij.',
  405: 'Dit adres kent deze methode niet; de header Allow noemt welke wel.',
  406: 'Deze vorm is er niet; detail noemt welke er wel zijn.',
  409: 'Deze vraag is niet open, of het gesprek veranderde tegelijk.',
  412: 'De ETag bij If-Match is niet de huidige.',
  413: 'De inhoud is te groot; detail noemt de grens.',
  415: 'De inhoud is niet als JSON aangeboden.',
  500: 'Onverwachte fout.',
  503: 'De opslag doet het niet, of de dienst is gesloten.',
  507: 'De schijf van de opslag is vol. Er is niets bewaard.',
} as const;

type ProblemStatus = keyof typeof PROBLEMS;

const VERSION_HEADER = {
  'API-Version': {
    description: 'De volledige versie van de API.',
    schema: { type: 'string' as const, example: API_VERSION },
  },
};

const ETAG_HEADER = {
  ETag: {
    description: 'De revisie van het gesprek, voor If-Match en If-None-Match.',
    schema: { type: 'string' as const, example: '"7"' },
  },
};

function problemResponse(status: ProblemStatus) {
  return {
    description: PROBLEMS[status],
    headers: VERSION_HEADER,
    content: { 'application/problem+json': { schema: problemSchema } },
  };
}

/** The error responses of a call, besides those that every call has. */
export function problems<const Status extends ProblemStatus>(...statuses: readonly Status[]) {
  const all: readonly ProblemStatus[] = [...statuses, 400, 405, 500, 503];
  const entries = all.map((status) => [status, problemResponse(status)] as const);
  // `fromEntries` forgets which keys there are.
  return Object.fromEntries(entries) as Record<
    Status | 400 | 405 | 500 | 503,
    ReturnType<typeof problemResponse>
  >;
}

/** A response with JSON. */
export function json<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, headers: VERSION_HEADER, content: { 'application/json': { schema } } };
}

/** A response with JSON about one revision of a conversation. */
export function revisedJson<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { ...json(schema, description), headers: { ...VERSION_HEADER, ...ETAG_HEADER } };
}

/** As `revisedJson`, for something new at an address of its own. */
export function createdJson<Schema extends z.ZodType>(schema: Schema, description: string) {
  const location = { description: 'Het adres ervan.', schema: { type: 'string' as const } };
  return { ...json(schema, description), headers: { ...VERSION_HEADER, ...ETAG_HEADER, Location: location } };
}

/** A response without content. */
export function empty(description: string) {
  return { description, headers: VERSION_HEADER };
}

/** 304: what the client has is what it would get. */
export function notModified() {
  return {
    description: 'Niet gewijzigd sinds de ETag bij If-None-Match.',
    headers: { ...VERSION_HEADER, ...ETAG_HEADER },
  };
}

/** A call that takes no query parameters: any is a fault, so that a typing error is seen. */
export const noQuery = z.strictObject({});

export const IF_MATCH = {
  name: 'If-Match',
  in: 'header' as const,
  required: false,
  description: 'Alleen doen als het gesprek nog deze ETag heeft; anders 412.',
  schema: { type: 'string' as const, example: '"7"' },
};

export const IF_NONE_MATCH = {
  name: 'If-None-Match',
  in: 'header' as const,
  required: false,
  description: 'Alleen antwoorden als het gesprek een andere ETag heeft; anders 304.',
  schema: { type: 'string' as const, example: '"7"' },
};

/** The name of the security scheme in the description. */
export const SLEUTEL_SCHEME = 'sleutel';

/** For calls on one conversation: its sleutel. */
export const withSleutel: Record<string, string[]>[] = [{ [SLEUTEL_SCHEME]: [] }];
