import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findBadNames, findBreaches, findCycles, importsOf } from './architectuur.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function sources(): Map<string, string> {
  const paths = filesIn('src').filter((path) => /\.tsx?$/.test(path));
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

function breachesOf(path: string, text: string): string[] {
  return findBreaches(new Map([[path, text]]));
}

describe('the source', () => {
  it('has files to check', () => {
    expect(sources().size).toBeGreaterThan(0);
  });

  it('imports inward only', () => {
    expect(findBreaches(sources())).toEqual([]);
  });

  it('has no circles of files', () => {
    expect(findCycles(sources())).toEqual([]);
  });

  it('has file names in kebab-case', () => {
    expect(findBadNames([...filesIn('src'), ...filesIn('test')])).toEqual([]);
  });
});

describe('the reader of imports', () => {
  it('sees every form, over several lines, and nothing in comments and texts', () => {
    const text = `
      /** import { a } from './in-a-comment.ts' */
      import {
        one,
      } from './one.ts';
      import './two.ts';
      export { three } from './three.ts';
      export * from './four.ts';
      const five = await import('./five.ts');
      type Six = import('./six.ts').Six;
      const words = "import { b } from './in-a-text.ts'";
    `;
    expect(importsOf('src/x.ts', text).map(({ specifier }) => specifier)).toEqual([
      './one.ts',
      './two.ts',
      './three.ts',
      './four.ts',
      './five.ts',
      './six.ts',
    ]);
  });

  it.each([
    [`import type { A } from './a.ts';`, true],
    [`import { type A, type B } from './a.ts';`, true],
    [`export type { A } from './a.ts';`, true],
    [`type A = import('./a.ts').A;`, true],
    [`import { type A, b } from './a.ts';`, false],
    [`import a, { type A } from './a.ts';`, false],
    [`import * as a from './a.ts';`, false],
    [`import {} from './a.ts';`, false],
  ])('tells types from values in %s', (text, typeOnly) => {
    expect(importsOf('src/x.ts', text)).toEqual([{ specifier: './a.ts', typeOnly }]);
  });
});

describe('the law of the layers', () => {
  it.each([
    ['src/flow/machine.ts', `import { x } from '../content/canonical.ts';`],
    ['src/flow/deep/machine.ts', `import { x } from './../../content/canonical.ts';`],
    ['src/advies/kies.ts', `import { match } from '../diagnose/match.ts';`],
    ['src/content/lees.ts', `import { z } from 'zod';`],
    ['src/content/hash.ts', `import { sha256 } from '@noble/hashes/sha2.js';`],
    ['src/opslag/schema.ts', `import { text } from 'drizzle-orm/sqlite-core';`],
    ['src/api/gesprekken.ts', `import type { Gesprekken } from '../opslag/gesprekken.ts';`],
    ['src/widget/main.ts', `import type { Gesprek } from '../gesprek/gesprek.ts';`],
    ['src/cli/main.ts', `import { createNodeServer } from '../node-server.ts'; import 'node:fs';`],
  ])('allows %s: %s', (path, text) => {
    expect(breachesOf(path, text)).toEqual([]);
  });

  it.each([
    ['src/content/lees.ts', `import { x } from '../flow/machine.ts';`, /content may not import from flow/],
    [
      'src/content/lees.ts',
      `import type { X } from '../gesprek/x.ts';`,
      /content may not import from gesprek/,
    ],
    ['src/diagnose/profiel.ts', `export * from '../advies/kies.ts';`, /diagnose may not import from advies/],
    [
      'src/gesprek/start.ts',
      `const o = await import('../opslag/x.ts');`,
      /gesprek may not import from opslag/,
    ],
    ['src/content/lees.ts', `import { readFile } from 'node:fs/promises';`, /the package node:fs/],
    ['src/content/lees.ts', `import fs from 'fs';`, /the package fs/],
    ['src/flow/x.ts', `import { html } from 'hono/html';`, /the package hono/],
    ['src/advies/x.ts', `import { eq } from 'drizzle-orm';`, /the package drizzle-orm/],
    ['src/gesprek/x.ts', `import { createClient } from '@libsql/client';`, /the package @libsql/],
    ['src/gesprek/x.ts', 'const x = await import("node:" + name);', /the package \(computed\)/],
    ['src/content/x.ts', `import z from 'zodiac';`, /the package zodiac/],
    ['src/api/gesprekken.ts', `import { store } from '../opslag/store.ts';`, /only types from opslag/],
    ['src/api/gesprekken.ts', `import { readFileSync } from 'node:fs';`, /the package node:fs/],
    ['src/site/vraag.tsx', `import { x } from '../api/x.ts';`, /site may not import from api/],
    ['src/widget/main.ts', `import { x } from '../gesprek/gesprek.ts';`, /only types from gesprek/],
    ['src/cli/main.ts', `import { x } from '../widget/x.ts';`, /cli may not import from widget/],
    ['src/content/lees.ts', `import x from '../../test/x.ts';`, /outside src/],
    ['src/utils/x.ts', `import { z } from 'zod';`, /no place in the layers/],
  ])('refuses %s: %s', (path, text, expected) => {
    const breaches = breachesOf(path, text);
    expect(breaches).toHaveLength(1);
    expect(breaches[0]).toMatch(expected);
  });
});

describe('the search for circles', () => {
  it('finds one through several files, also of types', () => {
    const files = new Map([
      ['src/flow/a.ts', `import { b } from './b.ts';`],
      ['src/flow/b.ts', `import type { C } from './deep/c.ts';`],
      ['src/flow/deep/c.ts', `export { a } from '../a.ts';`],
    ]);
    expect(findCycles(files)).toEqual([
      ['src/flow/a.ts', 'src/flow/b.ts', 'src/flow/deep/c.ts', 'src/flow/a.ts'],
    ]);
  });

  it('leaves two ways to one file alone', () => {
    const files = new Map([
      ['src/flow/a.ts', `import './b.ts'; import './c.ts';`],
      ['src/flow/b.ts', `import './c.ts';`],
      ['src/flow/c.ts', ''],
    ]);
    expect(findCycles(files)).toEqual([]);
  });
});

describe('the check of names', () => {
  it('refuses what is not kebab-case', () => {
    const wrong = ['src/flow/flowFile.ts', 'src/Flow/file.ts', 'src/flow/flow_file.ts', 'src/flow/File.tsx'];
    const right = ['src/flow/flow-file.ts', 'test/flow/flow-file.test.ts', 'src/opslag/0001-start.sql'];
    expect(findBadNames([...wrong, ...right])).toEqual(wrong);
  });
});
