import { z } from '@hono/zod-openapi';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** One fault in what was sent. */
export interface InvalidParam {
  readonly name: string;
  readonly reason: string;
}

/** The body of every answer that is an error (RFC 9457). */
export const problemSchema = z
  .object({
    type: z
      .string()
      .describe('Soort fout; "about:blank" zegt dat de status alles zegt.')
      .openapi({ example: 'about:blank' }),
    title: z.string().describe('De fout in een paar woorden.').openapi({ example: 'Ongeldige invoer' }),
    status: z.int().describe('De HTTP-status.').openapi({ example: 400 }),
    detail: z.string().describe('Wat er is en wat u kunt doen.').openapi({
      example: 'Verbeter wat bij invalidParams staat en stuur het opnieuw. Er is niets bewaard.',
    }),
    invalidParams: z
      .array(
        z.object({
          name: z.string().describe('De naam van het veld.').openapi({ example: 'waarde' }),
          reason: z.string().describe('Wat er niet klopt.').openapi({ example: 'deze optie bestaat niet.' }),
        }),
      )
      .readonly()
      .optional()
      .describe('Alle fouten in de invoer tegelijk.'),
    code: z.string().optional().describe('Bij een fout van de opslag: de code ervan, voor de beheerder.'),
  })
  .describe('Een fout volgens RFC 9457.')
  .openapi('Problem');

interface ProblemContent {
  readonly status: ContentfulStatusCode;
  readonly title: string;
  readonly detail: string;
  readonly invalidParams?: readonly InvalidParam[];
  readonly code?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * An answer that is an error, thrown by whatever finds it; `respondWithProblem` turns it into a response.
 *
 * Title and detail are Dutch and say what to do. They never hold a sleutel or what a person entered.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly content: ProblemContent;

  constructor(content: ProblemContent) {
    super(content.title);
    this.content = content;
  }
}

/** The problem as the response body gives it. */
export function problemBody({
  status,
  title,
  detail,
  invalidParams,
  code,
}: ProblemContent): z.output<typeof problemSchema> {
  return {
    type: 'about:blank',
    title,
    status,
    detail,
    ...(invalidParams === undefined ? {} : { invalidParams }),
    ...(code === undefined ? {} : { code }),
  };
}
