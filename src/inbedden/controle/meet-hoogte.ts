import { HOOGTE_GEZET, isMessage } from '../boodschap.ts';
import type { Meting } from './bevinding.ts';

/** How long the page around us may take to answer. */
const PATIENCE = 1_500;

let isHeard = false;
let onHeard = (): void => {};

/** Starts to listen: the page around us may answer before the check begins. */
export function listenForHoogte(): void {
  addEventListener('message', ({ source, data }) => {
    if (source !== window.parent || !isMessage(data, HOOGTE_GEZET)) return;
    isHeard = true;
    onHeard();
  });
}

/** Whether the page around this frame gives it the height that it asks for. */
export const meetHoogte: Meting = async ({ inFrame, basis }) => {
  if (!inFrame) return [];
  if (!isHeard) {
    await new Promise<void>((resolve) => {
      onHeard = resolve;
      setTimeout(resolve, PATIENCE);
    });
  }
  if (isHeard) {
    return [
      { onderwerp: 'Hoogte van het frame', oordeel: 'goed', gemeten: 'Het frame groeit mee met de inhoud.' },
    ];
  }
  return [
    {
      onderwerp: 'Hoogte van het frame',
      oordeel: 'let-op',
      gemeten: `De pagina om dit frame luistert niet naar de hoogte. Het frame is nu ${window.innerHeight} pixels hoog.`,
      gevolg: 'Het gesprek schuift binnen het frame.',
      doe: 'Zet deze regel op de pagina van het portaal, als dat scripts toelaat.',
      regel: `<script src="${basis.href}widget/inbedden.js" defer></script>`,
    },
  ];
};
