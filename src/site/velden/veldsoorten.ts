import type { Vraagsoort } from '../../content/schema/vraag.ts';
import { keuze } from './keuze.tsx';
import { lijst } from './lijst.tsx';
import { meerkeuze } from './meerkeuze.tsx';
import { schaal } from './schaal.tsx';
import { tekst } from './tekst.tsx';
import type { Veldsoort } from './veldsoort.ts';

/** The fields for each kind of question. */
export const veldsoorten: Readonly<Record<Vraagsoort, Veldsoort>> = {
  keuze,
  meerkeuze,
  schaal,
  tekst,
  lijst,
};
