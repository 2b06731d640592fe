import type { FC } from 'hono/jsx';
import {
  type Bronstuk,
  bronInWoorden,
  type Stuk,
  type Tekst as TekstData,
} from '../../export/rapport/rapport.ts';
import { Naar, vraagPad } from '../parts/naar.tsx';
import { partId } from '../parts/vindplaats.tsx';
import type { Sessie } from '../sessie.ts';
import type { Site } from '../site.ts';

/** Who looks at the report: the person whose conversation it is, or somebody with whom it was shared. */
export interface RapportProps {
  readonly site: Site;
  /** Left out: nothing can be changed from here. */
  readonly sessie?: Sessie;
}

/** Words of the report with their links. */
export const Tekst: FC<RapportProps & { readonly tekst: TekstData }> = ({ site, sessie, tekst }) => {
  const own = sessie === undefined ? {} : { sessie };
  const stukken = typeof tekst === 'string' ? [tekst] : tekst;
  return (
    <span>
      {stukken.map((stuk) =>
        typeof stuk === 'string' ? stuk : <Deeltje site={site} {...own} stuk={stuk} />,
      )}
    </span>
  );
};

const Deeltje: FC<RapportProps & { stuk: Exclude<Stuk, string> }> = ({ site, sessie, stuk }) => {
  switch (stuk.soort) {
    case 'sterk':
      return <strong>{stuk.tekst}</strong>;
    case 'zacht':
      return <span class="zacht">{stuk.tekst}</span>;
    case 'regel':
      return <br />;
    case 'naar':
      return <a href={addressOf(site, stuk)}>{stuk.tekst}</a>;
    case 'bron':
      return <BronLink site={site} stuk={stuk} />;
    case 'doe':
      return sessie === undefined ? null : <Doe site={site} sessie={sessie} stuk={stuk} />;
  }
};

function addressOf(site: Site, { doel, id }: Extract<Stuk, { readonly soort: 'naar' }>): string {
  if (doel === 'hier') return `#${id}`;
  return site.url(doel === 'les' ? `/lessen/${id}` : `/casussen/${id}`);
}

const BronLink: FC<{ site: Site; stuk: Bronstuk }> = ({ site, stuk }) => (
  <>
    <a href={site.url(`/bronnen/${stuk.bron}#${partId(stuk.paragraaf)}`)}>{stuk.titel}</a>
    {bronInWoorden(stuk).slice(stuk.titel.length)}
  </>
);

type Daad = Extract<Stuk, { soort: 'doe' }>;

const DADEN: Readonly<Record<Daad['daad'], { readonly woord: string; readonly over: string }>> = {
  wijzig: { woord: 'Wijzig', over: ' uw antwoord op: ' },
  'weet-nu': { woord: 'Ik weet het nu', over: ': ' },
  'wat-als': { woord: 'Wat als?', over: ' een ander antwoord op: ' },
};

const Doe: FC<Required<RapportProps> & { stuk: Daad }> = ({ site, sessie, stuk: { daad, vraag, stelt } }) => {
  const { woord, over } = DADEN[daad];
  const pad =
    daad === 'wat-als' ? `/gesprek/wat-als/${encodeURIComponent(vraag)}` : vraagPad(vraag, 'advies');
  return (
    <span class="doe">
      {' '}
      <Naar site={site} sessie={sessie} pad={pad}>
        {woord}
        <span class="alleen-voorlezen">
          {over}
          {stelt}
        </span>
      </Naar>
    </span>
  );
};
