import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const FOLDER = import.meta.dirname;

const punt = z.strictObject({
  /** What the source would advise, or would advise against. */
  tekst: z.string(),
  /** Lessons that say so, linked by hand. */
  lessen: z.array(z.string()),
  /** Questions that, when they are offered to find out, say so. */
  vragen: z.array(z.string()).default([]),
});

const verwacht = z.strictObject({
  vignet: z.string(),
  bron: z.string(),
  titel: z.string(),
  situatie: z.string(),
  niveaus: z.record(z.string(), z.array(z.string())),
  /** Main problems that count as right. */
  hoofdknelpunt: z.array(z.string()),
  /** Roles that count as right; empty when the vignette expects none. */
  regierol: z.array(z.string()),
  moet: z.array(punt),
  mag_niet: z.array(punt),
});

const antwoorden = z.object({
  vignet: z.string(),
  antwoorden: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
});

/** A situation with the answers that somebody gave who read only its text, and the advice that its source gives. */
export interface Vignet {
  readonly id: string;
  readonly verwacht: z.output<typeof verwacht>;
  readonly antwoorden: z.output<typeof antwoorden>['antwoorden'];
}

/** All vignettes, by id. */
export function readVignetten(): readonly Vignet[] {
  return readdirSync(join(FOLDER, 'verwacht'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({
      id: name.replace('.yaml', ''),
      verwacht: verwacht.parse(read('verwacht', name)),
      antwoorden: antwoorden.parse(read('antwoorden', name)).antwoorden,
    }));
}

function read(folder: string, name: string): unknown {
  return parse(readFileSync(join(FOLDER, folder, name), 'utf8'));
}
