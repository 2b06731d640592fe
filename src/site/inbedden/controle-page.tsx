import type { FC } from 'hono/jsx';
import type { Site } from '../site.ts';
import { Code } from './code.tsx';
import { controleScript } from './fragmenten.ts';
import { FrameLayout } from './frame-page.tsx';

interface Props {
  readonly site: Site;
  readonly adres: string;
  readonly ouders: readonly string[];
  readonly frameScript: string | undefined;
  readonly controleScript: string | undefined;
  readonly widgetScript: string | undefined;
  /** The flow that the page shows as an example. */
  readonly flow: string | undefined;
  readonly bewijs: string | undefined;
}

/**
 * The check. In a frame of a portal its script measures that frame; opened by itself it says how to use it.
 * Without script it is that explanation too.
 */
export const ControlePage: FC<Props> = ({
  site,
  adres,
  ouders,
  frameScript,
  controleScript: src,
  widgetScript,
  flow,
  bewijs,
}) => (
  <FrameLayout
    site={site}
    titel="Controle van het inbedden"
    ouders={ouders}
    scripts={[widgetScript]}
    frameScript={frameScript}
    isTekst
  >
    <div class="breedte">
      {src === undefined ? null : (
        <script src={src} data-in-frame="" {...(bewijs === undefined ? {} : { 'data-inbedding': bewijs })} />
      )}
      <h1>Werkt Stuurwijzer in uw portaal?</h1>
      <p class="inleiding">
        Deze controle meet in uw eigen portaal wat werkt en wat niet. U krijgt een verslag voor de functioneel
        beheerder en de CISO, met de regels die u moet wijzigen.
      </p>
      <p>
        Staat hier geen verslag? Dan staat deze pagina niet in een frame, of staan scripts uit. Kies een van
        deze drie manieren.
      </p>
      <h2>1. Met een regel in de pagina</h2>
      <p>
        Zet deze regel tijdelijk op de pagina van uw portaal waar het gesprek staat of komt, onder de code van
        het gesprek.
      </p>
      <Code naam="Regel voor de controle" tekst={controleScript(adres)} />
      <h2>2. In een frame</h2>
      <p>
        Laat uw portaal geen scripts toe, zoals SharePoint Online? Toon dan dit adres in het frame waar straks
        het gesprek komt. Blijft het frame leeg? Dan mag uw portaal Stuurwijzer nog niet tonen. Zet het op de
        lijst bij{' '}
        <a href={site.url('/inbedden')} target="_blank" rel="noopener">
          stap 1
        </a>
        .
      </p>
      <Code naam="Adres voor het frame" tekst={`${adres}/inbedden/controle`} />
      <h2>3. In de console van de browser</h2>
      <p>
        Weigert uw portaal ook de regel van manier 1? Open{' '}
        <a href={site.url('/widget/controle.js')} target="_blank" rel="noopener">
          het script van de controle
        </a>
        , kopieer alles, en plak het op uw portaalpagina in de console (F12). Zo werkt de controle ook waar de
        CSP haar tegenhoudt.
      </p>
      <h2>Wat de controle meet</h2>
      <ul>
        <li>
          Of het script, de verbinding en het frame zijn toegelaten door de CSP van uw portaal, en door
          Stuurwijzer zelf.
        </li>
        <li>Of een controlegetal (SRI) klopt, en of alles over https gaat.</li>
        <li>Wat een frame mag: zandbak, opslag, formulieren, hoogte en naam.</li>
        <li>
          Of de huisstijl geladen is, en of elke tekst genoeg contrast heeft in de kleuren van uw pagina.
        </li>
        <li>Of het gesprek bereikbaar is met het toetsenbord en de focus te zien is.</li>
      </ul>
      <h2>Wat de controle niet doet</h2>
      <ul>
        <li>Zij stuurt niets naar ons of anderen, en bewaart niets.</li>
        <li>
          Zij probeert wat de widget doet. Weigert uw portaal dat, dan kan dat in de CSP-meldingen van uw
          portaal staan.
        </li>
        <li>
          Zij meet in één browser, op één pagina. Zij vervangt geen onderzoek naar toegankelijkheid of
          beveiliging.
        </li>
      </ul>
      {flow === undefined || src === undefined ? null : (
        <section aria-labelledby="voorbeeld">
          <h2 id="voorbeeld">Zo ziet het gesprek er hier uit</h2>
          <stuurwijzer-gesprek
            flow={flow}
            weergave="vol"
            {...(bewijs === undefined ? {} : { inbedding: bewijs })}
          />
        </section>
      )}
    </div>
  </FrameLayout>
);

/** A page that only says its height: the check tries whether it may stand in a frame. */
export const ProefPage: FC<Pick<Props, 'site' | 'ouders' | 'frameScript'>> = (props) => (
  <FrameLayout {...props} titel="Proef" scripts={[]} isTekst>
    <p>Dit frame werkt.</p>
  </FrameLayout>
);
