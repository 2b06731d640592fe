import type { Bevinding, Meting } from './bevinding.ts';

const KEY = 'stuurwijzer:controle';

/** Whether the key of a conversation can survive a reload. */
export const meetOpslag: Meting = async ({ inFrame, herkomst }) => {
  if (storageWorks()) {
    return [
      {
        onderwerp: 'Opslag',
        oordeel: 'goed',
        gemeten: 'De browser bewaart de sleutel van een gesprek tot het tabblad sluit (sessionStorage).',
      },
    ];
  }
  return [
    {
      onderwerp: 'Opslag',
      oordeel: 'let-op',
      gemeten: 'De browser weigert hier sessionStorage.',
      gevolg: 'De sleutel blijft in het geheugen: na herladen begint het gesprek opnieuw.',
      ...(inFrame ? inFrameAdvice(herkomst) : ON_PAGE),
    },
  ];
};

const ON_PAGE = { doe: 'Sta voor deze site opslag toe in het beleid van de browser.' };

function inFrameAdvice(herkomst: string): Pick<Bevinding, 'doe' | 'regel'> {
  if (herkomst === 'null') {
    return {
      doe: 'Wijzig de zandbak van het frame, of laat sandbox weg. Kan dat niet, dan blijft deze beperking.',
      regel: 'sandbox="allow-scripts allow-same-origin allow-popups"',
    };
  }
  return {
    doe: `Deze browser blokkeert opslag van andere sites. Geef Stuurwijzer een adres onder het domein van uw portaal, bijvoorbeeld stuurwijzer.gemeente.nl naast intranet.gemeente.nl. Nu is het ${location.hostname}.`,
  };
}

function storageWorks(): boolean {
  try {
    sessionStorage.setItem(KEY, '1');
    const kept = sessionStorage.getItem(KEY) === '1';
    sessionStorage.removeItem(KEY);
    return kept;
  } catch {
    return false;
  }
}
