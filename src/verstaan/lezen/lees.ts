import type { Vraag } from '../../content/schema/vraag.ts';
import type { Spelling } from '../spelling.ts';
import { readKeuze } from './keuze.ts';
import type { Lezing } from './lezing.ts';
import { readLijst } from './lijst.ts';
import { readMeerkeuze } from './meerkeuze.ts';
import { readSchaal } from './schaal.ts';

/** Reads a text as an answer to a question, in the way of its kind. */
export function readAnswer(vraag: Vraag, text: string, spelling: Spelling): Lezing | undefined {
  switch (vraag.soort) {
    case 'keuze':
      return readKeuze(vraag, text, spelling);
    case 'meerkeuze':
      return readMeerkeuze(vraag, text, spelling);
    case 'schaal':
      return readSchaal(vraag, text, spelling);
    case 'lijst':
      return readLijst(vraag, text, spelling);
    case 'tekst':
      return { soort: 'zeker', waarde: text };
  }
}
