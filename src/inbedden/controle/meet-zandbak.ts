import type { Bevinding, Meting } from './bevinding.ts';

/** What the frame around this page of ours allows; nothing to say when we are not in a frame. */
export const meetZandbak: Meting = async ({ inFrame, herkomst }) => {
  if (!inFrame) return [];
  return [wherein(), origin(herkomst), formulieren()];
};

function wherein(): Bevinding {
  const ancestors = [...(location.ancestorOrigins ?? [])];
  const shown = ancestors.length === 0 ? 'De browser zegt niet in welke pagina.' : ancestors.join(', in ');
  return {
    onderwerp: 'Frame',
    oordeel: 'goed',
    gemeten: `Stuurwijzer staat in een frame. ${ancestors.length === 0 ? shown : `De pagina eromheen: ${shown}.`}`,
  };
}

function origin(herkomst: string): Bevinding {
  if (herkomst !== 'null') {
    return {
      onderwerp: 'Zandbak',
      oordeel: 'goed',
      gemeten: 'Dit frame heeft zijn eigen herkomst (origin).',
    };
  }
  return {
    onderwerp: 'Zandbak',
    oordeel: 'let-op',
    gemeten: 'Dit frame staat in een zandbak zonder allow-same-origin: de herkomst is null.',
    gevolg: 'Het gesprek werkt, maar begint na herladen opnieuw.',
    doe: 'Wijzig het frame, als uw portaal dat toelaat. WordPress laat het bij oEmbed niet toe.',
    regel: 'sandbox="allow-scripts allow-same-origin allow-popups"',
  };
}

/** Sends a form to nowhere: in a sandbox without allow-forms not even the event comes. */
function formulieren(): Bevinding {
  const form = document.createElement('form');
  let heard = false;
  form.addEventListener('submit', (event) => {
    heard = true;
    event.preventDefault();
  });
  form.hidden = true;
  document.body.append(form);
  form.requestSubmit();
  form.remove();
  return {
    onderwerp: 'Formulieren',
    oordeel: 'goed',
    gemeten: heard
      ? 'Formulieren zijn toegestaan.'
      : 'Formulieren zijn hier verboden. Stuurwijzer heeft ze niet nodig.',
  };
}
