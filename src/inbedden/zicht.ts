import type { Zicht } from './boodschap.ts';

/**
 * Once the frame has its new height, the newest part of the conversation may be below the edge of the window. A
 * frame cannot scroll the page around it, so it asks.
 *
 * Only for a person who is at work in the frame, and once for each part: unfolding something moves nothing.
 *
 * @param send brings a message to the page around the frame
 * @returns asks, when there is something new
 */
export function followTurns(send: (message: Zicht) => void): () => void {
  let last: Element | undefined;
  return () => {
    const turns = document
      .querySelector('stuurwijzer-gesprek')
      ?.shadowRoot?.querySelectorAll('[part~="beurt"]');
    const newest = turns?.item(turns.length - 1);
    if (newest === undefined || newest === null || newest === last) return;
    last = newest;
    if (!document.hasFocus()) return;
    const { top, bottom } = newest.getBoundingClientRect();
    send({ type: 'stuurwijzer:zicht', van: Math.floor(top + scrollY), tot: Math.ceil(bottom + scrollY) });
  };
}
