import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A house style as a portal uses it: a class on the page and the style sheet with its tokens. */
export interface Thema {
  readonly naam: string;
  readonly klasse: string;
  readonly css: string;
  /** Which token of this house style gives which colour or font; the widget has to follow it. */
  readonly tokens: {
    readonly achtergrond: string;
    readonly tekst: string;
    readonly actie: string;
    readonly opActie: string;
    readonly link: string;
    readonly lettertype: string;
  };
}

function read(file: string): string {
  return readFileSync(fileURLToPath(import.meta.resolve(file)), 'utf8');
}

/** Three house styles of the NL Design System family, each with token names of its own. */
export const THEMAS: readonly Thema[] = [
  {
    naam: 'rijkshuisstijl',
    klasse: 'rhc-theme',
    css: read('@rijkshuisstijl-community/design-tokens/dist/index.css'),
    tokens: {
      achtergrond: '--basis-color-default-bg-document',
      tekst: '--basis-color-default-color-document',
      actie: '--utrecht-button-primary-action-background-color',
      opActie: '--utrecht-button-primary-action-color',
      link: '--nl-link-color',
      lettertype: '--basis-text-font-family-default',
    },
  },
  {
    naam: 'utrecht',
    klasse: 'utrecht-theme',
    css: read('@utrecht/design-tokens/dist/theme.css'),
    tokens: {
      achtergrond: '--utrecht-document-background-color',
      tekst: '--utrecht-document-color',
      actie: '--utrecht-button-primary-action-background-color',
      opActie: '--utrecht-button-primary-action-color',
      link: '--utrecht-link-color',
      lettertype: '--utrecht-document-font-family',
    },
  },
  {
    naam: 'amsterdam',
    klasse: 'ams-theme',
    css: read('@amsterdam/design-system-tokens/dist/index.theme.css'),
    tokens: {
      achtergrond: '--ams-body-background-color',
      tekst: '--ams-color-text',
      actie: '--ams-button-primary-background-color',
      opActie: '--ams-button-primary-color',
      link: '--ams-links-color',
      lettertype: '--ams-typography-font-family',
    },
  },
];
