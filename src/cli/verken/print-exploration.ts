import type { FlowKnowledge } from '../../advies/knowledge.ts';
import { ONBEKEND } from '../../diagnose/profiel.ts';
import { countOf, formatCount, formatShare } from '../dutch-numbers.ts';
import {
  type Coverage,
  type CoverageReport,
  FEWEST_SUGGESTIONS,
  LEAST_IN_SIGHT,
  MOST_IN_SIGHT,
} from './coverage.ts';
import type { Exploration } from './explore.ts';

const WALKS_SHOWN = 10;
const QUESTIONS_SHOWN = 12;

/** An exploration in plain Dutch, line by line. */
export function printExploration(
  knowledge: FlowKnowledge,
  seen: Exploration,
  report: CoverageReport,
): readonly string[] {
  return [
    'Diagnose: hoe vaak elk niveau uitkwam',
    ...printLevels(knowledge, seen),
    '',
    'Dekking',
    ...printCoverage('vragen gesteld', report.questions),
    ...printCoverage('opties gekozen', report.options),
    ...printCoverage('lessen die pasten', report.fitting),
    ...printCoverage('daarvan in zicht', report.inSight, `; doel ${formatShare(LEAST_IN_SIGHT, 1)}`),
    ...printCoverage("dilemma's in zicht", report.dilemmas),
    '',
    ...printCrowding(report, seen.walks),
    '',
    ...printSuggestions(report, seen.walks),
    ...printPlaces(seen),
    '',
    ...printNarrowing(knowledge, seen),
  ];
}

function printPlaces({ places }: Exploration): string[] {
  if (places.changes === 0) return ['Plaatsen na één ander antwoord: te weinig wandelingen om te meten'];
  return [
    `Plaatsen na één ander antwoord (${countOf(places.changes, 'wijziging', 'wijzigingen')} geprobeerd): gemiddeld blijft ${formatShare(places.stayed, places.changes)} van de lessen in zicht; bij ${formatShare(places.same, places.changes)} blijft alles gelijk`,
  ];
}

/** The order of the flow stays the author's; this only tells what would narrow fastest. */
function printNarrowing({ flow }: FlowKnowledge, { narrowing }: Exploration): string[] {
  const order = [...flow.vragen.keys()];
  const shown = narrowing.slice(0, QUESTIONS_SHOWN).map(({ vraag, bits }) => {
    const place = order.indexOf(vraag) + 1;
    return `  ${vraag} ${bits.toFixed(2).replace('.', ',')} bit (staat nu op plaats ${place} van ${order.length})`;
  });
  if (shown.length === 0) return [];
  return ['Volgorde die het hoofdknelpunt het snelst vernauwt (de flow houdt haar eigen volgorde)', ...shown];
}

function printLevels({ flow }: FlowKnowledge, { levels, walks }: Exploration): string[] {
  return [...levels].map(([dimensie, tally]) => {
    const niveaus = (flow.dimensies.get(dimensie)?.dimensie.niveaus ?? []).map(({ id }) => id);
    const order = new Set([...niveaus, 'geen', ONBEKEND]);
    const shown = [...order].filter((niveau) => niveaus.includes(niveau) || tally.of(niveau) > 0);
    return `  ${dimensie}: ${shown.map((niveau) => `${niveau} ${formatShare(tally.of(niveau), walks)}`).join(' · ')}`;
  });
}

function printCoverage(what: string, { seen, all, never }: Coverage, target = ''): string[] {
  if (all === 0) return [`  ${what}: er zijn er geen`];
  const line = `  ${what}: ${formatCount(seen)} van ${formatCount(all)} (${formatShare(seen, all)}${target})`;
  return never.length === 0 ? [line] : [line, `    nooit: ${never.join(', ')}`];
}

function printCrowding({ crowding }: CoverageReport, walks: number): string[] {
  const limit = formatShare(MOST_IN_SIGHT, 1);
  if (crowding.length === 0) return [`Geen les is op meer dan ${limit} van de wandelingen in zicht.`];
  return [
    `In zicht op meer dan ${limit} van de wandelingen: ${countOf(crowding.length, 'les', 'lessen')}`,
    ...crowding.map((entry) => `  ${entry.les} ${formatShare(entry.walks, walks)}`),
  ];
}

function printSuggestions({ suggestions }: CoverageReport, walks: number): string[] {
  const { least, median, most, few } = suggestions;
  const line = `Suggesties per wandeling: minst ${least}, midden ${median}, meest ${most}`;
  const share = `  minder dan ${FEWEST_SUGGESTIONS}: ${countOf(few.length, 'wandeling', 'wandelingen')} (${formatShare(few.length, walks)})`;
  if (few.length === 0) return [line, share];
  const more = few.length > WALKS_SHOWN ? ', …' : '';
  return [
    line,
    `${share}, zoals nummer ${few.slice(0, WALKS_SHOWN).join(', ')}${more} (bekijk er een met --toon)`,
  ];
}
