import { isStopped, lineToChange, settle } from './beleid.ts';
import type { Bevinding, Meting, Omgeving } from './bevinding.ts';

const ONDERWERP = 'Verbinding';

/** Whether this page may call the service and read its answer. */
export const meetVerbinding: Meting = async (omgeving) => {
  const mixed = mixedContent(omgeving);
  if (mixed !== undefined) return [mixed];
  if (!omgeving.inFrame && !omgeving.gebruikt.script) return [];
  const address = `${omgeving.basis.href}v1/flows`;
  const { bewijs } = omgeving;
  const headers: HeadersInit = bewijs === undefined ? {} : { 'Stuurwijzer-Inbedding': bewijs };
  const response = await fetch(address, { credentials: 'omit', cache: 'no-store', headers }).catch(
    () => undefined,
  );
  return [response === undefined ? await explain(omgeving, address) : judge(response)];
};

function judge({ ok, status }: Response): Bevinding {
  if (ok) {
    return {
      onderwerp: ONDERWERP,
      oordeel: 'goed',
      gemeten: 'Deze pagina mag Stuurwijzer aanroepen (CSP en CORS). Er zijn geen cookies gebruikt.',
    };
  }
  return {
    onderwerp: ONDERWERP,
    oordeel: 'fout',
    gemeten: `Stuurwijzer antwoordt met ${status}.`,
    gevolg: 'Gesprekken werken nu niet.',
    doe:
      status === 503
        ? 'Stuurwijzer is gesloten. Vraag de beheerder van Stuurwijzer naar de instelling GESLOTEN.'
        : 'Meld dit aan de beheerder van Stuurwijzer.',
  };
}

async function explain({ basis, herkomst }: Omgeving, address: string): Promise<Bevinding> {
  await settle();
  const base = {
    onderwerp: ONDERWERP,
    oordeel: 'fout',
    gevolg: 'De widget kan geen vragen ophalen.',
  } as const;
  if (isStopped('connect-src', address)) {
    return {
      ...base,
      gemeten: `De CSP van deze pagina weigert ${address}.`,
      doe: 'De beheerder van het portaal wijzigt deze regel van de CSP.',
      ...lineToChange('connect-src', address),
    };
  }
  // Everybody may load a script of ours, so only the network can be the reason when this fails too.
  const script = `${basis.href}widget/controle.js`;
  const reachable = await fetch(script, { mode: 'no-cors', credentials: 'omit' }).then(
    () => true,
    () => false,
  );
  if (!reachable) {
    return {
      ...base,
      gemeten: `${basis.host} is vanaf hier niet bereikbaar.`,
      doe: 'Laat nagaan of een proxy, firewall of certificaat dit adres tegenhoudt. Staat het portaal op internet en Stuurwijzer op een intern adres? Dan kan de browser toegang tot het lokale netwerk weigeren.',
    };
  }
  return { ...base, ...notListed(herkomst) };
}

/** The service did answer; the browser may not show it to this page. */
export function notListed(herkomst: string): Pick<Bevinding, 'gemeten' | 'doe' | 'regel'> {
  if (herkomst === 'null') {
    return {
      gemeten:
        'Stuurwijzer herkent dit frame niet: het bewijs van de pagina ontbreekt of is ouder dan twaalf uur.',
      doe: 'Herlaad de pagina. Blijft dit zo? Draaien er meer Stuurwijzers achter één adres, dan hebben ze dezelfde DATABASE_AUTH_TOKEN nodig.',
    };
  }
  return {
    gemeten: `Stuurwijzer antwoordt, maar ${herkomst} staat niet op de lijst van toegestane portalen.`,
    doe: 'De beheerder van Stuurwijzer zet dit adres in EMBED_ORIGINS, achter wat er al staat, en start Stuurwijzer opnieuw.',
    regel: `EMBED_ORIGINS="${herkomst}"`,
  };
}

function mixedContent({ basis }: Omgeving): Bevinding | undefined {
  const secure = `https://${basis.host}${basis.pathname}`;
  if (location.protocol === 'https:' && basis.protocol === 'http:' && !isThisMachine(basis)) {
    return {
      onderwerp: 'Beveiligde verbinding',
      oordeel: 'fout',
      gemeten: 'Het portaal gebruikt https, maar de code noemt Stuurwijzer met http.',
      gevolg: 'De browser weigert onbeveiligde inhoud in een beveiligde pagina (mixed content).',
      doe: 'Zet https voor het adres in de code. Stuurwijzer moet dan een certificaat hebben.',
      nu: basis.href,
      regel: secure,
    };
  }
  if (window.isSecureContext || isThisMachine(new URL(location.href))) return undefined;
  return {
    onderwerp: 'Beveiligde verbinding',
    oordeel: 'let-op',
    gemeten: 'Deze pagina heeft geen beveiligde verbinding (http).',
    gevolg: 'Anderen op het netwerk kunnen antwoorden meelezen.',
    doe: 'Geef het portaal https.',
  };
}

function isThisMachine({ hostname }: URL): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
