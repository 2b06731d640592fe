/** Red, green, blue from 0 to 255, and how solid from 0 to 1. */
export type Kleur = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** A colour as the browser computed it, in whatever notation; undefined where the browser cannot say. */
export function parseKleur(css: string): Kleur | undefined {
  const rgb = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(css);
  if (rgb !== null) {
    return [Number(rgb[1]), Number(rgb[2]), Number(rgb[3]), rgb[4] === undefined ? 1 : Number(rgb[4])];
  }
  if (canvas === null) return undefined;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** What is seen when one colour lies over another, which is solid. */
export function over([r, g, b, a]: Kleur, [red, green, blue]: Kleur): Kleur {
  return [r * a + red * (1 - a), g * a + green * (1 - a), b * a + blue * (1 - a), 1];
}

/** The contrast ratio of WCAG 2: from 1 (the same) to 21 (black on white). */
export function contrast(one: Kleur, other: Kleur): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

export const ZWART: Kleur = [0, 0, 0, 1];
export const WIT: Kleur = [255, 255, 255, 1];

export function luminance([red, green, blue]: Kleur): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
