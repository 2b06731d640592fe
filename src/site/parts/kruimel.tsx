import type { FC } from 'hono/jsx';
import type { Site } from '../site.ts';

/** One step up: to the list that a page belongs to, or else to the first page. */
export const Kruimel: FC<{ site: Site; pad?: string; tekst?: string }> = ({
  site,
  pad = '/',
  tekst = 'Beginpagina',
}) => (
  <nav class="kruimel" aria-label="Kruimelpad">
    <a href={site.url(pad)}>
      <span class="pijl" aria-hidden="true">
        ←
      </span>
      {tekst}
    </a>
  </nav>
);
