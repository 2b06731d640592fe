import type { CheckedFiles } from '../check-references.ts';
import type { Finding } from '../finding.ts';
import { didYouMean } from '../nearest.ts';
import type { Check } from './check.ts';

/** A link in Markdown to a path of our own: `](/lessen/x)` or `[1]: /lessen/x`. */
const OWN_LINK = /(?:\]\(\s*|^\s*\[[^\]]+\]:\s*)(\/[^)\s]*)/gm;

/** Links in the texts of lessons and cases to a page of the library that is not there. */
export const brokenLinks: Check = ({ files }) => {
  const pages = pagesOf(files);
  return [...files.lessen, ...files.casussen].flatMap(({ file, body, bodyLine }) =>
    [...body.matchAll(OWN_LINK)].flatMap((match): readonly Finding[] => {
      const path = (match[1] ?? '').replace(/[?#].*$/, '');
      if (pages.has(path)) return [];
      const before = body.slice(0, match.index + match[0].length - (match[1]?.length ?? 0)).split('\n');
      const suggestion = didYouMean(path, pages);
      return [
        {
          file,
          line: bodyLine + before.length - 1,
          column: (before.at(-1)?.length ?? 0) + 1,
          rule: 'dode-link',
          severity: 'fout',
          message: `de link naar '${path}' leidt nergens heen.`,
          ...(suggestion === undefined ? {} : { suggestion }),
        },
      ];
    }),
  );
};

function pagesOf({ lessen, casussen, begrippen, bronnen, flows }: CheckedFiles): ReadonlySet<string> {
  const kinds = { lessen, casussen, begrippen, bronnen, flows };
  return new Set(
    Object.entries(kinds).flatMap(([folder, sources]) => [
      ...(folder === 'flows' ? [] : [`/${folder}`]),
      ...sources.map(({ value }) => `/${folder}/${value.id}`),
    ]),
  );
}
