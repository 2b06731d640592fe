/** A drawing of lines, circles, boxes and words; each form of the report gives the styles their looks. */
export interface Tekening {
  readonly id: string;
  readonly titel: string;
  /** The same in words, for who does not see it. */
  readonly tekst: string;
  readonly breedte: number;
  readonly hoogte: number;
  readonly vormen: readonly Vorm[];
}

export type Vorm =
  | {
      readonly soort: 'lijn';
      readonly stijl: string;
      readonly van: Punt;
      readonly naar: Punt;
    }
  | { readonly soort: 'cirkel'; readonly stijl: string; readonly om: Punt; readonly straal: number }
  | {
      readonly soort: 'vlak';
      readonly stijl: string;
      readonly op: Punt;
      readonly breedte: number;
      readonly hoogte: number;
    }
  | {
      readonly soort: 'tekst';
      readonly stijl: string;
      readonly op: Punt;
      readonly anker: Anker;
      readonly tekst: string;
    };

export interface Punt {
  readonly x: number;
  readonly y: number;
}
export type Anker = 'start' | 'middle' | 'end';
