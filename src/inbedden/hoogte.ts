import type { Hoogte } from './boodschap.ts';

/**
 * Tells the page around this frame how high the content is, now and after each change, so that nothing scrolls
 * twice.
 *
 * @param send brings a message to the page around the frame
 * @returns tells it again, also when nothing changed
 */
export function followHeight(send: (message: Hoogte) => void): () => void {
  let last = 0;
  const tell = (): void => {
    const px = Math.ceil(document.body.getBoundingClientRect().height);
    if (px === last) return;
    last = px;
    send({ type: 'stuurwijzer:hoogte', px });
  };
  // Browsers hold back an observer in a frame that is out of sight: speak once without it.
  tell();
  new ResizeObserver(tell).observe(document.body);
  return () => {
    last = 0;
    tell();
  };
}
