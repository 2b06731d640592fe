import type { FC, PropsWithChildren } from 'hono/jsx';
import type { Site } from './site.ts';

/** The part of the site that a page belongs to; the menu marks it. */
type Deel = 'begin' | 'lessen' | 'casussen' | 'bronnen' | 'begrippen' | 'gesprek' | 'over';

type LayoutProps = PropsWithChildren<{
  readonly site: Site;
  readonly titel: string;
  readonly deel: Deel;
  /** Something has to be mended: the title says so first. */
  readonly isFout?: boolean;
  /** A page of one person's conversation: not for search engines. */
  readonly isEigen?: boolean;
  /** Where a portal reads how to put what this page is about into a frame. */
  readonly oembed?: string;
}>;

/** A whole page: head, skip link, header, main, footer. */
export const Layout: FC<LayoutProps> = ({
  site,
  titel,
  deel,
  isFout = false,
  isEigen = false,
  oembed,
  children,
}) => (
  <html lang="nl">
    <head>
      <meta charset="utf-8" />
      <title>{`${isFout ? 'Fout: ' : ''}${titel} – Stuurwijzer`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {isEigen ? <meta name="robots" content="noindex" /> : null}
      <link rel="stylesheet" href={site.url(site.stylesheet)} />
      <link rel="icon" href={site.url('/icoon.svg')} type="image/svg+xml" />
      {oembed === undefined ? null : (
        <link rel="alternate" type="application/json+oembed" href={oembed} title={titel} />
      )}
    </head>
    <body>
      <a class="skip" href="#inhoud">
        Direct naar de inhoud
      </a>
      <Kop site={site} deel={deel} />
      <main id="inhoud" tabindex={-1}>
        <div class="breedte">{children}</div>
      </main>
      <Voet site={site} />
    </body>
  </html>
);

const Kop: FC<{ site: Site; deel: Deel }> = ({ site, deel }) => {
  const items: readonly (readonly [Deel, string, string])[] = [
    ['lessen', '/lessen', 'Lessen'],
    ...(site.bibliotheek.casussen.length > 0 ? [['casussen', '/casussen', 'Casussen'] as const] : []),
    ['bronnen', '/bronnen', 'Bronnen'],
    ...(site.bibliotheek.begrippen.length > 0 ? [['begrippen', '/begrippen', 'Begrippen'] as const] : []),
  ];
  return (
    <header class="kop">
      <div class="breedte">
        <a class="merknaam" href={site.url('/')} {...(deel === 'begin' ? { 'aria-current': 'page' } : {})}>
          <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d="M12 4 L21 20 L3 20 Z" />
            <circle cx="12" cy="4" r="2.4" />
            <circle cx="21" cy="20" r="2.4" />
            <circle cx="3" cy="20" r="2.4" />
          </svg>
          Stuurwijzer
        </a>
        <nav class="menu" aria-label="Hoofdmenu">
          <ul>
            {items.map(([id, path, tekst]) => (
              <li>
                <a href={site.url(path)} {...(id === deel ? { 'aria-current': 'true' } : {})}>
                  {tekst}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
};

const Voet: FC<{ site: Site }> = ({ site }) => (
  <footer class="voet">
    <div class="breedte">
      <nav class="menu" aria-label="Over deze site">
        <ul>
          <li>
            <a href={site.url('/privacy')}>Privacy</a>
          </li>
          <li>
            <a href={site.url('/toegankelijkheid')}>Toegankelijkheid</a>
          </li>
          <li>
            <a href={site.url('/inbedden')}>In uw portaal</a>
          </li>
          {site.bibliotheek.walkthroughs.length === 0 ? null : (
            <li>
              <a href={site.url('/walkthroughs')}>Walkthroughs voor trainers</a>
            </li>
          )}
        </ul>
      </nav>
      <p>
        Stuurwijzer geeft advies volgens vaste regels. Er komt geen taalmodel aan te pas en niets verlaat deze
        server.
      </p>
      {site.settings.CONTACT === undefined ? null : <p>Vragen? {site.settings.CONTACT}</p>}
    </div>
  </footer>
);
