import type { FC, PropsWithChildren } from 'hono/jsx';
import { walk } from '../../flow/walk.ts';
import { Layout } from '../layout.tsx';
import { type GesprekProps, Naar, NaarFormulier } from './naar.tsx';

/** The pages of a conversation between which its menu leads. */
type GesprekPlek =
  | 'vraag'
  | 'overzicht'
  | 'advies'
  | 'later'
  | 'bewaren'
  | 'delen'
  | 'wat-als'
  | 'wat-als-uitkomst'
  | 'wissen'
  | 'overzetten';

type GesprekKaderProps = PropsWithChildren<
  GesprekProps & {
    readonly titel: string;
    readonly plek: GesprekPlek;
    readonly isFout?: boolean;
    readonly melding?: string;
  }
>;

/** A page of the conversation: its own menu below, and what happened just now on top. */
export const GesprekKader: FC<GesprekKaderProps> = ({
  site,
  sessie,
  titel,
  plek,
  isFout,
  melding,
  children,
}) => {
  const { titel: flow } = sessie.geopend.versie.flow.definition;
  return (
    <Layout site={site} titel={`${titel} – ${flow}`} deel="gesprek" isEigen isFout={isFout ?? false}>
      <div class={plek === 'advies' || plek === 'wat-als-uitkomst' ? 'advies' : 'gesprek'}>
        {melding === undefined ? null : (
          <p class="melding" role="status">
            {melding}
          </p>
        )}
        {children}
        <GesprekMenu site={site} sessie={sessie} plek={plek} />
        <NaarFormulier site={site} sessie={sessie} />
        {sessie.drager === 'cookie' ? null : <ZonderCookie />}
      </div>
    </Layout>
  );
};

const GesprekMenu: FC<GesprekProps & { plek: GesprekPlek }> = ({ site, sessie, plek }) => {
  const { gesprek, versie } = sessie.geopend;
  const isBegun = gesprek.antwoorden.size > 0;
  const isDone = walk(versie.flow, gesprek.antwoorden).path.every(({ antwoord }) => antwoord !== undefined);
  const items: readonly (readonly [GesprekPlek, string, string, boolean])[] = [
    ['vraag', '/gesprek', 'Verder met de vragen', !isDone],
    ['overzicht', '/gesprek/overzicht', 'Overzicht van uw antwoorden', isBegun],
    ['advies', '/gesprek/advies', isDone ? 'Uw advies' : 'Advies tot nu toe', isBegun],
    ['bewaren', '/gesprek/bewaren', 'Bewaren en meenemen', isBegun],
    ['later', '/gesprek/later', 'Later verder', true],
    ['wissen', '/gesprek/wissen', 'Wis dit gesprek', true],
  ];
  return (
    <nav class="gesprek-menu" aria-label="Dit gesprek">
      <ul>
        {items
          .filter(([id, , , isShown]) => isShown && id !== plek)
          .map(([, pad, tekst]) => (
            <li>
              <Naar site={site} sessie={sessie} pad={pad}>
                {tekst}
              </Naar>
            </li>
          ))}
      </ul>
    </nav>
  );
};

const ZonderCookie: FC = () => (
  <p class="zacht klein">
    Uw browser bewaart op dit adres geen cookie. Gebruik daarom de knoppen op de pagina, en bewaar uw code bij
    “Later verder” voordat u dit tabblad sluit.
  </p>
);
