import type { z } from 'zod';
import type { Namespace } from './condition/namespace.ts';
import { parseCondition } from './condition/parse.ts';
import type { Report } from './finding.ts';
import type { Casus, Les, Zin } from './library.ts';
import { plainText, renderMarkdown } from './markdown.ts';
import { type CheckedFile, type CheckedMarkdown, conditionContext, reportAt } from './read-file.ts';
import type { CasusFront } from './schema/casus.ts';
import type { LesFront } from './schema/les.ts';
import type { samenvattingFile } from './schema/samenvatting.ts';

/** Resolves the conditions of a lesson and renders its text. */
export function buildLesson(source: CheckedMarkdown<LesFront>, names: Namespace, report: Report): Les {
  const at = reportAt(source, report);
  const { pastBij, nietBij, bronnen, ...front } = source.value;
  const mayAskUnknown = front.soort === 'vraag';
  const parse = (raw: unknown, field: string) =>
    parseCondition(raw, conditionContext(names, at, [field], { mayAskUnknown }));
  const les: Les = {
    ...front,
    pastBij: parse(pastBij, 'past_bij'),
    bronnen: bronnen.map(({ kernInBron: _, ...shown }) => shown),
    kern: plainText(source.body),
    html: renderMarkdown(source.body),
  };
  return nietBij === undefined ? les : { ...les, nietBij: parse(nietBij, 'niet_bij') };
}

/** Renders the text of a case. */
export function buildCase(source: CheckedMarkdown<CasusFront>): Casus {
  const { kernInBron: _, ...front } = source.value;
  return { ...front, kern: plainText(source.body), html: renderMarkdown(source.body) };
}

/** Resolves the conditions of the clauses of the summary. */
export function buildSummary(
  source: CheckedFile<z.output<typeof samenvattingFile>>,
  names: Namespace,
  report: Report,
): readonly Zin[] {
  const at = reportAt(source, report);
  return source.value.zinnen.map(({ als, bronnen = [], ...zin }, index) => ({
    ...zin,
    bronnen,
    als: parseCondition(als, conditionContext(names, at, ['zinnen', index, 'als'])),
  }));
}
