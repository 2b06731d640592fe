import type { Bevinding, Omgeving, Oordeel } from './bevinding.ts';

const ORDER: readonly Oordeel[] = ['fout', 'let-op', 'niet-gemeten', 'goed'];

export const WOORDEN: Readonly<Record<Oordeel, string>> = {
  fout: 'Fout',
  'let-op': 'Let op',
  'niet-gemeten': 'Niet gemeten',
  goed: 'Goed',
};

/** The findings, the most serious first. */
export function sorted(findings: readonly Bevinding[]): readonly Bevinding[] {
  return [...findings].sort((a, b) => ORDER.indexOf(a.oordeel) - ORDER.indexOf(b.oordeel));
}

/** The outcome in one sentence. */
export function outcome(findings: readonly Bevinding[]): string {
  const number = (oordeel: Oordeel) => findings.filter((one) => one.oordeel === oordeel).length;
  const faults = number('fout');
  const warnings = number('let-op');
  if (faults + warnings === 0) return 'Alles wat is gemeten, is in orde.';
  const parts = [
    ...(faults === 0 ? [] : [faults === 1 ? '1 fout' : `${faults} fouten`]),
    ...(warnings === 0 ? [] : [warnings === 1 ? '1 aandachtspunt' : `${warnings} aandachtspunten`]),
  ];
  return `${parts.join(' en ')}.`;
}

/** What the report is about: for who reads it later, without the page at hand. */
export function facts(
  { basis, herkomst, inFrame }: Omgeving,
  now: Date,
): readonly (readonly [string, string])[] {
  return [
    ['Wanneer', now.toLocaleString('nl-NL', { dateStyle: 'long', timeStyle: 'short' })],
    // Without what stands behind ? and #: that may tell who is looking.
    [
      'Pagina',
      inFrame
        ? `${location.origin}${location.pathname} in een frame`
        : `${location.origin}${location.pathname}`,
    ],
    ['Herkomst (origin)', herkomst],
    ['Stuurwijzer', basis.href],
    ['Browser', navigator.userAgent],
  ];
}

/** The report as text, to paste into a mail or a ticket. */
export function asText(findings: readonly Bevinding[], omgeving: Omgeving, now: Date): string {
  const head = [
    'Controle van Stuurwijzer in het portaal',
    ...facts(omgeving, now).map(([name, value]) => `${name}: ${value}`),
    `Uitkomst: ${outcome(findings)}`,
  ];
  return [head.join('\n'), ...sorted(findings).map(findingAsText)].join('\n\n');
}

function findingAsText({ onderwerp, oordeel, gemeten, gevolg, doe, nu, regel }: Bevinding): string {
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['Gemeten', gemeten],
    ['Gevolg', gevolg],
    ['Doen', doe],
    ['Nu', nu],
    [nu === undefined ? 'Regel' : 'Wordt', regel],
  ];
  return [
    `${WOORDEN[oordeel].toUpperCase()}: ${onderwerp}`,
    ...lines.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name}: ${value}`])),
  ].join('\n');
}
