import type { Bibliotheek } from '../../content/library.ts';
import { frameOfSize } from './fragmenten.ts';

/** What a portal asks of the oEmbed address. */
export interface OembedVraag {
  readonly url: string;
  readonly format: string;
  readonly maxwidth: number | undefined;
  readonly maxheight: number | undefined;
}

/** The answer by the rules of oEmbed 1.0: 501 for a format that we do not speak, 404 for an address that is not ours. */
export type OembedAntwoord =
  | { readonly status: 200; readonly body: Readonly<Record<string, string | number>> }
  | { readonly status: 404 | 501; readonly body: { readonly fout: string } };

/** One hour: a title may change with the next version of a flow. */
const CACHE_AGE = 3600;

/**
 * Describes the frame of the flow that an address of ours leads to.
 *
 * @param adres the address of the service, without a slash at the end
 */
export function answerOembed(vraag: OembedVraag, adres: string, flows: Bibliotheek['flows']): OembedAntwoord {
  if (vraag.format !== 'json') {
    return { status: 501, body: { fout: 'Wij geven alleen json. Vraag het opnieuw met format=json.' } };
  }
  const id = flowOf(vraag.url, adres);
  const flow = flows.find((one) => one.id === id);
  if (flow === undefined) {
    const fout = `Bij dit adres hoort geen gesprek. Gebruik ${adres}/flows/… met de naam van een gesprek.`;
    return { status: 404, body: { fout } };
  }
  const frame = frameOfSize(
    { adres, flow: flow.id, flowTitel: flow.titel },
    { width: vraag.maxwidth, height: vraag.maxheight },
  );
  return {
    status: 200,
    body: {
      version: '1.0',
      type: 'rich',
      title: flow.titel,
      provider_name: 'Stuurwijzer',
      provider_url: `${adres}/`,
      cache_age: CACHE_AGE,
      ...frame,
    },
  };
}

/** The address of the answer for a flow, for the `<link>` by which portals find it. */
export function oembedAddress(adres: string, flow: string): string {
  const url = encodeURIComponent(`${adres}/flows/${flow}`);
  return `${adres}/inbedden/oembed?url=${url}&format=json`;
}

function flowOf(url: string, adres: string): string | undefined {
  const path = url.startsWith(`${adres}/`) ? url.slice(adres.length).replace(/[?#].*$/, '') : '';
  return /^\/(?:flows|inbedden)\/([a-z0-9-]+)\/?$/.exec(path)?.[1];
}
