import type { Dimensie } from '../../content/model.ts';
import { ONBEKEND, type ProfielDimensie } from '../../diagnose/profiel.ts';
import type { Anker, Punt, Tekening, Vorm } from './tekening.ts';
import { capital } from './woorden.ts';

/** A dimension of the diagnosis with what the model says of it. */
export interface Beeld {
  readonly profiel: ProfielDimensie;
  readonly dimensie: Dimensie;
}

interface DriehoekDelen {
  /** Three corners: top, bottom start, bottom end. */
  readonly hoeken: readonly Beeld[];
  readonly assen: readonly Beeld[];
  readonly kaders: readonly Beeld[];
  /** The id of the corner or axis where it chafes most. */
  readonly knelt: string;
}

const [WIDTH, BASE_HEIGHT, FRAME_HEIGHT] = [340, 356, 26];
const PLACES: readonly { readonly om: Punt; readonly tekst: Punt; readonly anker: Anker }[] = [
  { om: { x: 170, y: 104 }, tekst: { x: 170, y: 16 }, anker: 'middle' },
  { om: { x: 62, y: 252 }, tekst: { x: 2, y: 294 }, anker: 'start' },
  { om: { x: WIDTH - 62, y: 252 }, tekst: { x: WIDTH - 2, y: 294 }, anker: 'end' },
];
const KNELT = 'knelt het meest';

/** The strategic triangle: corners, axes and frames with their range, drawn to be read without colour. */
export function drawDriehoek({ hoeken, assen, kaders, knelt }: DriehoekDelen): Tekening {
  const all = [...hoeken, ...assen, ...kaders];
  return {
    id: 'driehoek',
    titel: 'De driehoek van willen, mogen en kunnen',
    tekst: all.map(({ profiel }) => `${profiel.titel}: ${profiel.tekst}.`).join(' '),
    breedte: WIDTH,
    hoogte: BASE_HEIGHT + (kaders.length === 0 ? 0 : kaders.length * FRAME_HEIGHT + 10),
    vormen: [
      ...assen.flatMap((as) => drawAxis(as, hoeken, knelt === as.profiel.id)),
      ...hoeken
        .slice(0, PLACES.length)
        .flatMap((hoek, index) => drawCorner(hoek, index, knelt === hoek.profiel.id)),
      ...kaders.flatMap(drawFrame),
    ],
  };
}

function drawAxis({ profiel, dimensie }: Beeld, hoeken: readonly Beeld[], isKnelt: boolean): Vorm[] {
  const [from, to] = (dimensie.tussen ?? []).map(
    (id) => PLACES[hoeken.findIndex((hoek) => hoek.profiel.id === id)]?.om,
  );
  if (from === undefined || to === undefined) return [];
  const lines = [...inLines(profiel.tekst), ...(isKnelt ? [KNELT] : [])];
  const breedte = Math.max(...lines.map((line) => line.length)) * 7 + 12;
  const hoogte = lines.length * 18 + 6;
  const middle = (from.x + to.x) / 2;
  // A label on a slanting side moves outwards, so that two long ones do not meet.
  const x = middle + (from.y === to.y ? 0 : Math.sign(middle - WIDTH / 2) * 26);
  const top = (from.y + to.y) / 2 - hoogte / 2;
  const state = profiel.niveau === ONBEKEND ? 'onbekend' : profiel.niveau;
  return [
    { soort: 'lijn', stijl: `as ${state}`, van: from, naar: to },
    { soort: 'vlak', stijl: 'etiket', op: { x: x - breedte / 2, y: top }, breedte, hoogte },
    ...lines.map(
      (tekst, row): Vorm => ({
        soort: 'tekst',
        stijl: styleOf(tekst),
        op: { x, y: top + 17 + row * 18 },
        anker: 'middle',
        tekst,
      }),
    ),
  ];
}

function drawCorner(hoek: Beeld, index: number, isKnelt: boolean): Vorm[] {
  const place = PLACES[index];
  if (place === undefined) return [];
  const { om, anker } = place;
  const [name, below] = namesOf(hoek.profiel.titel);
  const lines = [...(below === undefined ? [] : [below]), hoek.profiel.tekst, ...(isKnelt ? [KNELT] : [])];
  return [
    ...(isKnelt ? [{ soort: 'cirkel', stijl: 'knelt', om, straal: 29 } as const] : []),
    { soort: 'cirkel', stijl: 'bol', om, straal: 24 },
    ...drawMeter(hoek, { x: om.x, y: om.y + 10 }),
    { soort: 'tekst', stijl: 'naam', op: place.tekst, anker, tekst: name },
    ...lines.map(
      (tekst, row): Vorm => ({
        soort: 'tekst',
        stijl: styleOf(tekst),
        op: { x: place.tekst.x, y: place.tekst.y + 18 * (row + 1) },
        anker,
        tekst,
      }),
    ),
  ];
}

function drawFrame(kader: Beeld, row: number): Vorm[] {
  const y = BASE_HEIGHT + 18 + row * FRAME_HEIGHT;
  return [
    ...drawMeter(kader, { x: 18, y: y + 4 }),
    {
      soort: 'tekst',
      stijl: 'staat',
      op: { x: 42, y },
      anker: 'start',
      tekst: `${kader.profiel.titel}: ${kader.profiel.tekst}`,
    },
  ];
}

/** A bar a level: filled up to what is certain, dashed up to what is possible, thin above that. */
function drawMeter({ profiel, dimensie }: Beeld, base: Punt): Vorm[] {
  const possible = profiel.mogelijk.map((id) => dimensie.niveaus.findIndex((niveau) => niveau.id === id));
  const [low, high] = [Math.min(...possible), Math.max(...possible)];
  return dimensie.niveaus.map((_, level): Vorm => {
    const height = 8 + level * 6;
    const left = base.x - (dimensie.niveaus.length * 10 - 3) / 2 + level * 10;
    const stijl = level <= low ? 'vulling' : level <= high ? 'misschien' : 'leeg';
    const inset = stijl === 'vulling' ? 0 : 1;
    return {
      soort: 'vlak',
      stijl,
      op: { x: left + inset, y: base.y - height + inset },
      breedte: 7 - inset * 2,
      hoogte: height - inset * 2,
    };
  });
}

function styleOf(line: string): string {
  return line === KNELT ? 'staat naam' : 'staat';
}

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
