import { isStopped, lineToChange, settle } from './beleid.ts';
import type { Bevinding, Meting, Omgeving } from './bevinding.ts';

const ONDERWERP = 'Script';
const ELEMENT = 'stuurwijzer-gesprek';

/** Whether the widget is there, and if not, what keeps it away. */
export const meetScript: Meting = async (omgeving) => {
  if (!omgeving.gebruikt.script) return [];
  if (!('adoptedStyleSheets' in document)) return [oldBrowser()];
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src*="/widget/stuurwijzer."]')];
  const findings: Bevinding[] = [];
  for (const script of scripts) findings.push(...(await judgeTag(script)));
  if (findings.length > 0) return findings;
  if (customElements.get(ELEMENT) !== undefined) {
    return [{ onderwerp: ONDERWERP, oordeel: 'goed', gemeten: 'De widget is geladen op deze pagina.' }];
  }
  return [await tryToLoad(omgeving)];
};

function oldBrowser(): Bevinding {
  return {
    onderwerp: ONDERWERP,
    oordeel: 'fout',
    gemeten: 'Deze browser kent geen adoptedStyleSheets.',
    gevolg: 'De widget werkt hier niet.',
    doe: 'Gebruik een browser van na maart 2023, of toon de gewone pagina’s van Stuurwijzer.',
  };
}

/** A tag that names one build: does that build exist, and has it the hash that the tag says? */
async function judgeTag(script: HTMLScriptElement): Promise<Bevinding[]> {
  const response = await fetch(script.src, { cache: 'no-store' }).catch(() => undefined);
  if (response === undefined) return [];
  if (response.status === 404) {
    return [
      {
        onderwerp: ONDERWERP,
        oordeel: 'fout',
        gemeten: `${script.src} bestaat niet (meer): antwoord 404.`,
        gevolg: 'De widget laadt niet.',
        doe: 'Haal de nieuwe code op bij Stuurwijzer, op de pagina /inbedden.',
      },
    ];
  }
  const given = script.integrity.split(/\s+/).filter((hash) => hash.startsWith('sha384-'));
  if (given.length === 0 || globalThis.crypto?.subtle === undefined) return [];
  const hash = await integrityOf(await response.arrayBuffer());
  if (given.includes(hash)) return [];
  return [
    {
      onderwerp: 'Controlegetal (SRI)',
      oordeel: 'fout',
      gemeten: `Het controlegetal in de code hoort niet bij ${script.src}.`,
      gevolg: 'De browser weigert het script.',
      doe: 'Vervang de hele regel door die van de pagina /inbedden van Stuurwijzer. Klopt het getal daar ook niet? Laat dan uitzoeken wie het script onderweg wijzigt.',
      nu: `integrity="${script.integrity}"`,
    },
  ];
}

async function integrityOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}

async function tryToLoad({ basis }: Omgeving): Promise<Bevinding> {
  const address = `${basis.href}widget/stuurwijzer.js`;
  const outcome = await load(address);
  await settle();
  if (outcome === 'refused') {
    return {
      onderwerp: ONDERWERP,
      oordeel: 'niet-gemeten',
      gemeten: 'Trusted Types staan aan; de controle mag zelf geen script toevoegen.',
      doe: 'Zet de code van de widget op deze pagina en voer de controle opnieuw uit.',
    };
  }
  if (isStopped('script-src', address)) {
    return {
      onderwerp: ONDERWERP,
      oordeel: 'fout',
      gemeten: `De CSP van deze pagina weigert ${address}.`,
      gevolg: 'De widget laadt niet.',
      doe: 'De beheerder van het portaal wijzigt deze regel van de CSP.',
      ...lineToChange('script-src', address),
    };
  }
  if (outcome === 'failed') {
    return {
      onderwerp: ONDERWERP,
      oordeel: 'fout',
      gemeten: `${address} laadt niet, en de CSP is niet de oorzaak.`,
      gevolg: 'De widget laadt niet.',
      doe: 'Laat nagaan of een proxy, firewall of certificaat dit adres tegenhoudt.',
    };
  }
  return { onderwerp: ONDERWERP, oordeel: 'goed', gemeten: 'De widget kan op deze pagina laden.' };
}

function load(address: string): Promise<'loaded' | 'failed' | 'refused'> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.onload = () => resolve('loaded');
    script.onerror = () => resolve('failed');
    try {
      script.src = address;
    } catch {
      resolve('refused');
      return;
    }
    document.head.append(script);
  });
}
