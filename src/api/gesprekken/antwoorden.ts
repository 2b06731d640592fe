import type { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { splitAnswerKey } from '../../flow/antwoord.ts';
import { answer } from '../../gesprek/answer.ts';
import type { GeopendGesprek, Gesprekken, WijzigUitkomst } from '../../gesprek/gesprekken.ts';
import type { Api, ApiEnv } from '../api-env.ts';
import { describeIssues } from '../describe-issues.ts';
import type { InvalidParam } from '../problem.ts';
import { invalidInput, unknownVraag } from '../problems.ts';
import { change, etagOf } from '../revision.ts';
import { geefAntwoord, neemAntwoordTerug } from './antwoorden-contract.ts';

/** Giving, revising and taking away answers. */
export function addAntwoorden(api: Api, gesprekken: Gesprekken): void {
  api.openapi(
    geefAntwoord,
    async (c) => {
      const { vraag } = c.req.valid('param');
      const { waarde, toelichting } = c.req.valid('json');
      const invoer = { waarde, ...(toelichting === undefined ? {} : { toelichting }) };
      const geopend = await change(c, (now) => gesprekken.answer(now, vraag, invoer));
      c.header('ETag', etagOf(geopend));
      return c.json(gesprekken.view(geopend), 200);
    },
    (result, c) => (result.success ? undefined : rejectAnswer(c, result.target, result.error)),
  );

  api.openapi(neemAntwoordTerug, async (c) => {
    const { vraag } = c.req.valid('param');
    const geopend = await change(c, async (now) => nothingToTake(now, await gesprekken.retract(now, vraag)));
    c.header('ETag', etagOf(geopend));
    return c.json(gesprekken.view(geopend), 200);
  });
}

/** A known question without an answer is what the client asked for: taking away twice is no fault. */
function nothingToTake(geopend: GeopendGesprek, outcome: WijzigUitkomst): WijzigUitkomst {
  return outcome.soort === 'niet-open' ? { soort: 'gewijzigd', geopend } : outcome;
}

/** The faults that the schema found and those that the question finds, all at once. */
async function rejectAnswer(c: Context<ApiEnv>, target: string, error: z.ZodError): Promise<never> {
  const faults = describeIssues(error, target);
  const { versie } = c.get('geopend');
  const vraag = c.req.param('vraag') ?? '';
  if (!versie.flow.vragen.has(splitAnswerKey(vraag).vraag)) throw unknownVraag();
  throw invalidInput([...faults, ...(await faultsOfValue(c, vraag, faults))]);
}

async function faultsOfValue(
  c: Context<ApiEnv>,
  vraag: string,
  found: readonly InvalidParam[],
): Promise<InvalidParam[]> {
  if (found.some(({ name }) => name === 'inhoud' || name.startsWith('waarde'))) return [];
  const body: unknown = await c.req.json();
  if (typeof body !== 'object' || body === null || !('waarde' in body)) return [];
  const { gesprek, versie } = c.get('geopend');
  const outcome = answer(versie, gesprek, vraag, { waarde: body.waarde });
  if (outcome.soort !== 'ongeldig') return [];
  return outcome.fouten.map(({ naam, reden }) => ({ name: naam, reason: reden }));
}
