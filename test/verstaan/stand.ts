import { walk } from '../../src/flow/walk.ts';
import type { FlowVersie } from '../../src/gesprek/kennis.ts';
import type { Gespreksstand } from '../../src/verstaan/bericht.ts';
import { conversation, give } from '../fixtures/gesprek.ts';

/** What is answered before the question at hand; everything else is "weet-niet". */
const EERDER: Readonly<Record<string, unknown>> = {
  omvang: 'volledig',
  opgave: 'Ontmoeting in de wijk',
  domein: 'zorg-jeugd',
  fase: 'uitvoering',
  taak: ['besluit'],
  'doel-inwoners': 'algemeen',
  koers: 'los',
  'kader-visie': 'deels',
  'steun-raad': 'woorden',
  'steun-breedte': 'bestuur',
  'inwoners-betrokken': 'na-plan',
  'kader-black-box': 'deels',
  leveren: 'vertraging',
  'kader-basiscapaciteit': 'deels',
  knelpunt: ['geld'],
  script: 'samen',
  'aard-helder': 'helder-zelf',
  partijen: ['Zorgkantoor', 'Woningcorporatie'],
};

const made = new WeakMap<FlowVersie, Map<string, Gespreksstand>>();

/** A conversation in which this question is the current one; made once. */
export function standBij(versie: FlowVersie, vraag: string): Gespreksstand {
  const own = made.get(versie) ?? new Map<string, Gespreksstand>();
  made.set(versie, own);
  const stand = own.get(vraag) ?? createStand(versie, vraag);
  own.set(vraag, stand);
  return stand;
}

function createStand(versie: FlowVersie, vraag: string): Gespreksstand {
  let gesprek = conversation(versie);
  for (;;) {
    const asked = walk(versie.flow, gesprek.antwoorden).path.find(({ antwoord }) => antwoord === undefined);
    if (asked === undefined) throw new Error(`${vraag} is not asked`);
    if (asked.key === vraag) return { versie, gesprek };
    gesprek = give(versie, gesprek, { [asked.key]: EERDER[asked.key] ?? 'weet-niet' });
  }
}
