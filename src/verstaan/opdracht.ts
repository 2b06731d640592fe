import type { Begrip } from './bericht.ts';
import { DEELPATRONEN, kern, PATRONEN } from './patronen.ts';
import { bare } from './woorden.ts';

/** The request or remark that a message is as a whole. */
export function requestIn(text: string): Begrip | undefined {
  const whole = bare(text);
  const said = kern(text);
  return PATRONEN.find(([, pattern]) => pattern.test(said) || pattern.test(whole))?.[0];
}

/** The request or remark in a part of a message. */
export function requestWithin(text: string): Begrip | undefined {
  const said = bare(text);
  return DEELPATRONEN.find(([, pattern]) => pattern.test(said))?.[0];
}
