import { basisVan } from './basis.ts';
import type { Weergave } from './kader.ts';
import { styleSheet } from './stijl/style-sheet.ts';
import type { StuurwijzerGesprek } from './stuurwijzer.ts';
import { volgThema } from './thema.ts';
import type { Seint } from './toneel.ts';
import { createWidget, type Widget } from './widget.ts';

const WEERGAVEN: readonly Weergave[] = ['inline', 'vol', 'knop'];

/** How many elements of one flow there are, so that two on a page keep their conversations apart. */
const counted = new Map<string, number>();

/** `<stuurwijzer-gesprek>`: reads its attributes when it comes into a page, and keeps its conversation when moved. */
export class StuurwijzerGesprekElement extends HTMLElement implements StuurwijzerGesprek {
  #widget: Widget | undefined;

  connectedCallback(): void {
    this.#widget ??= this.#make();
  }

  open(): void {
    this.#widget?.open();
  }

  close(): void {
    this.#widget?.close();
  }

  async herstart(): Promise<void> {
    await this.#widget?.herstart();
  }

  #make(): Widget {
    const read = (name: string): string | null => this.getAttribute(name);
    const basis = basisVan(read('api'));
    const flow = read('flow') || 'situatiescan';
    const seint: Seint = (naam, detail) =>
      this.dispatchEvent(
        new CustomEvent(`stuurwijzer:${naam}`, {
          detail: { flow, ...detail },
          bubbles: true,
          composed: true,
        }),
      );
    const kind = `stuurwijzer:${basis}:${flow}:`;
    const widget = createWidget(
      {
        basis,
        flow,
        titel: read('titel'),
        opening: read('opening'),
        weergave: WEERGAVEN.find((weergave) => weergave === read('weergave')) ?? 'inline',
        isIngeklapt: this.hasAttribute('ingeklapt'),
        inbedding: read('inbedding'),
        metTekst: this.hasAttribute('met-tekst'),
        naam: kind + (this.id || nextNumber(kind)),
      },
      seint,
    );
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styleSheet()];
    root.replaceChildren(widget.node);
    volgThema(widget.node);
    // In a next turn, so that listeners of the page are there for the first event.
    setTimeout(() => widget.start());
    return widget;
  }
}

function nextNumber(kind: string): number {
  const number = (counted.get(kind) ?? 0) + 1;
  counted.set(kind, number);
  return number;
}
