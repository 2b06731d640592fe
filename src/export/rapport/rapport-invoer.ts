import type { Advies } from '../../advies/advies.ts';
import type { Bibliotheek } from '../../content/library.ts';
import type { Dimensie } from '../../content/model.ts';
import type { Vindplaats } from '../../content/schema/shared.ts';
import type { ProfielDimensie } from '../../diagnose/profiel.ts';
import type { AntwoordView, GesprekView } from '../../gesprek/view.ts';
import type { Beeld } from './driehoek.ts';
import type { Bronstuk } from './rapport.ts';

/** All that a report is made of. */
export interface RapportInvoer {
  readonly advies: Advies;
  readonly view: GesprekView;
  /** The model of the flow version that the conversation follows. */
  readonly dimensies: readonly Dimensie[];
  readonly bibliotheek: Bibliotheek;
}

/** The same, with what several parts look up. */
export interface RapportKennis extends RapportInvoer {
  readonly antwoorden: ReadonlyMap<string, AntwoordView>;
  /** The dimensions of these groups in the order of the model. */
  deel(...groepen: readonly ProfielDimensie['groep'][]): readonly ProfielDimensie[];
  /** The same, with what the model says of each. */
  beelden(groep: ProfielDimensie['groep']): readonly Beeld[];
  bron(vindplaats: Vindplaats, bewijs?: string): Bronstuk;
}

/** The input of a report → what its parts read. */
export function rapportKennis(invoer: RapportInvoer): RapportKennis {
  const { advies, view, dimensies, bibliotheek } = invoer;
  const titels = new Map(bibliotheek.bronnen.map(({ id, titel }) => [id, titel]));
  const model = new Map(dimensies.map((dimensie) => [dimensie.id, dimensie]));
  const all = advies.profiel.dimensies;
  return {
    ...invoer,
    antwoorden: new Map(view.antwoorden.map((antwoord) => [antwoord.vraag, antwoord])),
    deel: (...groepen) => all.filter(({ groep }) => groepen.includes(groep)),
    beelden: (wanted) =>
      all.flatMap((profiel) => {
        const dimensie = model.get(profiel.id);
        return profiel.groep === wanted && dimensie !== undefined ? [{ profiel, dimensie }] : [];
      }),
    bron: ({ bron, paragraaf, pagina }, bewijs) => ({
      soort: 'bron',
      bron,
      titel: titels.get(bron) ?? bron,
      paragraaf,
      ...(pagina === undefined ? {} : { pagina }),
      ...(bewijs === undefined ? {} : { bewijs }),
    }),
  };
}
