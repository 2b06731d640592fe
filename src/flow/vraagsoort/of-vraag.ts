import { NVT, WEET_NIET } from '../../content/condition/condition.ts';
import type { Vraag } from '../../content/schema/vraag.ts';
import { keuze } from './keuze.ts';
import { lijst } from './lijst.ts';
import { meerkeuze } from './meerkeuze.ts';
import { schaal } from './schaal.ts';
import { tekst } from './tekst.ts';
import type { Vraagsoort } from './vraagsoort.ts';

/**
 * What the kind of a question declares, with the two answers that every kind shares:
 * `weet-niet`, offered everywhere, and `nvt`, where the question offers it (DESIGN, law 4).
 */
export function vraagsoortOf(vraag: Vraag): Vraagsoort {
  const own = ownKind(vraag);
  const nvtMask = nvtMaskOf(vraag);
  return {
    parse(input, previous, lastItem) {
      if (input === WEET_NIET) return { ok: true, waarde: { soort: 'weet-niet' } };
      if (input === NVT && vraag.nvt === true) return { ok: true, waarde: { soort: 'nvt' } };
      return own.parse(input, previous, lastItem);
    },
    toInput: (waarde) => (isShared(waarde.soort) ? waarde.soort : own.toInput(waarde)),
    toText(waarde) {
      if (waarde.soort === 'weet-niet') return 'Weet ik niet';
      return waarde.soort === 'nvt' ? 'Niet van toepassing' : own.toText(waarde);
    },
    toMasks(waarde) {
      if (waarde.soort === 'nvt') return { possible: nvtMask, certain: 0 };
      if (waarde.soort === 'weet-niet')
        throw new TypeError('Weet-niet heeft geen waarde; alles blijft mogelijk.');
      return own.toMasks(waarde);
    },
  };
}

function isShared(soort: string): soort is typeof WEET_NIET | typeof NVT {
  return soort === WEET_NIET || soort === NVT;
}

function ownKind(vraag: Vraag): Vraagsoort {
  switch (vraag.soort) {
    case 'keuze':
      return keuze(vraag);
    case 'meerkeuze':
      return meerkeuze(vraag);
    case 'schaal':
      return schaal(vraag);
    case 'tekst':
      return tekst();
    case 'lijst':
      return lijst(vraag);
  }
}

/** In the name space `nvt` is the value after the last one. */
function nvtMaskOf(vraag: Vraag): number {
  if (vraag.soort === 'schaal') return 1 << (vraag.schaal.tot - vraag.schaal.van + 1);
  return 'opties' in vraag ? 1 << vraag.opties.length : 1;
}
