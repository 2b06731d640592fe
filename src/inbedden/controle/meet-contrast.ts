import { contrast, type Kleur, over, parseKleur, WIT, ZWART } from '../kleur.ts';
import type { Bevinding, Meting } from './bevinding.ts';

const ELEMENT = 'stuurwijzer-gesprek';
const ENOUGH = 4.5;
/** From 24 px, or 18.66 px when bold. */
const ENOUGH_LARGE = 3;

/** Which property of the widget colours a part of it. */
const PROPERTY: ReadonlyMap<string, string> = new Map([
  ['actie', '--stuurwijzer-actie-tekst'],
  ['bel-antwoord', '--stuurwijzer-antwoord-tekst'],
  ['link', '--stuurwijzer-link'],
]);

interface Tekst {
  readonly tekst: string;
  readonly verhouding: number;
  readonly genoeg: number;
  readonly eigenschap: string;
  readonly achtergrond: Kleur;
}

/** Whether every text of the widget stands out enough, with the colours that are in force on this page. */
export const meetContrast: Meting = async () => {
  const widgets = [...document.querySelectorAll(ELEMENT)].filter(({ shadowRoot }) => shadowRoot !== null);
  if (widgets.length === 0) return [];
  const texts = widgets.flatMap(({ shadowRoot }) => (shadowRoot === null ? [] : textsOf(shadowRoot)));
  const poor = texts.filter(({ verhouding, genoeg }) => verhouding < genoeg);
  if (poor.length > 0) return worstPerProperty(poor).map(tell);
  const lowest = Math.min(...texts.map(({ verhouding }) => verhouding));
  return [
    {
      onderwerp: 'Contrast',
      oordeel: texts.length === 0 ? 'niet-gemeten' : 'goed',
      gemeten:
        texts.length === 0
          ? 'De widget toont nog geen tekst.'
          : `${texts.length} teksten gemeten in de kleuren van deze pagina; het laagste contrast is ${round(lowest)} op 1.`,
    },
  ];
};

function tell({ tekst, verhouding, genoeg, eigenschap, achtergrond }: Tekst): Bevinding {
  const better = contrast(ZWART, achtergrond) >= contrast(WIT, achtergrond) ? '#000000' : '#ffffff';
  return {
    onderwerp: 'Contrast',
    oordeel: 'fout',
    gemeten: `“${tekst}” heeft een contrast van ${round(verhouding)} op 1; minstens ${round(genoeg)} is nodig.`,
    gevolg: 'Slecht te lezen voor wie minder goed ziet (WCAG 1.4.3).',
    doe: 'Pas de kleur in uw huisstijl aan, of zet dit in een stijlblad van uw portaal.',
    regel: `${ELEMENT} { ${eigenschap}: ${better}; }`,
  };
}

function round(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1).replace('.', ',');
}

function worstPerProperty(texts: readonly Tekst[]): Tekst[] {
  const worst = new Map<string, Tekst>();
  for (const text of texts) {
    const before = worst.get(text.eigenschap);
    if (before === undefined || text.verhouding < before.verhouding) worst.set(text.eigenschap, text);
  }
  return [...worst.values()];
}

function textsOf(root: ShadowRoot): Tekst[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    const tekst = ownText(element);
    if (tekst === '' || !isSeen(element)) return [];
    const style = getComputedStyle(element);
    const achtergrond = backgroundOf(element);
    const kleur = parseKleur(style.color);
    if (kleur === undefined || achtergrond === undefined) return [];
    const verhouding = contrast(over(kleur, achtergrond), achtergrond);
    const genoeg = isLarge(style) ? ENOUGH_LARGE : ENOUGH;
    return [{ tekst: tekst.slice(0, 40), verhouding, genoeg, eigenschap: propertyOf(element), achtergrond }];
  });
}

function ownText(element: Element): string {
  const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  return texts
    .map(({ textContent }) => textContent?.trim() ?? '')
    .join(' ')
    .trim();
}

/** Disabled controls need no contrast (WCAG 1.4.3), and what only a screen reader reads has none. */
function isSeen(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width <= 1 || height <= 1 || element.matches(':disabled, :disabled *')) return false;
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

function isLarge({ fontSize, fontWeight }: CSSStyleDeclaration): boolean {
  const size = Number.parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
}

/** The colours behind an element, put together; undefined over a picture, which cannot be judged so. */
function backgroundOf(element: Element): Kleur | undefined {
  const layers: Kleur[] = [];
  for (let one: Element | null = element; one !== null; one = parentOf(one)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(one);
    if (backgroundImage !== 'none') return undefined;
    const colour = parseKleur(backgroundColor);
    if (colour === undefined) return undefined;
    layers.push(colour);
    if (colour[3] === 1) break;
  }
  return layers.reduceRight<Kleur>((under, layer) => over(layer, under), canvasColour());
}

/** What the browser paints where no page says anything. */
function canvasColour(): Kleur {
  const isDark = getComputedStyle(document.documentElement).colorScheme.includes('dark');
  return isDark && matchMedia('(prefers-color-scheme: dark)').matches ? [18, 18, 18, 1] : WIT;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function propertyOf(element: Element): string {
  for (const [part, property] of PROPERTY) {
    if (element.closest(`[part~="${part}"]`) !== null) return property;
  }
  return element.closest('a') === null ? '--stuurwijzer-tekst' : '--stuurwijzer-link';
}
