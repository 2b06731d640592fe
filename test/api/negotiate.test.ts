import { describe, expect, it } from 'vitest';
import { negotiate } from '../../src/api/negotiate.ts';

const OFFERED = ['application/json', 'text/markdown'] as const;

describe('de vorm die de klant het liefst heeft', () => {
  it.each([
    [undefined, 'application/json'],
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['text/markdown', 'text/markdown'],
    ['TEXT/Markdown;charset=utf-8', 'text/markdown'],
    ['text/*', 'text/markdown'],
    ['text/markdown;q=0.5, application/json', 'application/json'],
    ['application/json;q=0.2, text/markdown;q=0.3', 'text/markdown'],
    ['*/*, application/json;q=0', 'text/markdown'],
    ['text/html, */*;q=0.1', 'application/json'],
    ['application/json, text/markdown', 'application/json'],
    ['text/html', undefined],
    ['application/json;q=0, text/markdown;q=0', undefined],
    ['application/json;q=onzin', undefined],
  ])('bij Accept: %s is %s', (accept, expected) => {
    expect(negotiate(accept, [...OFFERED])).toBe(expected);
  });
});
