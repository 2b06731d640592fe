import type { Huisstijl, VraagHuisstijl } from './boodschap.ts';
import { luminance, parseKleur } from './kleur.ts';

const ELEMENT = 'stuurwijzer-gesprek';
/** Every name that the widget's own style sheet reads from outside. */
const NAMES = /var\((--[a-z]+-[a-z0-9-]+)/g;

/** A frame does not inherit from the page around it: it asks for the tokens of the house style by name. */
export class HouseStyle {
  readonly #send: (message: VraagHuisstijl) => void;
  #asked: ReadonlySet<string> = new Set();

  constructor(send: (message: VraagHuisstijl) => void) {
    this.#send = send;
    void customElements.whenDefined(ELEMENT).then(() => this.ask());
  }

  /** Asks for what the widget can use; without a widget for nothing. */
  ask(): void {
    const sheets = widgetRoot()?.adoptedStyleSheets ?? [];
    const text = sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('');
    this.#asked = new Set([...text.matchAll(NAMES)].map(([, name = '']) => name));
    if (this.#asked.size > 0) this.#send({ type: 'stuurwijzer:huisstijl?', namen: [...this.#asked] });
  }

  /** Puts on what the portal gave, as far as it was asked for. */
  wear({ tokens, schema }: Huisstijl): void {
    if (this.#asked.size === 0) return;
    const { style } = document.documentElement;
    for (const [name, value] of Object.entries(tokens)) {
      if (this.#asked.has(name)) style.setProperty(name, value);
    }
    style.colorScheme = schema;
    const background = backgroundOfWidget();
    if (background !== undefined) style.colorScheme = background < MIDDLE ? 'dark' : 'light';
  }
}

/** As much contrast with black as with white. */
const MIDDLE = 0.18;

function widgetRoot(): ShadowRoot | null {
  return document.querySelector(ELEMENT)?.shadowRoot ?? null;
}

function backgroundOfWidget(): number | undefined {
  const kader = widgetRoot()?.querySelector('[part~="kader"]');
  if (kader === null || kader === undefined) return undefined;
  const colour = parseKleur(getComputedStyle(kader).backgroundColor);
  return colour === undefined || colour[3] === 0 ? undefined : luminance(colour);
}
