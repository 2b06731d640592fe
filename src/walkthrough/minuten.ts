import type { WalkthroughStap } from '../content/walkthrough.ts';

/** How long a step takes in a group, where its file does not say so; measured by nobody, so ours to choose. */
const MINUTEN: Readonly<Record<Exclude<WalkthroughStap['soort'], 'pauze'>, number>> = {
  antwoord: 2,
  antwoorden: 1,
  verwacht: 2,
  'wat-als': 4,
};

export function minutenVan(stap: WalkthroughStap): number {
  return stap.soort === 'pauze' ? stap.minuten : MINUTEN[stap.soort];
}

/** The minutes of all steps together. */
export function totaalMinuten(stappen: readonly WalkthroughStap[]): number {
  return stappen.reduce((sum, stap) => sum + minutenVan(stap), 0);
}
