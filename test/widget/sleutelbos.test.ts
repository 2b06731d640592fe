import { afterEach, describe, expect, it, vi } from 'vitest';
import { codeOf, createSleutelbos, splitCode } from '../../src/widget/sleutelbos.ts';

const TOEGANG = { id: 'k3v9t2m7xq4h8n5r1d6c', sleutel: 'sw_abcdefghijklmnopqrstuvwxyz012345' };

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the code of a conversation', () => {
  it('is split as it was put together, with white space of a paste', () => {
    expect(splitCode(` ${codeOf(TOEGANG)}\n`)).toEqual(TOEGANG);
  });

  it('is nothing else', () => {
    for (const wrong of ['', 'mis', TOEGANG.id, `${codeOf(TOEGANG)}/x`, codeOf(TOEGANG).toUpperCase()]) {
      expect(splitCode(wrong), wrong).toBeUndefined();
    }
  });
});

describe('where the key is kept', () => {
  it('is the session storage of the tab, and nothing of it stays after it is forgotten', () => {
    const stored = new Map<string, string>();
    vi.stubGlobal('sessionStorage', {
      getItem: (name: string) => stored.get(name) ?? null,
      setItem: (name: string, value: string) => void stored.set(name, value),
    });
    createSleutelbos('a').bewaar(TOEGANG);
    expect([...stored]).toEqual([['a', codeOf(TOEGANG)]]);
    expect(createSleutelbos('b').lees()).toBeUndefined();
    createSleutelbos('a').vergeet();
    expect([...stored.values()].join('')).toBe('');
    expect(createSleutelbos('a').lees()).toBeUndefined();
  });

  it('is the memory of the page where storage throws', () => {
    vi.stubGlobal('sessionStorage', {
      getItem: () => {
        throw new Error('SecurityError');
      },
      setItem: () => {
        throw new Error('SecurityError');
      },
    });
    createSleutelbos('c').bewaar(TOEGANG);
    expect(createSleutelbos('c').lees()).toEqual(TOEGANG);
  });
});
