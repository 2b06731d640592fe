import { collectViolations, settle } from './beleid.ts';
import type { Bevinding, Meting, Omgeving } from './bevinding.ts';
import { meetContrast } from './meet-contrast.ts';
import { meetFocus } from './meet-focus.ts';
import { framesOf, meetFrame } from './meet-frame.ts';
import { listenForHoogte, meetHoogte } from './meet-hoogte.ts';
import { meetOpslag } from './meet-opslag.ts';
import { meetScript } from './meet-script.ts';
import { meetStijl } from './meet-stijl.ts';
import { meetVerbinding } from './meet-verbinding.ts';
import { meetZandbak } from './meet-zandbak.ts';
import { makePlace, show } from './toon.ts';

// The check: measures on this very page what works and what does not, and shows what to change.
// It sends nothing anywhere. It tries what the widget does, so it can cause reports of the portal's policy.

const METINGEN: readonly Meting[] = [
  meetZandbak,
  meetScript,
  meetVerbinding,
  meetFrame,
  meetHoogte,
  meetOpslag,
  meetStijl,
  meetContrast,
  meetFocus,
];

const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript : null;

function environment(basis: URL): Omgeving {
  const frame = framesOf({ basis }).length > 0;
  const gebruikt =
    document.querySelector('stuurwijzer-gesprek, script[src*="/widget/stuurwijzer."]') !== null;
  const none = !frame && !gebruikt;
  return {
    basis,
    herkomst: window.origin,
    inFrame: script?.dataset.inFrame !== undefined,
    gebruikt: { script: gebruikt || none, frame: frame || none },
    bewijs: script?.dataset.inbedding,
  };
}

/** Where the service is; pasted into the console, the script has no address of its own. */
function findBasis(): URL | undefined {
  const address =
    script?.src ??
    document.querySelector<HTMLScriptElement>('script[src*="/widget/"]')?.src ??
    document.querySelector<HTMLIFrameElement>('iframe[src*="/inbedden/"]')?.src ??
    prompt('Wat is het adres van Stuurwijzer? Bijvoorbeeld https://stuurwijzer.uw-organisatie.nl/widget/');
  if (address === null || address === undefined || !URL.canParse(address)) return undefined;
  return new URL(address.replace(/\/(widget|inbedden)\/.*$/, '/'));
}

async function measure(omgeving: Omgeving): Promise<Bevinding[]> {
  const findings: Bevinding[] = [];
  // One after the other: each reads which events its own attempt caused.
  for (const meting of METINGEN) findings.push(...(await meting(omgeving)));
  return findings;
}

async function run(basis: URL, place: ShadowRoot): Promise<void> {
  await settle();
  await widgetsAreShown();
  const omgeving = environment(basis);
  const findings = await measure(omgeving);
  show(place, { findings, omgeving, now: new Date(), again: () => void run(basis, place) });
}

/** A widget that is loaded shows its first words after one answer of the service, or says that there is none. */
async function widgetsAreShown(): Promise<void> {
  const isShown = ({ shadowRoot }: Element): boolean =>
    shadowRoot === null || shadowRoot.querySelector('button, [role="alert"]') !== null;
  for (let tries = 0; tries < 40; tries += 1) {
    if ([...document.querySelectorAll('stuurwijzer-gesprek')].every(isShown)) return;
    await settle();
  }
}

function begin(): void {
  const basis = findBasis();
  if (basis !== undefined) void run(basis, makePlace(script));
}

const isOwnPageAlone = script?.dataset.inFrame !== undefined && window.parent === window;
if (!isOwnPageAlone) {
  collectViolations();
  listenForHoogte();
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });
}
