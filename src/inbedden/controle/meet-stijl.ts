import { lineToChange, violations } from './beleid.ts';
import type { Bevinding, Meting } from './bevinding.ts';

/** Style sheets and fonts of the portal that its own policy stops: then its house style is not there. */
export const meetStijl: Meting = async ({ inFrame }) => {
  if (inFrame) return [];
  const findings = [
    ...stopped('style-src', 'Huisstijl', 'een stijlblad', 'De kleuren van uw huisstijl kunnen ontbreken.'),
    ...stopped('font-src', 'Lettertype', 'een lettertype', 'De widget gebruikt dan een ander lettertype.'),
    ...brokenFonts(),
  ];
  if (findings.length > 0) return findings;
  return [
    {
      onderwerp: 'Huisstijl',
      oordeel: 'goed',
      gemeten: `Geen stijlblad of lettertype van deze pagina is geweigerd. Stuurwijzer voegt er zelf geen toe.${fontInForce()}`,
    },
  ];
};

function stopped(directive: string, onderwerp: string, wat: string, gevolg: string): Bevinding[] {
  const external = violations(directive).filter(({ geweigerd }) => /^https?:/.test(geweigerd));
  return external.map(({ geweigerd }) => ({
    onderwerp,
    oordeel: 'let-op',
    gemeten: `De CSP van deze pagina weigert ${wat}: ${geweigerd}.`,
    gevolg,
    doe: 'De beheerder van het portaal wijzigt deze regel van de CSP.',
    ...lineToChange(directive, geweigerd),
  }));
}

/** Fonts that the page asked for and did not get; one that the policy stopped is told already. */
function brokenFonts(): Bevinding[] {
  if (violations('font-src').length > 0) return [];
  const broken = [...document.fonts].filter(({ status }) => status === 'error').map(({ family }) => family);
  return [...new Set(broken)].map((family) => ({
    onderwerp: 'Lettertype',
    oordeel: 'let-op',
    gemeten: `Het lettertype ${family} laadt niet.`,
    gevolg: 'De widget gebruikt een ander lettertype.',
    doe: 'Laat nagaan of het bestand van dit lettertype bestaat en bereikbaar is.',
  }));
}

function fontInForce(): string {
  const inside = document.querySelector('stuurwijzer-gesprek')?.shadowRoot?.querySelector('*');
  return inside === null || inside === undefined
    ? ''
    : ` Lettertype van de widget: ${getComputedStyle(inside).fontFamily}.`;
}
