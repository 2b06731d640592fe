import type { FlowKnowledge } from '../../advies/knowledge.ts';
import { compareText } from '../../content/finding.ts';
import { type Exploration, optionKey } from './explore.ts';

/** How much of something was seen, and which ids never were. */
export interface Coverage {
  readonly seen: number;
  readonly all: number;
  readonly never: readonly string[];
}

/** What the walks covered of a flow and its library, and how the advice spreads. */
export interface CoverageReport {
  readonly questions: Coverage;
  readonly options: Coverage;
  /** Lessons of which the conditions held on some walk. */
  readonly fitting: Coverage;
  /** Of the lessons that fitted on some walk: those in sight on some. A gespreksvorm hangs under another lesson. */
  readonly inSight: Coverage;
  readonly dilemmas: Coverage;
  /** Lessons in sight on too many walks, most first. */
  readonly crowding: readonly { readonly les: string; readonly walks: number }[];
  readonly suggestions: {
    readonly least: number;
    readonly median: number;
    readonly most: number;
    /** The walks with fewer than five, by number. */
    readonly few: readonly number[];
  };
}

/** No lesson is in sight on a larger share of the walks (DESIGN, "Choosing five to seven suggestions"). */
export const MOST_IN_SIGHT = 0.15;
/** At least this share of the lessons that a flow serves is in sight on some walk. */
export const LEAST_IN_SIGHT = 0.8;
export const FEWEST_SUGGESTIONS = 5;

export function reportCoverage({ flow, lessen, dilemmas }: FlowKnowledge, seen: Exploration): CoverageReport {
  const vragen = [...flow.vragen.values()].map(({ vraag }) => vraag);
  const options = vragen.flatMap((vraag) =>
    'opties' in vraag ? vraag.opties.map((optie) => optionKey(vraag.id, optie.id)) : [],
  );
  const ids = lessen.map(({ les }) => les.id);
  const served = lessen.filter(({ les }) => les.soort !== 'gespreksvorm' && seen.fitting.of(les.id) > 0);
  return {
    questions: cover(
      vragen.map(({ id }) => id),
      seen.questions.names(),
    ),
    options: cover(options, seen.options.names()),
    fitting: cover(ids, seen.fitting.names()),
    inSight: cover(
      served.map(({ les }) => les.id),
      seen.inSight.names(),
    ),
    dilemmas: cover(
      dilemmas.map(({ id }) => id),
      seen.dilemmas.names(),
    ),
    crowding: seen.inSight
      .entries()
      .filter(([, walks]) => walks > MOST_IN_SIGHT * seen.walks)
      .map(([les, walks]) => ({ les, walks }))
      .sort((a, b) => b.walks - a.walks || compareText(a.les, b.les)),
    suggestions: describeSuggestions(seen.suggestions),
  };
}

function cover(all: readonly string[], seen: ReadonlySet<string>): Coverage {
  const never = all.filter((id) => !seen.has(id)).sort(compareText);
  return { seen: all.length - never.length, all: all.length, never };
}

function describeSuggestions(counts: readonly number[]): CoverageReport['suggestions'] {
  const sorted = [...counts].sort((a, b) => a - b);
  return {
    least: sorted[0] ?? 0,
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    most: sorted.at(-1) ?? 0,
    few: counts.flatMap((count, index) => (count < FEWEST_SUGGESTIONS ? [index + 1] : [])),
  };
}
