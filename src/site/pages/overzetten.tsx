import type { FC } from 'hono/jsx';
import { count } from '../../export/rapport/woorden.ts';
import type { Overzetting } from '../../gesprek/carry-over.ts';
import { GesprekKader } from '../parts/gesprek-kader.tsx';
import { Geheim, type GesprekProps, Naar } from '../parts/naar.tsx';
import { Overzetregels } from '../parts/overzetregels.tsx';

type OverzettenPageProps = GesprekProps & { readonly overzetting: Overzetting };

/** What going over to the newest version would change, old beside new. */
export const OverzettenPage: FC<OverzettenPageProps> = ({ site, sessie, overzetting }) => {
  const same = overzetting.regels.filter(({ gevolg }) => gevolg === 'gelijk').length;
  return (
    <GesprekKader site={site} sessie={sessie} titel="Overstappen op de nieuwe vragen" plek="overzetten">
      <h1>Overstappen op de nieuwe vragen</h1>
      <p>
        Tijdens uw gesprek zijn de vragen bijgewerkt. U hoeft niets te doen: uw gesprek blijft werken zoals
        het was. Stapt u over, dan{' '}
        {same === 1 ? 'blijft 1 antwoord' : `blijven ${count(same, 'antwoord', 'antwoorden')}`} precies
        gelijk.
      </p>
      <Overzetregels regels={overzetting.regels} koppen={['Nu', 'Straks']} />
      <form method="post" action={site.url('/gesprek/overzetten/bevestig')}>
        <Geheim sessie={sessie} />
        <div class="verzenden">
          <button type="submit" class="knop">
            Stap over
          </button>
          <Naar site={site} sessie={sessie} pad="/gesprek">
            Nee, ga door met de oude vragen
          </Naar>
        </div>
      </form>
    </GesprekKader>
  );
};
