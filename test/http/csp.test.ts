import { describe, expect, it } from 'vitest';
import { allows, lineFor, parseBeleid, withLines } from '../../src/http/csp.ts';

const PORTAAL = 'https://portaal.example';
const SW = 'https://sw.example';
const WIDGET = `${SW}/widget/stuurwijzer.js`;

describe('a Content Security Policy', () => {
  it('is read with or without its name, over several lines', () => {
    const text = "Content-Security-Policy: default-src 'none';\n  SCRIPT-SRC 'self'; script-src *;";
    expect([...parseBeleid(text)]).toEqual([
      ['default-src', ["'none'"]],
      ['script-src', ["'self'"]],
    ]);
    expect(parseBeleid('').size).toBe(0);
  });

  it.each([
    [`script-src ${SW}`, true],
    [`script-src ${SW}/`, true],
    [`script-src ${SW}/widget/`, true],
    [`script-src ${SW}/widget/stuurwijzer.js`, true],
    [`script-src ${SW}/ander/`, false],
    ['script-src https:', true],
    ['script-src *', true],
    ['script-src sw.example', true],
    ['script-src https://*.example', true],
    ['script-src http://sw.example:*', true],
    ['script-src https://sw.example:8443', false],
    ['script-src http://sw.example', true],
    ["script-src 'self'", false],
    ["default-src 'self'", false],
    ["default-src 'self'; script-src-elem https:", true],
    [`script-src 'strict-dynamic' 'nonce-x' ${SW}`, false],
    ["frame-src 'none'", true],
    ["script-src 'none'", false],
  ])('with %s allows our script: %s', (text, verdict) => {
    expect(allows(parseBeleid(text), 'script-src-elem', WIDGET, PORTAAL)).toBe(verdict);
  });

  it("counts 'self' for an address of the portal itself", () => {
    expect(allows(parseBeleid("script-src 'self'"), 'script-src', `${PORTAAL}/sw.js`, PORTAAL)).toBe(true);
  });
});

describe('the line to change', () => {
  it('keeps what the portal allowed already', () => {
    expect(lineFor(parseBeleid("script-src 'self' https://cdn.example"), 'script-src-elem', SW)).toEqual({
      nu: "script-src 'self' https://cdn.example",
      wordt: `script-src 'self' https://cdn.example ${SW}`,
    });
  });

  it('is a line of its own where default-src decides, and drops ‘none’', () => {
    expect(lineFor(parseBeleid("default-src 'none'"), 'frame-src', SW)).toEqual({
      nu: "default-src 'none'",
      wordt: `frame-src ${SW}`,
    });
    expect(lineFor(parseBeleid("child-src 'self'"), 'frame-src', SW).wordt).toBe(`child-src 'self' ${SW}`);
  });

  it('stands in the whole policy where the old one stood', () => {
    const beleid = parseBeleid("default-src 'none'; script-src 'self'");
    const lines = [lineFor(beleid, 'script-src', SW).wordt, lineFor(beleid, 'connect-src', SW).wordt];
    const changed = withLines(beleid, lines);
    expect(changed).toBe(`default-src 'none'; script-src 'self' ${SW}; connect-src ${SW}`);
    for (const directive of ['script-src', 'connect-src']) {
      expect(allows(parseBeleid(changed), directive, WIDGET, PORTAAL)).toBe(true);
    }
  });
});
