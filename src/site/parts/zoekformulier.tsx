import type { FC } from 'hono/jsx';
import type { Catalogus } from '../catalogus.ts';
import type { Site } from '../site.ts';

export interface ZoekProps {
  readonly site: Site;
  /** The path of the list. */
  readonly pad: string;
  /** What is sought: "lessen". */
  readonly wat: string;
  readonly filters?: Catalogus<unknown>['filters'];
  readonly query: Readonly<Record<string, string>>;
}

/** Words to search for and lists to narrow by, sent as an address that can be kept and shared. */
export const Zoekformulier: FC<ZoekProps> = ({ site, pad, wat, filters = [], query }) => (
  <search>
    <form method="get" action={site.url(pad)} aria-label={`Zoeken in ${wat}`}>
      <div class="veld">
        <label for="zoek">Zoek op woorden</label>
        <input type="search" id="zoek" name="zoek" value={query.zoek ?? ''} maxlength={200} />
      </div>
      {filters.length === 0 ? null : (
        <div class="filters">
          {filters.map(({ naam, titel, waarden }) => (
            <div>
              <label for={naam}>{titel}</label>
              <select id={naam} name={naam}>
                <option value="">Alle</option>
                {waarden.map((waarde) => (
                  <option value={waarde.id} selected={query[naam] === waarde.id}>
                    {waarde.titel} ({waarde.aantal})
                  </option>
                ))}
              </select>
            </div>
          ))}
        </div>
      )}
      <div class="verzenden">
        <button type="submit" class="knop">
          Toon {wat}
        </button>
        {isNarrowed(query) ? <a href={site.url(pad)}>Toon weer alles</a> : null}
      </div>
    </form>
  </search>
);

function isNarrowed(query: Readonly<Record<string, string>>): boolean {
  return Object.entries(query).some(([name, value]) => name !== 'pagina' && value !== '');
}
