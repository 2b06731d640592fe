import { keysOf } from './condition/condition.ts';
import type { VraagStap } from './flow-definition.ts';
import type { ReportAt } from './read-file.ts';
import type { Vraag } from './schema/vraag.ts';

/**
 * A question about a contradiction stands after the two questions it is about, is asked only because of their
 * answers, and says for every option which of the two hold.
 */
export function checkContradiction(
  stap: VraagStap,
  vraag: Vraag | undefined,
  earlier: ReadonlySet<string>,
  path: readonly PropertyKey[],
  at: ReportAt,
): void {
  if (vraag?.soort !== 'keuze' || vraag.tegenspraak === undefined) return;
  const pair = vraag.tegenspraak;
  const seen = [...(stap.stelAls === undefined ? [] : keysOf(stap.stelAls))];
  if (pair.some((id) => !seen.includes(id)) || seen.some((id) => !pair.includes(id))) {
    const message = `'${vraag.id}' gaat over een tegenspraak; 'stel_als' hoort precies naar ${pair.join(' en ')} te kijken.`;
    at([...path, stap.stelAls === undefined ? 'gebruik' : 'stel_als'], 'tegenspraak', message);
  }
  const late = pair.find((id) => !earlier.has(id));
  if (late !== undefined) {
    const message = `'${vraag.id}' gaat over een tegenspraak met '${late}', die niet eerder in deze flow wordt gesteld.`;
    at([...path, 'gebruik'], 'tegenspraak', message);
  }
}

/** The options of a question about a contradiction name only the two questions, and every option names some. */
export function contradictionFaults(
  vraag: Vraag,
): readonly { readonly option: number; readonly message: string }[] {
  if (!('opties' in vraag)) return [];
  const pair: readonly string[] = vraag.soort === 'keuze' ? (vraag.tegenspraak ?? []) : [];
  return vraag.opties.flatMap(({ id, geldt }, option) => {
    if (pair.length === 0) {
      return geldt === undefined
        ? []
        : [{ option, message: `'geldt' hoort bij een vraag met 'tegenspraak'.` }];
    }
    const strange = geldt?.find((name) => !pair.includes(name));
    if (geldt !== undefined && strange === undefined) return [];
    const message =
      geldt === undefined
        ? `zeg met 'geldt' welke van ${pair.join(' en ')} bij '${id}' klopt.`
        : `'${strange}' is niet een van de twee vragen ${pair.join(' en ')}.`;
    return [{ option, message }];
  });
}
