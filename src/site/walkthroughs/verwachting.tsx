import type { FC } from 'hono/jsx';
import { EINDE, type Verwachting as VerwachtingData } from '../../content/walkthrough.ts';
import { joinWords } from '../../diagnose/diagnose.ts';
import type { Moment } from '../../walkthrough/play.ts';
import type { Site } from '../site.ts';
import type { Opvoering } from './opvoering.ts';

interface VerwachtingenProps {
  readonly site: Site;
  readonly opvoering: Opvoering;
  readonly moment: Moment;
  readonly verwachtingen: readonly VerwachtingData[];
}

/** What can be seen at this moment, and for each whether it is so. */
export const Verwachtingen: FC<VerwachtingenProps> = ({ site, opvoering, moment, verwachtingen }) => (
  <ul class="groot">
    {verwachtingen.map((verwachting) => {
      const misser = moment.missers.find(({ plaats }) => plaats === verwachting.plaats);
      return (
        <li>
          <Zin site={site} opvoering={opvoering} verwachting={verwachting} />
          {misser === undefined ? null : <p class="fout">Dit komt nu niet uit: {misser.gebeurde}</p>}
        </li>
      );
    })}
  </ul>
);

const Zin: FC<{ site: Site; opvoering: Opvoering; verwachting: VerwachtingData }> = ({
  site,
  opvoering: { versie },
  verwachting,
}) => {
  const { vragen, dimensies } = versie.flow.definition;
  const stelt = (key: string) => vragen.find(({ id }) => id === key.split('--')[0])?.stelt ?? key;
  const les = (id: string) => (
    <a href={site.url(`/lessen/${id}`)}>
      {site.bibliotheek.lessen.find((one) => one.id === id)?.titel ?? id}
    </a>
  );
  switch (verwachting.soort) {
    case 'volgende':
      return (
        <span>
          {verwachting.vraag === EINDE
            ? 'Alle vragen zijn beantwoord.'
            : `Nu komt: ${stelt(verwachting.vraag)}`}
        </span>
      );
    case 'overgeslagen':
      return <span>Overgeslagen: {stelt(verwachting.vraag)}</span>;
    case 'niveau': {
      const dimensie = dimensies.find(({ id }) => id === verwachting.dimensie);
      const levels = verwachting.niveaus.map(
        (niveau) => dimensie?.niveaus.find(({ id }) => id === niveau)?.titel ?? 'nog niet te zeggen',
      );
      return (
        <span>
          {dimensie?.titel}: <strong>{joinWords(levels, 'of')}</strong>
        </span>
      );
    }
    case 'in-zicht':
      return <span>In het advies staat: {les(verwachting.les)}</span>;
    case 'niet-in-zicht':
      return <span>Niet in het advies: {les(verwachting.les)}</span>;
    case 'reden':
      return (
        <span>
          {les(verwachting.les)} komt door: {joinWords(verwachting.omdat.map(stelt), 'en')}
        </span>
      );
    case 'dilemma':
      return (
        <span>
          Een dilemma: {site.bibliotheek.dilemmas.find(({ id }) => id === verwachting.dilemma)?.titel}
        </span>
      );
  }
};
