import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Antwoorden } from '../../flow/antwoord.ts';
import type { CompiledFlow } from '../../flow/compile-flow.ts';
import { walk } from '../../flow/walk.ts';

/** A conversation as a file: the flow, and answers by answer key as the API takes them. */
const answerFile = z.strictObject({
  flow: z.string({ error: 'hoort het id van een flow te zijn' }),
  antwoorden: z.record(z.string(), z.unknown(), { error: 'hoort antwoorden per vraag te bevatten' }),
});
export type AnswerFile = z.output<typeof answerFile>;

/** The file cannot be read or has another form; the message says what it should be. */
export class AnswerFileError extends Error {
  override readonly name = 'AnswerFileError';
}

const EXAMPLE = '{ "flow": "situatiescan", "antwoorden": { "fase": "verkenning", "koers": "weet-niet" } }';

/** Reads a file of answers. @throws AnswerFileError */
export async function readAnswers(path: string): Promise<AnswerFile> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new AnswerFileError(`Het bestand '${path}' bestaat niet of is niet te lezen.`);
  });
  const result = answerFile.safeParse(parseJson(path, text));
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) =>
    issue.code === 'unrecognized_keys'
      ? `onbekend veld ${issue.keys.map((key) => `'${key}'`).join(', ')}`
      : `${issue.path.map(String).join(' › ') || 'de inhoud'} ${issue.path.length === 0 ? 'klopt niet' : issue.message}`,
  );
  throw new AnswerFileError(`${path}: ${faults.join('; ')}. Zo hoort het: ${EXAMPLE}`);
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
    const line = position === undefined ? '' : `:${text.slice(0, Number(position)).split('\n').length}`;
    throw new AnswerFileError(
      `${path}${line}: dit is geen geldige JSON. Let op komma's en aanhalingstekens.`,
    );
  }
}

/** The answers on the path as the text of a file that `readAnswers` takes. */
export function writeAnswers(flow: CompiledFlow, antwoorden: Antwoorden): string {
  const given = walk(flow, antwoorden).path.flatMap(({ key, compiled, antwoord }) =>
    antwoord === undefined ? [] : [[key, compiled.soort.toInput(antwoord.waarde)] as const],
  );
  const file: AnswerFile = { flow: flow.definition.id, antwoorden: Object.fromEntries(given) };
  return JSON.stringify(file, null, 2);
}
