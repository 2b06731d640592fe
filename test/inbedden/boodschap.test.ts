import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoogteOf, huisstijlOf, namenOf, zichtOf } from '../../src/inbedden/boodschap.ts';

describe('a message between frame and portal', () => {
  it('is understood in its own form', () => {
    expect(hoogteOf({ type: 'stuurwijzer:hoogte', px: 640.2 })).toBe(641);
    expect(namenOf({ type: 'stuurwijzer:huisstijl?', namen: ['--ams-color-text'] })).toEqual([
      '--ams-color-text',
    ]);
    expect(
      huisstijlOf({ type: 'stuurwijzer:huisstijl', tokens: { '--a-b': '#fff' }, schema: 'dark' }),
    ).toEqual({ type: 'stuurwijzer:huisstijl', tokens: { '--a-b': '#fff' }, schema: 'dark' });
  });

  it.each([0, -5, 39, 60_001, Number.NaN, Number.POSITIVE_INFINITY, '640', null])(
    'asks for no height of %s',
    (px) => {
      expect(hoogteOf({ type: 'stuurwijzer:hoogte', px })).toBeUndefined();
    },
  );

  it.each([
    { van: -1, tot: 5 },
    { van: 9, tot: 5 },
    { van: 0, tot: 1e9 },
    { van: Number.NaN, tot: 5 },
    { van: '0', tot: 5 },
    { tot: 5 },
  ])('shows no part of a frame for %o', (part) => {
    expect(zichtOf({ type: 'stuurwijzer:zicht', ...part })).toBeUndefined();
    expect(zichtOf({ type: 'stuurwijzer:zicht', van: 1, tot: 5 })).toMatchObject({ van: 1, tot: 5 });
  });

  it.each([
    'url(https://kwaad.example/x)',
    'URL("x")',
    'image-set("x" 1x)',
    'red; background: blue',
    '@import x',
    '\\75rl(x)',
    'x'.repeat(301),
    7,
    null,
  ])('brings no value %s into a frame', (value) => {
    const tokens = { '--a-b': value, '--a-c': 'red' };
    expect(huisstijlOf({ type: 'stuurwijzer:huisstijl', tokens, schema: 'light' })?.tokens).toEqual({
      '--a-c': 'red',
    });
  });

  it('sets custom properties only', () => {
    const tokens = { color: 'red', '--a b': 'red', background: 'red', '--ok-x': 'red' };
    expect(huisstijlOf({ type: 'stuurwijzer:huisstijl', tokens, schema: 'x' })).toMatchObject({
      tokens: { '--ok-x': 'red' },
      schema: 'light',
    });
    expect(namenOf({ type: 'stuurwijzer:huisstijl?', namen: ['color', 4, '--a-b', '-- x'] })).toEqual([
      '--a-b',
    ]);
  });

  it('is nothing when it is anything else, and never breaks the page that hears it', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const read = [hoogteOf(data), namenOf(data), huisstijlOf(data), zichtOf(data)];
        expect(read.every((one) => one === undefined)).toBe(true);
      }),
    );
  });
});
