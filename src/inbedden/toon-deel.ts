/** What was said before stays in sight for a strip as high as this. */
const STRIP = 56;

/** Scrolls the page as far as needed to show a part of a frame; of a part that does not fit, its begin. */
export function showPart(frame: HTMLIFrameElement, van: number, tot: number): void {
  const scroller = scrollerOf(frame);
  const edges = scroller === undefined ? { top: 0, bottom: innerHeight } : scroller.getBoundingClientRect();
  const { top } = frame.getBoundingClientRect();
  const above = top + van - edges.top;
  const below = top + tot - edges.bottom;
  if (above >= 0 && below <= 0) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  (scroller ?? window).scrollBy({
    top: Math.min(above - STRIP, Math.max(below, above < 0 ? above - STRIP : 0)),
    behavior: still ? 'instant' : 'smooth',
  });
}

/** The part of the page that scrolls around the frame; undefined when that is the page itself. */
function scrollerOf(frame: Element): Element | undefined {
  for (let one = frame.parentElement; one !== null && one !== document.body; one = one.parentElement) {
    const scrolls = /^(auto|scroll)$/.test(getComputedStyle(one).overflowY);
    if (scrolls && one.scrollHeight > one.clientHeight) return one;
  }
  return undefined;
}
