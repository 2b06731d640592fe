/** How a part of the embedding stands. */
export type Oordeel = 'fout' | 'let-op' | 'goed' | 'niet-gemeten';

/** What the check says about one part. */
export interface Bevinding {
  readonly onderwerp: string;
  readonly oordeel: Oordeel;
  /** What was measured here, on this page. */
  readonly gemeten: string;
  /** What a person notices of it. */
  readonly gevolg?: string;
  /** Who does what. */
  readonly doe?: string;
  /** The line to take over, letter by letter. */
  readonly regel?: string;
  /** The line that stands there now. */
  readonly nu?: string;
}

/** Where the check runs, and about which service. */
export interface Omgeving {
  /** The address of the service with a slash at the end. */
  readonly basis: URL;
  /** Of the page; `null` in a frame without an origin of its own. */
  readonly herkomst: string;
  /** The page is our own, in a frame of the portal. */
  readonly inFrame: boolean;
  /** Which forms the page uses; both when it uses none yet. */
  readonly gebruikt: { readonly script: boolean; readonly frame: boolean };
  /** Proves to the API that the service sent this page to a frame. */
  readonly bewijs: string | undefined;
}

/** One part of the check. */
export type Meting = (omgeving: Omgeving) => Promise<readonly Bevinding[]>;
