import type { z } from '@hono/zod-openapi';
import type { InvalidParam } from './problem.ts';

/**
 * The faults that a schema found, one for each field or parameter; the reasons stand in the schemas.
 *
 * @param target where they were found, such as `json` or `query`
 */
export function describeIssues(error: z.ZodError, target: string): InvalidParam[] {
  return error.issues.flatMap((issue): InvalidParam[] => {
    const name = issue.path.map(String).join('.');
    if (issue.code !== 'unrecognized_keys')
      return [{ name: name === '' ? 'inhoud' : name, reason: issue.message }];
    const reason = target === 'query' ? 'deze parameter bestaat niet' : 'dit veld bestaat niet';
    return issue.keys.map((key) => ({ name: shownName(name === '' ? key : `${name}.${key}`), reason }));
  });
}

const PLAIN_NAME = /^[A-Za-z0-9_.-]{1,64}$/;

/** A name that somebody else chose is repeated only when it is plainly a name. */
function shownName(name: string): string {
  return PLAIN_NAME.test(name) ? name : '(onbekende naam)';
}
