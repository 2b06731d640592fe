import type { Vindplaats } from '../../content/schema/shared.ts';

/** Who decides about an aspect, as the questions about the present role offer it. */
type Wie = 'gemeente' | 'samen' | 'anderen';

/** The role that each of them belongs to. */
export const ROL_BIJ_WIE: Readonly<Record<Wie, string>> = {
  gemeente: 'opdrachtgever',
  samen: 'coproducent',
  anderen: 'facilitator',
};

interface RegieAspect {
  readonly titel: string;
  /** The question that asks how it is now; most aspects are not asked. */
  readonly vraag?: string;
  /** How it is in each role. */
  readonly perRol: Readonly<Record<string, string>>;
}

/** Where the table stands in the source. */
export const REGIE_VINDPLAATS: Vindplaats = { bron: 'sturing-wmo', paragraaf: '2.3', pagina: '23' };
export const [ROL_NU, ROL_PASSEND] = ['rol-nu', 'regierol'];

/** The nine aspects of regie, each with how it is in the three roles: the table of the source in our words. */
export const REGIE_ASPECTEN: readonly RegieAspect[] = [
  aspect('Visie', ['van de gemeente', 'samen gemaakt', 'van de anderen']),
  aspect(
    'Doel',
    ['de gemeente stelt het vast', 'samen vastgesteld', 'de anderen stellen het vast'],
    'rol-nu-doel',
  ),
  aspect('Positie van de ander', ['uitvoerder', 'partner', 'initiatiefnemer']),
  aspect(
    'Afstemming',
    ['de gemeente bepaalt wie wat doet', 'samen geregeld', 'de anderen regelen het'],
    'rol-nu-afstemming',
  ),
  aspect('Sturing', ['door de gemeente', 'samen', 'de anderen sturen zichzelf']),
  aspect('Randvoorwaarden', [
    'vooraf gesteld door de gemeente',
    'samen vastgesteld',
    'gesteld door de anderen',
  ]),
  aspect('Afhankelijkheid', ['formeel', 'informeel', 'de anderen bepalen het']),
  aspect(
    'Verantwoordelijkheid',
    ['bij de gemeente', 'bij allen samen', 'bij de anderen'],
    'rol-nu-verantwoordelijk',
  ),
  aspect('Monitoring', ['door de gemeente', 'samen', 'door de anderen']),
];

function aspect(
  titel: string,
  [opdrachtgever, coproducent, facilitator]: readonly [string, string, string],
  vraag?: string,
): RegieAspect {
  const perRol = { opdrachtgever, coproducent, facilitator };
  return { titel, perRol, ...(vraag === undefined ? {} : { vraag }) };
}
