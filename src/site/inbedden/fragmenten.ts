import { escapeHtml } from '../../content/markdown.ts';
import type { BrowserFile } from '../../http/browser-files.ts';

/** In which form a portal shows a conversation. */
export type Vorm = 'script' | 'knop' | 'iframe';

/** What an administrator asked for. */
export interface Wens {
  /** The address of the service, without a slash at the end. */
  readonly adres: string;
  /** The id of the flow. */
  readonly flow: string;
  readonly vorm: Vorm;
  /** A title of their own; empty for that of the flow. */
  readonly titel: string;
  /** The title of the flow: a frame always needs a name. */
  readonly flowTitel: string;
}

/** The height of a frame whose portal does not follow the content: the first question fits in it. */
const FRAME_HEIGHT = 640;
const FRAME_WIDTH = 720;

/** The element of the conversation; its link is there for who has no JavaScript, and goes when the widget comes. */
export function elementTag({ adres, flow, vorm, titel, flowTitel }: Wens): string {
  const attributes = [
    `flow="${escapeHtml(flow)}"`,
    ...(titel === '' ? [] : [`titel="${escapeHtml(titel)}"`]),
    ...(vorm === 'knop' ? ['weergave="knop"'] : []),
  ];
  const page = escapeHtml(`${adres}/flows/${encodeURIComponent(flow)}`);
  return [
    `<stuurwijzer-gesprek ${attributes.join(' ')}>`,
    `  <a href="${page}">${escapeHtml(titel === '' ? flowTitel : titel)}</a>`,
    '</stuurwijzer-gesprek>',
  ].join('\n');
}

/** The script under the name that stays: always the newest version. */
export function stableScript(adres: string): string {
  return `<script src="${escapeHtml(adres)}/widget/stuurwijzer.js" defer></script>`;
}

/** The script under the name of one build, which the browser compares with its hash. */
export function hashedScript(adres: string, { hashed, integrity }: BrowserFile): string {
  return [
    `<script src="${escapeHtml(adres)}/widget/${hashed}"`,
    `  integrity="${integrity}"`,
    '  crossorigin="anonymous" defer></script>',
  ].join('\n');
}

/** The frame; its name is its title. */
export function frameTag(wens: Wens): string {
  return [
    `<iframe src="${frameAddress(wens)}"`,
    `  title="${escapeHtml(wens.titel === '' ? wens.flowTitel : wens.titel)}"`,
    `  width="100%" height="${FRAME_HEIGHT}" frameborder="0" referrerpolicy="origin"></iframe>`,
  ].join('\n');
}

/** The frame for places that accept one line and fixed sizes: oEmbed. */
export function frameOfSize(
  wens: Pick<Wens, 'adres' | 'flow' | 'flowTitel'>,
  limits: { readonly width?: number | undefined; readonly height?: number | undefined },
): { readonly html: string; readonly width: number; readonly height: number } {
  const width = Math.min(FRAME_WIDTH, limits.width ?? FRAME_WIDTH);
  const height = Math.min(FRAME_HEIGHT, limits.height ?? FRAME_HEIGHT);
  const name = escapeHtml(wens.flowTitel);
  return {
    width,
    height,
    html: `<iframe src="${frameAddress(wens)}" width="${width}" height="${height}" frameborder="0" title="${name}"></iframe>`,
  };
}

/** The script of the portal page that gives a frame its height. */
export function listenerScript(adres: string): string {
  return `<script src="${escapeHtml(adres)}/widget/inbedden.js" defer></script>`;
}

/** The check, for a page of the portal. */
export function controleScript(adres: string): string {
  return `<script src="${escapeHtml(adres)}/widget/controle.js" defer></script>`;
}

export function frameAddress({ adres, flow }: Pick<Wens, 'adres' | 'flow'>): string {
  return escapeHtml(`${adres}/inbedden/${encodeURIComponent(flow)}`);
}

/** `stuurwijzer.libraries.yml` of a Drupal module or theme. */
export function drupalLibrary(adres: string, file: BrowserFile | undefined): string {
  const address = `${adres}/widget/${file?.hashed ?? 'stuurwijzer.js'}`;
  const attributes =
    file === undefined
      ? 'defer: true'
      : `defer: true, crossorigin: anonymous, integrity: "${file.integrity}"`;
  return [
    'gesprek:',
    '  js:',
    `    ${address}:`,
    '      type: external',
    `      attributes: { ${attributes} }`,
  ].join('\n');
}

/** `client-extension.yaml` of Liferay DXP 7.4 or newer. */
export function liferayExtension({ adres, vorm, flow, flowTitel }: Wens): string {
  const name = JSON.stringify(`Stuurwijzer: ${flowTitel}`);
  if (vorm === 'iframe') {
    return [
      `stuurwijzer-${flow}:`,
      `  name: ${name}`,
      '  type: iframe',
      `  url: ${adres}/inbedden/${flow}`,
      '  portletCategoryName: category.client-extensions',
    ].join('\n');
  }
  return [
    `stuurwijzer-${flow}:`,
    `  name: ${name}`,
    '  type: customElement',
    '  htmlElementName: stuurwijzer-gesprek',
    '  urls:',
    `    - ${adres}/widget/stuurwijzer.js`,
    '  useESM: false',
    '  instanceable: true',
    '  portletCategoryName: category.client-extensions',
  ].join('\n');
}

/** The properties that Liferay puts on the element, one a line. */
export function liferayProperties({ flow, titel, vorm }: Wens): string {
  return [
    `flow=${flow}`,
    ...(titel === '' ? [] : [`titel=${titel}`]),
    ...(vorm === 'knop' ? ['weergave=knop'] : []),
  ].join('\n');
}
