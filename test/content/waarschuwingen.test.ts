import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runTyped } from '../cli/test-terminal.ts';

const ROOT = join(import.meta.dirname, '../..');
const FILE = '.ci/waarschuwingen.json';

const counts = z.record(z.string(), z.int().positive());

/** What changed in the number of warnings, in words for who changed it. */
function compare(rule: string, allowed: number, found: number): readonly string[] {
  if (found > allowed) {
    return [
      `${rule}: ${found} waarschuwingen, ${allowed} mogen er zijn. Zie: npx stuurwijzer controleer | grep ${rule}`,
    ];
  }
  return found < allowed
    ? [`${rule}: nog ${found} van de ${allowed} waarschuwingen. Verlaag het getal in ${FILE}.`]
    : [];
}

describe('the warnings on our own content', () => {
  it('only go down, rule by rule', { timeout: 120_000 }, async () => {
    const { stdout } = await runTyped(['controleer', '--json'], ROOT);
    const { fouten, perRegel } = z.object({ fouten: z.int(), perRegel: counts }).parse(JSON.parse(stdout));
    const allowed = counts.parse(JSON.parse(readFileSync(join(ROOT, FILE), 'utf8')));
    const rules = [...new Set([...Object.keys(allowed), ...Object.keys(perRegel)])].sort();
    expect(fouten).toBe(0);
    expect(rules.flatMap((rule) => compare(rule, allowed[rule] ?? 0, perRegel[rule] ?? 0))).toEqual([]);
  });
});
