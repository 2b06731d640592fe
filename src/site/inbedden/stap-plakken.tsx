import type { FC } from 'hono/jsx';
import type { BrowserFile } from '../../http/browser-files.ts';
import { Code, Stap } from './code.tsx';
import {
  drupalLibrary,
  elementTag,
  frameAddress,
  frameTag,
  hashedScript,
  liferayExtension,
  liferayProperties,
  listenerScript,
  stableScript,
  type Wens,
} from './fragmenten.ts';
import type { Platform } from './wens.ts';

interface Props {
  readonly wens: Wens;
  readonly platform: Platform;
  readonly widget: BrowserFile | undefined;
}

/** The code for one portal, and where it goes. */
export const StapPlakken: FC<Props> = (props) => {
  const Inhoud = INHOUD[props.platform];
  return (
    <Stap id="plakken" kop="Zet de code in uw portaal">
      <Inhoud {...props} />
    </Stap>
  );
};

const Overig: FC<Props> = ({ wens, widget }) =>
  wens.vorm === 'iframe' ? (
    <>
      <p>Zet dit op de plaats waar het gesprek moet komen:</p>
      <Code naam="Code voor het frame" tekst={`${frameTag(wens)}\n${listenerScript(wens.adres)}`} />
      <p>
        De laatste regel maakt het frame steeds even hoog als het gesprek. Mag uw portaal geen scripts laden?
        Laat die regel dan weg. Het gesprek schuift dan binnen het frame.
      </p>
    </>
  ) : (
    <>
      <p>
        Zet dit op de plaats waar het gesprek moet komen.{' '}
        {wens.vorm === 'knop' ? 'De knop staat altijd rechtsonder in beeld.' : null} U krijgt zo altijd de
        nieuwste versie.
      </p>
      <Code naam="Code met vaste naam" tekst={`${stableScript(wens.adres)}\n${elementTag(wens)}`} />
      <Vast wens={wens} widget={widget} />
    </>
  );

/** For who wants to decide about every version. */
const Vast: FC<{ wens: Wens; widget: BrowserFile | undefined }> = ({ wens, widget }) =>
  widget === undefined ? null : (
    <>
      <h3>Wilt u elke versie zelf goedkeuren?</h3>
      <p>
        Gebruik dan de naam van deze versie, met een controlegetal (SRI). De browser weigert het script als er
        één teken anders is. De laatste vijf versies blijven bestaan. Haal hier na een upgrade de nieuwe regel
        op.
      </p>
      <Code
        naam="Code met controlegetal"
        tekst={`${hashedScript(wens.adres, widget)}\n${elementTag(wens)}`}
      />
    </>
  );

const Sharepoint: FC<Props> = ({ wens }) => (
  <>
    {wens.vorm === 'iframe' ? null : (
      <p>
        <strong>In SharePoint Online kan alleen het frame.</strong> Sinds maart 2026 weigert SharePoint
        scripts in een pagina, en scripts van adressen die de tenant niet vertrouwt.
      </p>
    )}
    <p>
      Bewerk de pagina, voeg het webonderdeel <strong>Insluiten</strong> (Embed) toe en plak:
    </p>
    <Code naam="Code voor SharePoint" tekst={frameTag(wens)} />
    <p>
      Toont u de pagina ook in Teams of Viva? Zet dan in stap 1 ook <code>https://teams.microsoft.com</code>{' '}
      op de lijst. SharePoint laat het frame niet meegroeien. Geef het webonderdeel minstens 640 pixels
      hoogte; het gesprek schuift binnen het frame.
    </p>
  </>
);

