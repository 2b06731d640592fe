import { Hono } from 'hono';
import { apiHeaders } from './api-headers.ts';
import { answerTheRest } from './method-not-allowed.ts';
import { Problem } from './problem.ts';
import { isStoreError, respondWithProblem } from './respond-with-problem.ts';

/** Tells a monitor whether the service can do its work: 200 when the store answers, else 503. */
export function createHealth(ping: () => Promise<void>): Hono {
  const health = new Hono();
  health.onError(respondWithProblem);
  health.use('*', apiHeaders);
  health.get('/', async (c) => {
    await ping().catch((error: unknown) => {
      throw storeSilent(error);
    });
    return c.json({ status: 'gezond' });
  });
  answerTheRest(health);
  return health;
}

function storeSilent(error: unknown): Problem {
  return new Problem({
    status: 503,
    title: 'De opslag antwoordt niet',
    detail: 'Kijk of de database te bereiken is en of er ruimte op de schijf is.',
    ...(error instanceof Error && isStoreError(error) ? { code: error.code } : {}),
  });
}
