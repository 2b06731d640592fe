/**
 * The types of the chat widget for portal builders. The build copies this file to `stuurwijzer.d.ts`.
 *
 * @example
 * const widget = document.querySelector('stuurwijzer-gesprek');
 * widget?.addEventListener('stuurwijzer:advies', ({ detail }) => console.log(detail.suggesties));
 */

/** A conversation began, or an earlier one goes on. */
export interface StuurwijzerStart {
  readonly flow: string;
  readonly hervat: boolean;
}

/** An answer was kept by the server. It never holds free text, unless the element has `met-tekst`. */
export interface StuurwijzerAntwoord {
  readonly flow: string;
  /** The id of the question. */
  readonly vraag: string;
  readonly soort: 'keuze' | 'meerkeuze' | 'schaal' | 'tekst' | 'lijst';
  /** It replaces an earlier answer. */
  readonly gewijzigd: boolean;
  /** The answer in words; only with `met-tekst`. */
  readonly tekst?: string;
}

/** An advice is shown. */
export interface StuurwijzerAdvies {
  readonly flow: string;
  /** Questions are still open. */
  readonly voorlopig: boolean;
  /** How many suggestions are in sight. */
  readonly suggesties: number;
}

/** Something went wrong; the widget tells the person itself. */
export interface StuurwijzerFout {
  readonly flow: string;
  /** The HTTP status; 0 when there was no connection. */
  readonly status: number;
}

/** The conversation was erased. */
export interface StuurwijzerGewist {
  readonly flow: string;
}

/** The events of the element. They bubble, and leave the shadow tree. */
export interface StuurwijzerEventMap {
  'stuurwijzer:start': CustomEvent<StuurwijzerStart>;
  'stuurwijzer:antwoord': CustomEvent<StuurwijzerAntwoord>;
  'stuurwijzer:advies': CustomEvent<StuurwijzerAdvies>;
  'stuurwijzer:fout': CustomEvent<StuurwijzerFout>;
  'stuurwijzer:gewist': CustomEvent<StuurwijzerGewist>;
}

/**
 * `<stuurwijzer-gesprek>`.
 *
 * Attributes, read when it is put in a page: `flow`, `titel`, `opening`, `weergave` (`inline`, `vol` or `knop`),
 * `ingeklapt`, `api`, `inbedding`, `met-tekst`.
 */
export interface StuurwijzerGesprek extends HTMLElement {
  /** Opens the panel or unfolds the conversation, and puts the focus there. */
  open(): void;
  /** Closes the panel or folds the conversation. Nothing is lost. */
  close(): void;
  /** Leaves this conversation and begins a new one. The old one stays on the server until its term ends. */
  herstart(): Promise<void>;
  addEventListener<Name extends keyof StuurwijzerEventMap>(
    type: Name,
    listener: (this: StuurwijzerGesprek, event: StuurwijzerEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'stuurwijzer-gesprek': StuurwijzerGesprek;
  }
  interface HTMLElementEventMap extends StuurwijzerEventMap {}
  interface DocumentEventMap extends StuurwijzerEventMap {}
}
