import type { VraagView } from '../../gesprek/view.ts';
import { keuze, schaal } from './keuze.ts';
import { lijst } from './lijst.ts';
import { meerkeuze } from './meerkeuze.ts';
import { tekst } from './tekst.ts';
import type { Veldsoort } from './veld.ts';

/** The controls for each kind of question. */
export const veldsoorten: Readonly<Record<VraagView['soort'], Veldsoort>> = {
  keuze,
  schaal,
  meerkeuze,
  tekst,
  lijst,
};
