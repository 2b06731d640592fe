import type { FC } from 'hono/jsx';
import type { Site } from '../site.ts';
import { slug } from '../words.ts';

interface VindplaatsProps {
  readonly site: Site;
  readonly bron: string;
  readonly titel?: string;
  readonly paragraaf: string;
  readonly pagina?: string;
}

/** A place in a source, as a link to where it stands in the outline of that source. */
export const Vindplaats: FC<VindplaatsProps> = ({ site, bron, titel, paragraaf, pagina }) => (
  <span>
    <a href={site.url(`/bronnen/${bron}#${partId(paragraaf)}`)}>{titel ?? titleOf(site, bron)}</a>,{' '}
    {/^\d/.test(paragraaf) ? `paragraaf ${paragraaf}` : paragraaf}
    {pagina === undefined ? null : `, pagina ${pagina}`}
  </span>
);

/** The id of a section in the page of its source. */
export function partId(paragraaf: string): string {
  return `par-${slug(paragraaf)}`;
}

export function titleOf(site: Site, bron: string): string {
  return site.bibliotheek.bronnen.find(({ id }) => id === bron)?.titel ?? bron;
}
