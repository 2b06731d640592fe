import { z } from 'zod';
import type { AnderAntwoord } from '../../gesprek/wat-als.ts';
import { texts } from '../velden/invulling.ts';

/** The name of the hidden field that carries what was tried so far; nothing of it is stored. */
export const KETEN = 'keten';

const ketenSchema = z
  .array(z.object({ vraag: z.string().max(200), waarde: z.unknown(), toelichting: z.string().optional() }))
  .max(60);

/** The answers that were tried before, from the form; none when the field is not ours. */
export function readKeten(form: FormData | undefined): readonly AnderAntwoord[] {
  const raw = form === undefined ? undefined : texts(form, KETEN)[0];
  const parsed = ketenSchema.safeParse(parseJson(raw ?? '[]'));
  if (!parsed.success) return [];
  return parsed.data.map(({ vraag, waarde, toelichting }) => ({
    vraag,
    invoer: toelichting === undefined ? { waarde } : { waarde, toelichting },
  }));
}

export function writeKeten(anders: readonly AnderAntwoord[]): string {
  return JSON.stringify(anders.map(({ vraag, invoer }) => ({ vraag, ...invoer })));
}

/** A next answer after those before it; another answer to the same question takes its place. */
export function extendKeten(before: readonly AnderAntwoord[], next: AnderAntwoord): readonly AnderAntwoord[] {
  return [...before.filter(({ vraag }) => vraag !== next.vraag), next];
}

function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}
