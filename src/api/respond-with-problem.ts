import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { StoreError } from '../opslag/store-error.ts';
import { Problem, problemBody } from './problem.ts';
import { notJson, notSaidToBeJson, unexpected } from './problems.ts';

/** Any error as a problem document; what is not ours to tell becomes a 500 without details. */
export function respondWithProblem(error: Error, c: Context): Response {
  const { content } = asProblem(error);
  return c.body(JSON.stringify(problemBody(content)), content.status, {
    'Content-Type': 'application/problem+json',
    ...content.headers,
  });
}

function asProblem(error: Error): Problem {
  if (error instanceof Problem) return error;
  if (isStoreError(error)) return storeProblem(error);
  // Thrown by the validators of the routes, before our own schemas have spoken.
  if (error instanceof HTTPException && error.status === 415) return notSaidToBeJson();
  if (error instanceof HTTPException && error.status === 400) return notJson();
  return unexpected();
}

/** Tells it by its stable name: the API may know the store by its types only. */
export function isStoreError(error: Error): error is StoreError {
  return error.name === 'StoreError' && 'code' in error;
}

function storeProblem({ code, message }: StoreError): Problem {
  const status = code === 'vol' ? 507 : 503;
  return new Problem({ status, title: 'De opslag doet het niet', detail: message, code });
}