const Drupal: FC<Props> = ({ wens, widget, platform }) =>
  wens.vorm === 'iframe' ? (
    <>
      <p>
        Maak een blok met een tekstindeling die <code>&lt;iframe&gt;</code> toelaat. De gewone indelingen
        halen het weg. Geef die indeling alleen aan beheerders. Plak in het blok:
      </p>
      <Code naam="Code voor Drupal" tekst={frameTag(wens)} />
      <p>
        Laat het frame meegroeien met een bibliotheek (library) in uw thema die{' '}
        <code>{wens.adres}/widget/inbedden.js</code> laadt.
      </p>
    </>
  ) : (
    <>
      <p>
        Zet dit in <code>stuurwijzer.libraries.yml</code> van een eigen module met de naam{' '}
        <code>stuurwijzer</code>:
      </p>
      <Code naam="Bibliotheek voor Drupal" tekst={drupalLibrary(wens.adres, widget)} />
      <p>Zet dit in een Twig-sjabloon van een blok of pagina:</p>
      <Code
        naam="Sjabloon voor Drupal"
        tekst={`{{ attach_library('stuurwijzer/gesprek') }}\n${elementTag(wens)}`}
      />
      {platform === 'drupal' && widget !== undefined ? (
        <p>
          De bibliotheek noemt één versie met een controlegetal. Wilt u altijd de nieuwste? Gebruik{' '}
          <code>{wens.adres}/widget/stuurwijzer.js</code> zonder <code>integrity</code>.
        </p>
      ) : null}
    </>
  );

const WordPress: FC<Props> = ({ wens }) =>
  wens.vorm === 'iframe' ? (
    <>
      <p>
        Plak het adres van het gesprek op een eigen regel in de editor. WordPress maakt er zelf een frame van
        (oEmbed):
      </p>
      <Code naam="Adres voor WordPress" tekst={`${wens.adres}/flows/${wens.flow}`} />
      <p>
        WordPress haalt het frame op vanaf zijn eigen server. Die moet Stuurwijzer kunnen bereiken, en weigert
        interne adressen zoals 10.1.2.3. Blijft het een gewone link? Gebruik dan de code hieronder.
      </p>
      <p>
        WordPress zet dit frame in een zandbak (<code>sandbox="allow-scripts"</code>). Het gesprek werkt
        daarin, met één beperking: na het herladen van de pagina begint het opnieuw, want de browser mag daar
        niets onthouden. Wilt u dat niet? Gebruik dan het blok <strong>Aangepaste HTML</strong> (Custom HTML)
        met:
      </p>
      <Code naam="Code voor WordPress" tekst={`${frameTag(wens)}\n${listenerScript(wens.adres)}`} />
    </>
  ) : (
    <>
      <p>
        Zet dit in een blok <strong>Aangepaste HTML</strong> (Custom HTML). Dat mag alleen wie de bevoegdheid{' '}
        <code>unfiltered_html</code> heeft; meestal is dat een beheerder.
      </p>
      <Code naam="Code voor WordPress" tekst={`${stableScript(wens.adres)}\n${elementTag(wens)}`} />
    </>
  );

const Liferay: FC<Props> = ({ wens }) => (
  <>
    <p>
      Maak een client extension (DXP 7.4 of nieuwer). Zet dit in <code>client-extension.yaml</code>, of vul
      dezelfde waarden in bij <strong>Toepassingen, Client Extensions</strong>:
    </p>
    <Code naam="Client extension voor Liferay" tekst={liferayExtension(wens)} />
    {wens.vorm === 'iframe' ? null : (
      <>
        <p>Vul in het veld “Properties” van de client extension in:</p>
        <Code naam="Eigenschappen voor Liferay" tekst={liferayProperties(wens)} />
      </>
    )}
    <p>Zet het onderdeel daarna vanuit de lijst met widgets op een pagina.</p>
    {wens.vorm === 'iframe' ? (
      <p>
        Het frame toont <code>{frameAddress(wens)}</code>.
      </p>
    ) : null}
  </>
);

const INHOUD: Readonly<Record<Platform, FC<Props>>> = {
  overig: Overig,
  sharepoint: Sharepoint,
  drupal: Drupal,
  wordpress: WordPress,
  liferay: Liferay,
};
