import type { FC, PropsWithChildren } from 'hono/jsx';
import type { FlowDefinition } from '../../content/flow-definition.ts';
import type { Site } from '../site.ts';
import { frameStyleSheet } from '../style/style-sheet.ts';

type FrameProps = PropsWithChildren<{
  readonly site: Site;
  readonly titel: string;
  /** The origins to which the page may tell its height. */
  readonly ouders: readonly string[];
  /** Paths of the scripts; one that the build did not make is left out. */
  readonly scripts: readonly (string | undefined)[];
  readonly frameScript: string | undefined;
  /** The page has text of its own, not only the widget, so it brings a background. */
  readonly isTekst?: boolean;
}>;

/** A page that stands in a frame of a portal: only its content. */
export const FrameLayout: FC<FrameProps> = ({
  site,
  titel,
  ouders,
  scripts,
  frameScript,
  isTekst = false,
  children,
}) => (
  <html lang="nl">
    <head>
      <meta charset="utf-8" />
      <title>{`${titel} – Stuurwijzer`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex" />
      <link rel="stylesheet" href={site.url(frameStyleSheet.path)} />
      <link rel="icon" href={site.url('/icoon.svg')} type="image/svg+xml" />
    </head>
    <body class={isTekst ? 'frame tekst' : 'frame'}>
      <main>{children}</main>
      {frameScript === undefined ? null : <script src={frameScript} data-ouders={ouders.join(' ')} />}
      {scripts.map((src) => (src === undefined ? null : <script src={src} />))}
    </body>
  </html>
);

interface GesprekFrameProps extends Omit<FrameProps, 'titel' | 'scripts' | 'children'> {
  readonly flow: FlowDefinition;
  readonly widgetScript: string | undefined;
  /** Proves to the API that this page was sent to a frame. */
  readonly bewijs: string | undefined;
}

/** The conversation in a frame: the widget, and a way on where scripts are off. */
export const GesprekFrame: FC<GesprekFrameProps> = ({ flow, widgetScript, bewijs, ...frame }) => (
  <FrameLayout {...frame} titel={flow.titel} scripts={[widgetScript]}>
    <h1 class="alleen-voorlezen">Gesprek met Stuurwijzer</h1>
    <stuurwijzer-gesprek
      flow={flow.id}
      weergave="vol"
      {...(bewijs === undefined ? {} : { inbedding: bewijs })}
    />
    <noscript>
      <p>
        Hier staat een gesprek, maar JavaScript staat uit. U kunt het ook zonder JavaScript voeren:{' '}
        <a href={frame.site.url(`/flows/${flow.id}`)} target="_blank" rel="noopener">
          open {flow.titel} in een nieuw tabblad
        </a>
        .
      </p>
    </noscript>
  </FrameLayout>
);
