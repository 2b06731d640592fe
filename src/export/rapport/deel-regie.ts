import type { ProfielDimensie, ProfielItem } from '../../diagnose/profiel.ts';
import { dimensieTabel, onderbouwing, ruleText } from './onderbouwing.ts';
import type { Blok, Cel, Deel, Tabel, Tekst } from './rapport.ts';
import type { RapportKennis } from './rapport-invoer.ts';
import { REGIE_ASPECTEN, REGIE_VINDPLAATS, ROL_BIJ_WIE, ROL_NU, ROL_PASSEND } from './regie-aspecten.ts';

/** The role: now beside fitting, over the nine aspects, and a row for each party. */
export function deelRegie(kennis: RapportKennis): readonly Deel[] {
  const dimensies = kennis.deel('regie');
  if (dimensies.length === 0) return [];
  return [
    {
      id: 'regie',
      titel: 'Uw regierol',
      blokken: [
        dimensieTabel('Uw regierol', dimensies, true),
        ...dimensies.flatMap(perParty),
        ...aspects(kennis, dimensies),
        ...onderbouwing(kennis, dimensies),
      ],
    },
  ];
}

function perParty({ titel, perItem = [] }: ProfielDimensie): Tabel[] {
  if (perItem.length === 0) return [];
  return [
    {
      soort: 'tabel',
      titel: `${titel}, per partij`,
      kolommen: ['Partij', 'Rol', 'Waarom'],
      rijen: perItem.map((item): Cel[] => {
        const { naam, rol } = splitItem(item);
        return [[naam], [[{ soort: 'sterk', tekst: rol }]], item.regels.map(ruleText)];
      }),
    },
  ];
}

/** "Zorghuis: coproducent": the name can have a colon, the level cannot. */
function splitItem({ tekst }: ProfielItem): { readonly naam: string; readonly rol: string } {
  const at = tekst.lastIndexOf(': ');
  return { naam: tekst.slice(0, at), rol: tekst.slice(at + 2) };
}

function aspects(kennis: RapportKennis, dimensies: readonly ProfielDimensie[]): Blok[] {
  const now = dimensies.find(({ id }) => id === ROL_NU);
  const fitting = dimensies.find(({ id }) => id === ROL_PASSEND);
  if (now === undefined || fitting === undefined) return [];
  const roles = fitting.mogelijk.filter((rol) => rol in (REGIE_ASPECTEN[0]?.perRol ?? {}));
  if (roles.length === 0) return [];
  return [
    {
      soort: 'tabel',
      titel: 'Negen punten van regie',
      kolommen: ['Punt', 'Nu', `Bij de rol die past (${fitting.tekst})`],
      rijen: REGIE_ASPECTEN.map(({ titel, vraag, perRol }): Cel[] => [
        [titel],
        [presentText(kennis, now, perRol, vraag, roles)],
        [roles.map((rol) => perRol[rol] ?? '').join(', of ')],
      ]),
    },
    {
      soort: 'alinea',
      toon: 'zacht',
      tekst: [
        'Wij vragen drie van de negen punten. Loop de andere zelf langs. De tabel staat in ',
        kennis.bron(REGIE_VINDPLAATS),
        '. De schrijvers van die bron hebben een voorkeur voor samen sturen. Zij noemen geen rol op zichzelf fout.',
      ],
    },
  ];
}

/** How an aspect is now, by the answer; where it was not asked, what belongs to the present role as a whole. */
function presentText(
  { antwoorden }: RapportKennis,
  now: ProfielDimensie,
  perRol: Readonly<Record<string, string>>,
  vraag: string | undefined,
  fitting: readonly string[],
): Tekst {
  const antwoord = vraag === undefined ? undefined : antwoorden.get(vraag);
  if (antwoord === undefined) {
    const usual = perRol[now.niveau];
    const follows = usual === undefined ? '' : `; bij een ${now.tekst} hoort: ${usual}`;
    return [{ soort: 'zacht', tekst: `niet gevraagd${follows}` }];
  }
  const rol = new Map(Object.entries(ROL_BIJ_WIE)).get(String(antwoord.waarde));
  if (rol === undefined) return antwoord.tekst.toLowerCase();
  const text = perRol[rol] ?? antwoord.tekst;
  // A difference is said in words: colour alone says nothing in black and white.
  return fitting.includes(rol) ? text : [`${text} `, { soort: 'sterk', tekst: '(anders dan past)' }];
}
