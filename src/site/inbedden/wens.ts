import type { FlowDefinition } from '../../content/flow-definition.ts';
import type { Vorm } from './fragmenten.ts';

/** The portals for which the page knows the way. */
export const PLATFORMS = ['overig', 'sharepoint', 'drupal', 'wordpress', 'liferay'] as const;
export type Platform = (typeof PLATFORMS)[number];

export const PLATFORM_NAMEN: Readonly<Record<Platform, string>> = {
  overig: 'Een ander portaal of een gewone webpagina',
  sharepoint: 'SharePoint Online (Microsoft 365)',
  drupal: 'Drupal',
  wordpress: 'WordPress',
  liferay: 'Liferay',
};

export const VORMEN = ['script', 'knop', 'iframe'] as const;

export const VORM_NAMEN: Readonly<Record<Vorm, string>> = {
  script: 'In de pagina, met een script',
  knop: 'Als knop die een paneel opent, met een script',
  iframe: 'In een frame (iframe)',
};

/** What stands in the form of the page, read and checked. */
export interface Invulling {
  readonly flow: FlowDefinition | undefined;
  readonly vorm: Vorm;
  readonly platform: Platform;
  readonly titel: string;
  /** The portal's address as typed. */
  readonly portaal: string;
  /** Its origin; undefined when nothing or no web address was typed. */
  readonly herkomst: string | undefined;
  /** The portal's Content Security Policy as pasted. */
  readonly beleid: string;
  readonly fouten: readonly { readonly veld: string; readonly tekst: string }[];
}

const LONGEST_TITLE = 120;

/** Reads the form; what is not there or not known gets the usual value. */
export function readInvulling(
  query: Readonly<Record<string, string>>,
  flows: readonly FlowDefinition[],
): Invulling {
  const portaal = (query.portaal ?? '').trim();
  const herkomst = originOf(portaal);
  const platform = PLATFORMS.find((one) => one === query.platform) ?? 'overig';
  return {
    flow: flows.find(({ id }) => id === query.flow) ?? flows[0],
    vorm: VORMEN.find((one) => one === query.vorm) ?? 'script',
    platform,
    titel: (query.titel ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE),
    portaal,
    herkomst,
    beleid: (query.beleid ?? '').trim(),
    fouten:
      portaal !== '' && herkomst === undefined
        ? [
            {
              veld: 'portaal',
              tekst:
                'Dit is geen webadres. Vul het adres in dat begint met https:// en neem het over uit de adresbalk.',
            },
          ]
        : [],
  };
}

function originOf(address: string): string | undefined {
  const given = /^[a-z]+:\/\//i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(given) || /\s/.test(address)) return undefined;
  const { origin, protocol, hostname, username } = new URL(given);
  const isWeb = /^https?:$/.test(protocol) && hostname !== '' && username === '';
  return isWeb && address !== '' ? origin : undefined;
}
