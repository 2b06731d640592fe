import { HOOGTE_GEZET, huisstijlOf, isMessage, VRAAG_HOOGTE } from './boodschap.ts';
import { followHeight } from './hoogte.ts';
import { HouseStyle } from './huisstijl.ts';
import { parentOrigins } from './ouders.ts';
import { followTurns } from './zicht.ts';

// In a page of ours that stands in a frame: its height goes to the portal, the house style comes from it.

const named = (document.currentScript?.dataset.ouders ?? '').split(' ').filter((origin) => origin !== '');
const targets = parentOrigins([new URL(location.href).origin, ...named]);

function send(message: object): void {
  for (const target of targets) window.parent.postMessage(message, target);
}

if (window.parent !== window) {
  const tellAgain = followHeight(send);
  const houseStyle = new HouseStyle(send);
  const showNewest = followTurns(send);
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== window.parent || !targets.includes(origin)) return;
    const huisstijl = huisstijlOf(data);
    if (huisstijl !== undefined) houseStyle.wear(huisstijl);
    if (isMessage(data, HOOGTE_GEZET)) showNewest();
    if (!isMessage(data, VRAAG_HOOGTE)) return;
    tellAgain();
    houseStyle.ask();
  });
}
