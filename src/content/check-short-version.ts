import { type FlowStap, type KortBij, vraagStappen } from './flow-definition.ts';
import { didYouMean } from './nearest.ts';
import type { ReportAt } from './read-file.ts';
import type { Vraag } from './schema/vraag.ts';

/** The answer that chooses the short version is an answer to a question that the short version asks. */
export function checkShortVersion(
  { vraag, optie, volledig }: KortBij,
  stappen: readonly FlowStap[],
  vragen: readonly Vraag[],
  at: ReportAt,
): void {
  const asked = vraagStappen(stappen).find(({ stap }) => stap.vraag === vraag);
  if (asked?.blok !== undefined || asked?.stap.kort !== true) {
    const message = `'${vraag}' kiest de korte versie en hoort dus zelf met 'kort: true' in deze flow te staan.`;
    at(['kort_bij', 'vraag'], 'korte-versie', message);
    return;
  }
  const bank = vragen.find((candidate) => candidate.id === vraag);
  const options = bank?.soort === 'keuze' ? bank.opties.map((candidate) => candidate.id) : [];
  for (const [field, wanted] of [
    ['optie', optie],
    ['volledig', volledig],
  ] as const) {
    if (options.includes(wanted)) continue;
    const message = `'${vraag}' is geen keuze met de optie '${wanted}'.`;
    at(['kort_bij', field], 'korte-versie', message, didYouMean(wanted, options));
  }
}
