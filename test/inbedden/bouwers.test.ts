import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createTestSite, Visitor } from '../site/visitor.ts';

const WIDGET = join(import.meta.dirname, '../../src/widget');
const CONTROLE = join(import.meta.dirname, '../../src/inbedden/controle');

/** The text of all TypeScript files in a folder. */
function sourceOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

const found = (text: string, pattern: RegExp) => [...new Set(text.match(pattern) ?? [])].sort();

let names: string[] = [];

beforeAll(async () => {
  const { html } = await new Visitor(await createTestSite()).visit('/inbedden/bouwers');
  names = [...html.matchAll(/<dt><code>([^<]+)<\/code>/g)].map(([, name = '']) => name);
});

describe('the page for builders names exactly what the widget has', () => {
  const widget = sourceOf(WIDGET);
  const types = readFileSync(join(WIDGET, 'stuurwijzer.ts'), 'utf8');

  it('custom properties', () => {
    expect(names.filter((name) => name.startsWith('--')).sort()).toEqual(
      found(widget, /--stuurwijzer-[a-z-]+/g),
    );
  });

  it('events', () => {
    const events = found(types, /(?<=^ {2}')stuurwijzer:[a-z]+(?=': CustomEvent)/gm);
    expect(events.length).toBeGreaterThan(3);
    expect(names.filter((name) => name.startsWith('stuurwijzer:')).sort()).toEqual(events);
  });

  it('methods', () => {
    const methods = found(types, /(?<=^ {2})[a-z]+\(\)(?=: )/gm);
    expect(names.filter((name) => name.endsWith('()')).sort()).toEqual(methods);
  });

  it('attributes, except the one that only our own frame page sets', () => {
    const [list = ''] = /Attributes, read when[^.]*\./.exec(types) ?? [];
    const attributes = found(list.replaceAll(/\([^)]*\)/g, ''), /(?<=`)[a-z-]+(?=`)/g);
    const shown = names.filter((name) => /^[a-z-]+$/.test(name) && !name.startsWith('--') && name !== 'id');
    expect(shown.sort()).toEqual(attributes.filter((name) => name !== 'inbedding'));
  });
});

describe('the check', () => {
  it('advises only properties that the widget knows', () => {
    const advised = found(sourceOf(CONTROLE), /--stuurwijzer-[a-z-]+/g);
    expect(advised.length).toBeGreaterThan(2);
    for (const name of advised) expect(names).toContain(name);
  });
});
