/** Brings new parts of the conversation into sight. */
export interface Schuif {
  naar(node: HTMLElement): void;
}

/**
 * Scrolls the area of the widget itself where it has one, else the page, and only as far as needed.
 * At once for people who want no motion.
 */
export function createSchuif(scherm: HTMLElement): Schuif {
  const behavior = (): ScrollBehavior =>
    matchMedia('(prefers-reduced-motion: no-preference)').matches ? 'smooth' : 'instant';
  return {
    naar(node) {
      if (scherm.scrollHeight > scherm.clientHeight) {
        const below = node.getBoundingClientRect().top - scherm.getBoundingClientRect().top;
        // A strip of what was said before stays in sight.
        scherm.scrollBy({ top: below - 56, behavior: behavior() });
      } else node.scrollIntoView({ block: 'nearest', behavior: behavior() });
    },
  };
}
