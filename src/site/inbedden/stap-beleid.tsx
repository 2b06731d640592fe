import type { FC } from 'hono/jsx';
import { allows, type Beleid, lineFor, parseBeleid, type Regel, withLines } from '../../http/csp.ts';
import { Code, Stap } from './code.tsx';
import type { Vorm } from './fragmenten.ts';
import { FALLBACK_PORTAL } from './stap-lijst.tsx';
import type { Platform } from './wens.ts';

interface Props {
  readonly vorm: Vorm;
  readonly platform: Platform;
  readonly adres: string;
  readonly herkomst: string | undefined;
  /** The portal's policy as pasted; empty when a person pasted none. */
  readonly beleid: string;
}

interface Nodig {
  readonly directive: string;
  readonly pad: string;
  readonly waarom: string;
}

/** A line to change, and what it is for. */
interface Wijziging extends Regel {
  readonly waarom: string;
}

const NODIG: Readonly<Record<'script' | 'iframe', readonly Nodig[]>> = {
  script: [
    { directive: 'script-src-elem', pad: '/widget/stuurwijzer.js', waarom: 'om het script te laden' },
    { directive: 'connect-src', pad: '/v1/flows', waarom: 'om vragen op te halen en antwoorden te bewaren' },
  ],
  iframe: [
    { directive: 'frame-src', pad: '/inbedden/', waarom: 'om het frame te tonen' },
    {
      directive: 'script-src-elem',
      pad: '/widget/inbedden.js',
      waarom: 'voor het script dat het frame even hoog maakt als het gesprek',
    },
  ],
};

/** In the portal: what its Content Security Policy has to allow. */
export const StapBeleid: FC<Props> = (props) => {
  if (props.platform === 'sharepoint') return <StapSharepoint adres={props.adres} />;
  const policy = parseBeleid(props.beleid);
  return (
    <Stap id="beleid" kop="Laat Stuurwijzer toe in uw portaal">
      <p>
        Heeft uw portaal een Content Security Policy (CSP)? Dan moeten deze regels erin. Zonder CSP slaat u
        deze stap over.
      </p>
      <Regels {...props} policy={policy} wijzigingen={changesOf(props, policy)} />
      <ul>
        <li>
          Nooit nodig: <code>unsafe-inline</code>, <code>unsafe-eval</code>, <code>style-src</code>,{' '}
          <code>img-src</code> of <code>font-src</code> voor Stuurwijzer.
        </li>
        <li>
          Werkt ook met <code>require-trusted-types-for 'script'</code>.
        </li>
      </ul>
    </Stap>
  );
};

function changesOf({ vorm, adres, beleid, herkomst }: Props, policy: Beleid): readonly Wijziging[] {
  const own = herkomst ?? FALLBACK_PORTAL;
  return NODIG[vorm === 'iframe' ? 'iframe' : 'script']
    .filter(({ directive, pad }) => beleid === '' || !allows(policy, directive, `${adres}${pad}`, own))
    .map(({ directive, waarom }) => ({ waarom, ...lineFor(policy, directive, new URL(adres).origin) }));
}

interface RegelsProps extends Props {
  readonly policy: Beleid;
  readonly wijzigingen: readonly Wijziging[];
}

const Regels: FC<RegelsProps> = ({ adres, beleid, policy, wijzigingen }) => {
  const lines = wijzigingen.map(({ wordt }) => wordt);
  if (lines.length === 0) {
    return (
      <p>
        <strong>De CSP die u plakte, laat alles al toe.</strong> U hoeft niets te wijzigen.
      </p>
    );
  }
  if (beleid === '') {
    return (
      <>
        <Code naam="Regels voor de CSP" tekst={lines.map((line) => `${line};`).join('\n')} />
        <p>
          Staat zo’n regel er al? Voeg dan alleen <code>{new URL(adres).origin}</code> toe. Plak uw CSP in het
          formulier hierboven, dan krijgt u de hele regel.
        </p>
      </>
    );
  }
  return (
    <>
      <Vergelijking wijzigingen={wijzigingen} />
      <p>De hele CSP wordt:</p>
      <Code naam="De hele CSP" tekst={withLines(policy, lines)} />
    </>
  );
};

const Vergelijking: FC<{ readonly wijzigingen: readonly Wijziging[] }> = ({ wijzigingen }) => (
  <table>
    <caption>Wat u wijzigt in de CSP die u plakte</caption>
    <thead>
      <tr>
        <th scope="col">Nu</th>
        <th scope="col">Wordt</th>
        <th scope="col">Waarvoor</th>
      </tr>
    </thead>
    <tbody>
      {wijzigingen.map(({ nu, wordt, waarom }) => (
        <tr>
          <td>
            <code>{nu ?? 'staat er niet'}</code>
          </td>
          <td>
            <code>{wordt}</code>
          </td>
          <td>{waarom}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** SharePoint has a list of its own instead of a policy that a site owner can change. */
const StapSharepoint: FC<Pick<Props, 'adres'>> = ({ adres }) => (
  <Stap id="beleid" kop="Laat Stuurwijzer toe in SharePoint">
    <p>U hoeft geen CSP te wijzigen. SharePoint heeft een eigen lijst met domeinen.</p>
    <p>
      Een sitebeheerder kiest{' '}
      <strong>Instellingen, Site-informatie, Alle site-instellingen weergeven, HTML-veldbeveiliging</strong>{' '}
      (HTML Field Security) en voegt dit domein toe:
    </p>
    <Code naam="Domein voor SharePoint" tekst={new URL(adres).host} />
  </Stap>
);
