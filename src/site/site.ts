import type { Bibliotheek } from '../content/library.ts';
import type { Settings } from '../env.ts';
import type { Gesprekken } from '../gesprek/gesprekken.ts';
import { basePathOf } from '../http/base-path.ts';
import { styleSheet } from './style/style-sheet.ts';

/** What every page stands on. */
export interface Site {
  readonly settings: Settings;
  readonly gesprekken: Gesprekken;
  readonly bibliotheek: Bibliotheek;
  /** A path of the site → the path in a link, under the path of PUBLIC_URL. */
  readonly url: (path: string) => string;
  /** The path of the style sheet; its name changes with its text. */
  readonly stylesheet: string;
}

/** The settings and the conversations → what pages need of them. */
export function createSiteContext(settings: Settings, gesprekken: Gesprekken): Site {
  const base = basePathOf(settings.PUBLIC_URL);
  return {
    settings,
    gesprekken,
    bibliotheek: gesprekken.kennis.bibliotheek,
    url: (path) => `${base}${path}`,
    stylesheet: styleSheet.path,
  };
}
