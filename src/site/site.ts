import type { Bibliotheek } from '../content/library.ts';
import type { Settings } from '../env.ts';
import type { Gesprekken } from '../gesprek/gesprekken.ts';
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
  const base = basePath(settings.PUBLIC_URL);
  return {
    settings,
    gesprekken,
    bibliotheek: gesprekken.kennis.bibliotheek,
    url: (path) => `${base}${path}`,
    stylesheet: styleSheet.path,
  };
}

/** The path of the address under which the service is found: "" or "/pad". */
function basePath(publicUrl: string | undefined): string {
  return publicUrl === undefined ? '' : new URL(publicUrl).pathname.replace(/\/+$/, '');
}
