import { readLibrary } from '../../src/content/read-library.ts';
import type { Walkthrough } from '../../src/content/walkthrough.ts';
import { createKennis, type FlowVersie } from '../../src/gesprek/kennis.ts';
import { playWalkthrough } from '../../src/walkthrough/play.ts';
import { smallFiles } from '../fixtures/small-library.ts';

export const PROEF = 'flows/walkthroughs/proef.yaml';

const HEAD = `formaat: 1
id: proef
titel: Een proef
flow: klein
persona: U bent adviseur.
verhaal: [Het buurthuis loopt leeg.]
stappen:
`;

/** A walkthrough of the small flow; its first step stands on line 8. */
export function walkthroughText(stappen: string): string {
  return `${HEAD}${stappen}`;
}

/** All answers of the small flow, as one step. */
export const ALLES = `  - antwoorden:
      opgave: Het buurthuis loopt leeg.
      fase: uitvoering
      steun-raad: tegen
      steun-inwoners: boos
      mensen: [tijd, tekort]
      herken: [geen-antwoord]
      cijfer: 4
      partijen: [Zorghuis, Bewoners]
      macht--p1: ja
      macht--p2: nee
      band--p2: koel
      slot: weet-niet
`;

/** The findings of a library with this walkthrough. */
export function findingsOf(stappen: string, head = HEAD) {
  return readLibrary(smallFiles({ [PROEF]: `${head}${stappen}` })).findings;
}

/** Plays a walkthrough of the small flow. */
export function play(stappen: string) {
  const { walkthrough, versie } = worldOf(stappen);
  return playWalkthrough(versie, walkthrough);
}

export function worldOf(stappen: string): { walkthrough: Walkthrough; versie: FlowVersie } {
  const { bibliotheek, findings } = readLibrary(smallFiles({ [PROEF]: walkthroughText(stappen) }));
  const versie = bibliotheek && createKennis(bibliotheek).flows.get('klein');
  const [walkthrough] = bibliotheek?.walkthroughs ?? [];
  if (versie === undefined || walkthrough === undefined) throw new Error(JSON.stringify(findings));
  return { walkthrough, versie };
}
