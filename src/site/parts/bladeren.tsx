import type { FC } from 'hono/jsx';
import type { Site } from '../site.ts';

const PER_PAGE = 30;

/** The entries of one page of a list. */
interface Blad<Entry> {
  readonly entries: readonly Entry[];
  readonly current: number;
  readonly pages: number;
}

/** The page of a list that the address asks for; a number outside the list gives the nearest page. */
export function bladOf<Entry>(found: readonly Entry[], query: Readonly<Record<string, string>>): Blad<Entry> {
  const pages = Math.max(1, Math.ceil(found.length / PER_PAGE));
  const current = Math.min(pages, Math.max(1, Math.trunc(Number(query.pagina)) || 1));
  return { entries: found.slice((current - 1) * PER_PAGE, current * PER_PAGE), current, pages };
}

interface BladerenProps {
  readonly site: Site;
  /** The path of the list. */
  readonly pad: string;
  /** What is listed: "lessen". */
  readonly wat: string;
  readonly query: Readonly<Record<string, string>>;
  readonly blad: Blad<unknown>;
}

/** Links to the page before and after; nothing when all fits on one. */
export const Bladeren: FC<BladerenProps> = ({ site, pad, wat, query, blad: { current, pages } }) => {
  if (pages === 1) return null;
  const path = (pagina: number) =>
    site.url(`${pad}?${new URLSearchParams({ ...query, pagina: String(pagina) })}`);
  return (
    <nav class="menu" aria-label="Bladeren">
      <ul>
        {current > 1 ? (
          <li>
            <a href={path(current - 1)}>Vorige {wat}</a>
          </li>
        ) : null}
        {current < pages ? (
          <li>
            <a href={path(current + 1)}>Meer {wat}</a>
          </li>
        ) : null}
      </ul>
      <p class="zacht">
        Blad {current} van {pages}
      </p>
    </nav>
  );
};
