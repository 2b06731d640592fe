import { HOOFDKNELPUNT } from '../../advies/names.ts';
import type { Dimensie } from '../../content/model.ts';
import type { Profiel, ProfielDimensie } from '../../diagnose/profiel.ts';
import { type Beeld, drawDriehoek } from './driehoek.ts';
import type { Tekening } from './tekening.ts';

const CORNERS = 3;

/** The triangle at any moment of a conversation; undefined when the model has no three corners. */
export function driehoekVanProfiel({ dimensies }: Profiel, model: readonly Dimensie[]): Tekening | undefined {
  const beelden = (groep: ProfielDimensie['groep']): readonly Beeld[] =>
    dimensies.flatMap((profiel) => {
      const dimensie = model.find(({ id }) => id === profiel.id);
      return profiel.groep === groep && dimensie !== undefined ? [{ profiel, dimensie }] : [];
    });
  const [hoeken, assen, kaders] = [beelden('hoek'), beelden('as'), beelden('kader')];
  if (hoeken.length !== CORNERS) return undefined;
  const knelt = dimensies.find(({ id }) => id === HOOFDKNELPUNT)?.niveau ?? '';
  return drawDriehoek({ hoeken, assen, kaders, knelt });
}
