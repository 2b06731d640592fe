import { hoogteOf } from '../boodschap.ts';
import { isStopped, lineToChange, settle } from './beleid.ts';
import type { Bevinding, Meting, Omgeving } from './bevinding.ts';
import { notListed } from './meet-verbinding.ts';

const ONDERWERP = 'Frame';
/** Longer than a page of ours takes to load over a slow line. */
const PATIENCE = 6_000;
/** Once a page has loaded, its script speaks within moments. */
const AFTER_LOAD = 1_500;
/** For the answer of a script that is on the same page. */
const SHORT_PATIENCE = 400;

/** Whether this page may show the service in a frame, and whether the frames on it are in order. */
export const meetFrame: Meting = async (omgeving) => {
  if (omgeving.inFrame || !omgeving.gebruikt.frame) return [];
  return [...framesOf(omgeving).flatMap(judgeFrame), ...(await tryFrame(omgeving))];
};

/** The frames on the page that show the service. */
export function framesOf({ basis }: Pick<Omgeving, 'basis'>): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(({ src }) =>
    src.startsWith(`${basis.href}inbedden`),
  );
}

function judgeFrame(frame: HTMLIFrameElement): Bevinding[] {
  const findings: Bevinding[] = [];
  if (frame.title.trim() === '') {
    findings.push({
      onderwerp: 'Naam van het frame',
      oordeel: 'let-op',
      gemeten: `Het frame ${frame.src} heeft geen title.`,
      gevolg: 'Wie een schermlezer gebruikt, hoort niet wat dit frame is (WCAG 4.1.2).',
      doe: 'Voeg dit toe aan het frame.',
      regel: 'title="Gesprek met Stuurwijzer"',
    });
  }
  return [...findings, ...judgeSandbox(frame)];
}

function judgeSandbox(frame: HTMLIFrameElement): Bevinding[] {
  const value = frame.getAttribute('sandbox');
  if (value === null) return [];
  const wanted = ['allow-scripts', 'allow-same-origin', 'allow-popups'];
  const missing = wanted.filter((flag) => !frame.sandbox.contains(flag));
  if (missing.length === 0) return [];
  const fatal = missing.includes('allow-scripts');
  return [
    {
      onderwerp: 'Zandbak van het frame',
      oordeel: fatal ? 'fout' : 'let-op',
      gemeten: `Het frame heeft sandbox="${value}"; daarin ontbreekt ${missing.join(', ')}.`,
      gevolg: missing.map((flag) => GEVOLGEN[flag]).join(' '),
      doe: 'Laat het attribuut sandbox weg, of wijzig het zo. Kan dat niet (WordPress, oEmbed)? Dan blijft deze beperking.',
      nu: `sandbox="${value}"`,
      regel: `sandbox="${[...new Set([...frame.sandbox, ...wanted])].join(' ')}"`,
    },
  ];
}

const GEVOLGEN: Readonly<Record<string, string>> = {
  'allow-scripts': 'Het gesprek werkt niet: scripts staan uit.',
  'allow-same-origin': 'Na herladen begint het gesprek opnieuw: de browser mag niets onthouden.',
  'allow-popups': 'De knop naar het volledige advies doet niets.',
};

async function tryFrame(omgeving: Omgeving): Promise<Bevinding[]> {
  const address = `${omgeving.basis.href}inbedden/proef`;
  const { spoke, listened } = await probe(address, omgeving.basis.origin);
  if (spoke)
    return [
      { onderwerp: ONDERWERP, oordeel: 'goed', gemeten: 'Deze pagina mag Stuurwijzer in een frame tonen.' },
      listening(listened, omgeving),
    ];
  await settle();
  const base = { onderwerp: ONDERWERP, oordeel: 'fout', gevolg: 'Het frame blijft leeg.' } as const;
  if (isStopped('frame-src', address)) {
    return [
      {
        ...base,
        gemeten: `De CSP van deze pagina weigert het frame ${omgeving.basis.host}.`,
        doe: 'De beheerder van het portaal wijzigt deze regel van de CSP.',
        ...lineToChange('frame-src', address),
      },
    ];
  }
  return [{ ...base, ...((await mayCall(omgeving)) ? changedOnTheWay(omgeving) : notAllowed(omgeving)) }];
}

/** The same list decides about calls: who may call but not frame has something else in between. */
function mayCall({ basis }: Omgeving): Promise<boolean> {
  return fetch(`${basis.href}v1/flows`, { credentials: 'omit' }).then(
    ({ ok }) => ok,
    () => false,
  );
}

function notAllowed({ herkomst }: Omgeving): Pick<Bevinding, 'gemeten' | 'doe' | 'regel'> {
  return {
    ...notListed(herkomst),
    gemeten: `Stuurwijzer laat zich op ${herkomst} niet in een frame tonen (frame-ancestors).`,
  };
}

function changedOnTheWay({ basis }: Omgeving): Pick<Bevinding, 'gemeten' | 'doe' | 'regel'> {
  return {
    gemeten: 'Dit portaal staat op de lijst van Stuurwijzer, en toch blijft het frame leeg.',
    doe: `Laat nagaan of een reverse proxy voor ${basis.host} de headers vervangt. Hij laat deze twee met rust op adressen onder /inbedden/.`,
    regel: 'X-Frame-Options en Content-Security-Policy',
  };
}

function listening(listened: boolean, { basis }: Omgeving): Bevinding {
  if (listened) {
    return {
      onderwerp: 'Hoogte van het frame',
      oordeel: 'goed',
      gemeten: 'Het frame groeit mee met het gesprek.',
    };
  }
  return {
    onderwerp: 'Hoogte van het frame',
    oordeel: 'let-op',
    gemeten: 'Op deze pagina luistert geen script naar de hoogte van het frame.',
    gevolg: 'Het frame houdt een vaste hoogte; het gesprek schuift erbinnen.',
    doe: 'Zet deze regel op de pagina, als uw portaal scripts toelaat.',
    regel: `<script src="${basis.href}widget/inbedden.js" defer></script>`,
  };
}

/** Shows a small page of the service in a frame that nobody sees, and waits for its word. */
function probe(address: string, origin: string): Promise<{ spoke: boolean; listened: boolean }> {
  return new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.title = 'Proef van de controle';
    frame.setAttribute('aria-hidden', 'true');
    frame.tabIndex = -1;
    for (const [name, value] of HIDDEN) frame.style.setProperty(name, value);
    const finish = (spoke: boolean): void => {
      clearTimeout(timer);
      removeEventListener('message', hear);
      const listened = frame.style.height !== '20px';
      frame.remove();
      resolve({ spoke, listened });
    };
    const hear = ({ source, origin: from, data }: MessageEvent): void => {
      if (source !== frame.contentWindow || from !== origin || hoogteOf(data) === undefined) return;
      frame.onload = null;
      setTimeout(() => finish(true), SHORT_PATIENCE);
    };
    const timer = setTimeout(() => finish(false), PATIENCE);
    addEventListener('message', hear);
    // A refused frame loads too: the page of the browser that says so.
    frame.onload = () => setTimeout(() => finish(false), AFTER_LOAD);
    frame.src = address;
    document.body.append(frame);
  });
}

const HIDDEN: readonly (readonly [string, string])[] = [
  ['position', 'fixed'],
  ['top', '0'],
  ['left', '0'],
  ['width', '20px'],
  ['height', '20px'],
  ['opacity', '0'],
  ['pointer-events', 'none'],
  ['border', '0'],
];
