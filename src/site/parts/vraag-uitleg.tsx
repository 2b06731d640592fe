import type { FC } from 'hono/jsx';
import { joinWords } from '../../diagnose/diagnose.ts';
import type { VraagView } from '../../gesprek/view.ts';
import type { Site } from '../site.ts';
import { Vindplaats } from './vindplaats.tsx';

/** Why a question is asked, an example, who knows, and where it comes from. */
export const VraagUitleg: FC<{ site: Site; vraag: VraagView }> = ({ site, vraag }) => (
  <div class="uitleg">
    <details>
      <summary>Waarom vraag ik dit?</summary>
      <p>{vraag.waarom}</p>
      <dl>
        {vraag.voorbeeld === undefined ? null : (
          <div>
            <dt>Een voorbeeld</dt>
            <dd>{vraag.voorbeeld}</dd>
          </div>
        )}
        {vraag.weetHet.length === 0 ? null : (
          <div>
            <dt>Wie kan het weten?</dt>
            <dd>{joinWords(vraag.weetHet, 'of')}</dd>
          </div>
        )}
        {vraag.bronnen.length === 0 ? null : (
          <div>
            <dt>Waar het staat</dt>
            {vraag.bronnen.map((bron) => (
              <dd>
                <Vindplaats site={site} {...bron} />
              </dd>
            ))}
          </div>
        )}
        {vraag.eigen === undefined ? null : (
          <div>
            <dt>Wat van ons is</dt>
            <dd>{vraag.eigen}</dd>
          </div>
        )}
      </dl>
    </details>
  </div>
);
