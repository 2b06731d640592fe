import type { FC } from 'hono/jsx';
import type { Dimensie } from '../../content/model.ts';
import { ONBEKEND, type ProfielDimensie } from '../../diagnose/profiel.ts';
import { capital } from '../words.ts';

/** A dimension of the diagnosis with what the model says of it. */
export interface Beeld {
  readonly profiel: ProfielDimensie;
  readonly dimensie: Dimensie;
}

interface DriehoekProps {
  /** Three corners: top, bottom start, bottom end. */
  readonly hoeken: readonly Beeld[];
  readonly assen: readonly Beeld[];
  /** The id of the corner or axis where it chafes most. */
  readonly knelt: string;
}

const [WIDTH, HEIGHT] = [340, 356];
const PLACES = [
  { x: 170, y: 104, textX: 170, textY: 16, anchor: 'middle' },
  { x: 62, y: 252, textX: 2, textY: 294, anchor: 'start' },
  { x: WIDTH - 62, y: 252, textX: WIDTH - 2, textY: 294, anchor: 'end' },
] as const;

/** The strategic triangle, drawn to be read without colour; the table beside it says the same. */
export const Driehoek: FC<DriehoekProps> = ({ hoeken, assen, knelt }) => (
  <figure class="driehoek">
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby="driehoek-titel driehoek-tekst">
      <title id="driehoek-titel">De driehoek van willen, mogen en kunnen</title>
      <desc id="driehoek-tekst">
        {[...hoeken, ...assen].map(({ profiel }) => `${profiel.titel}: ${profiel.tekst}.`).join(' ')}
      </desc>
      {assen.map((as) => (
        <As as={as} hoeken={hoeken} isKnelt={knelt === as.profiel.id} />
      ))}
      {hoeken.slice(0, PLACES.length).map((hoek, index) => (
        <Hoek hoek={hoek} index={index} isKnelt={knelt === hoek.profiel.id} />
      ))}
    </svg>
  </figure>
);

const As: FC<{ as: Beeld; hoeken: readonly Beeld[]; isKnelt: boolean }> = ({ as, hoeken, isKnelt }) => {
  const [from, to] = (as.dimensie.tussen ?? []).map(
    (id) => PLACES[hoeken.findIndex(({ profiel }) => profiel.id === id)],
  );
  if (from === undefined || to === undefined) return null;
  const text = as.profiel.tekst;
  const lines = [...inLines(text), ...(isKnelt ? [KNELT] : [])];
  const width = Math.max(...lines.map((line) => line.length)) * 7 + 12;
  // A label on a slanting side moves outwards, so that two long ones do not meet.
  const x = (from.x + to.x) / 2 + (from.y === to.y ? 0 : Math.sign((from.x + to.x) / 2 - WIDTH / 2) * 26);
  const y = (from.y + to.y) / 2;
  const height = lines.length * 18 + 6;
  return (
    <g>
      <line
        class={`as ${as.profiel.niveau === ONBEKEND ? 'onbekend' : as.profiel.niveau}`}
        x1={from.x}
        y1={from.y}
        x2={to.x}
        y2={to.y}
      />
      <rect class="etiket" x={x - width / 2} y={y - height / 2} width={width} height={height} />
      {lines.map((line, index) => (
        <text
          class={line === KNELT ? 'staat naam' : 'staat'}
          x={x}
          y={y - height / 2 + 17 + index * 18}
          text-anchor="middle"
        >
          {line}
        </text>
      ))}
    </g>
  );
};

const Hoek: FC<{ hoek: Beeld; index: number; isKnelt: boolean }> = ({ hoek, index, isKnelt }) => {
  const place = PLACES[index];
  if (place === undefined) return null;
  const [name, below] = namesOf(hoek.profiel.titel);
  const lines = [...(below === undefined ? [] : [below]), hoek.profiel.tekst, ...(isKnelt ? [KNELT] : [])];
  return (
    <g>
      {isKnelt ? <circle class="knelt" cx={place.x} cy={place.y} r={29} /> : null}
      <circle class="bol" cx={place.x} cy={place.y} r={24} />
      <Meter hoek={hoek} x={place.x} y={place.y} />
      <text class="naam" x={place.textX} y={place.textY} text-anchor={place.anchor}>
        {name}
      </text>
      {lines.map((line, row) => (
        <text
          class={line === KNELT ? 'staat naam' : 'staat'}
          x={place.textX}
          y={place.textY + 18 * (row + 1)}
          text-anchor={place.anchor}
        >
          {line}
        </text>
      ))}
    </g>
  );
};

/** A bar a level: filled up to what is certain, dashed up to what is possible, thin above that. */
const Meter: FC<{ hoek: Beeld; x: number; y: number }> = ({ hoek: { profiel, dimensie }, x, y }) => {
  const possible = profiel.mogelijk.map((id) => dimensie.niveaus.findIndex((niveau) => niveau.id === id));
  const [low, high] = [Math.min(...possible), Math.max(...possible)];
  return (
    <g>
      {dimensie.niveaus.map((_, level) => {
        const height = 8 + level * 6;
        const left = x - (dimensie.niveaus.length * 10 - 3) / 2 + level * 10;
        const kind = level <= low ? 'vulling' : level <= high ? 'misschien' : 'leeg';
        const inset = kind === 'vulling' ? 0 : 1;
        return (
          <rect
            class={kind}
            x={left + inset}
            y={y + 10 - height + inset}
            width={7 - inset * 2}
            height={height - inset * 2}
          />
        );
      })}
    </g>
  );
};

const KNELT = 'knelt het meest';

/** A range takes two lines, so that the labels of two sides do not meet. */
function inLines(text: string): readonly string[] {
  const [first, ...others] = text.split(' of ');
  return others.length === 0 ? [text] : [`${first} of`, others.join(' of ')];
}

/** "Waarde (willen)" → the short word on top, the long one below. */
function namesOf(titel: string): readonly [string, string?] {
  const match = /^(.*) \(([^)]+)\)$/.exec(titel);
  const [, long, short] = match ?? [];
  return long === undefined || short === undefined ? [titel] : [capital(short), long];
}
