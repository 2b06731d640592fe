import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';

const Lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      resolved: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).default({}),
    }),
  ),
});

const text = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8');
const { packages } = Lockfile.parse(JSON.parse(text));

it('names no registry, so that everyone installs from their own', () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

// A registry that lacks the binaries of other platforms makes npm drop them from the lock file without
// a word; `npm ci` then fails on those platforms (npm/cli#9846).
it('holds the binaries of every platform', () => {
  const wanted = Object.values(packages).flatMap(({ optionalDependencies }) =>
    Object.keys(optionalDependencies),
  );
  const absent = wanted.filter((name) => packages[`node_modules/${name}`]?.version === undefined);
  expect(absent).toEqual([]);
});
