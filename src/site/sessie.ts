import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { GeopendGesprek, Gesprekken } from '../gesprek/gesprekken.ts';

/**
 * How the pages know whose conversation it is. The sleutel travels in one of two ways, never in an address:
 *
 * - `cookie`: one strictly necessary `__Host-` cookie, gone when the browser closes;
 * - `veld`: where the browser refuses that cookie (plain http on a name that is not localhost), a hidden field in
 *   every form. Every link in the conversation is then a button of a form, and pages are answers to a POST.
 *
 * A request that brings the field is answered in the way of the field.
 */
export interface Sessie {
  readonly geopend: GeopendGesprek;
  /** Id and sleutel together: what a person keeps to go on later. */
  readonly code: string;
  readonly drager: 'cookie' | 'veld';
}

const COOKIE = 'stuurwijzer';
export const CODE_FIELD = 'gesprek';

/** What a request says about the conversation: nothing, one that is not there (any more), or an open one. */
export type Gevonden =
  | { readonly soort: 'geen' }
  | { readonly soort: 'onbekend' }
  | { readonly soort: 'open'; readonly sessie: Sessie };

export async function findSessie(
  gesprekken: Gesprekken,
  c: Context,
  form: FormData | undefined,
): Promise<Gevonden> {
  const field = form?.get(CODE_FIELD);
  const drager = typeof field === 'string' ? 'veld' : 'cookie';
  const code = typeof field === 'string' ? field : getCookie(c, COOKIE, 'host');
  if (code === undefined) return { soort: 'geen' };
  const geopend = await openCode(gesprekken, code);
  return geopend === undefined ? { soort: 'onbekend' } : { soort: 'open', sessie: { geopend, code, drager } };
}

/** @returns the conversation behind a kept code, when it is right in form and the conversation is still there */
export async function openCode(gesprekken: Gesprekken, code: string): Promise<GeopendGesprek | undefined> {
  const split = splitCode(code);
  return split && gesprekken.open(split.id, split.sleutel);
}

/** A code as a person kept it → id and sleutel; undefined when it has another form. */
export function splitCode(code: string): { readonly id: string; readonly sleutel: string } | undefined {
  const match = /^([a-z0-9]{10,40})\.(sw_[a-z0-9]{20,60})$/.exec(code.replace(/\s+/g, ''));
  const [, id, sleutel] = match ?? [];
  return id === undefined || sleutel === undefined ? undefined : { id, sleutel };
}

export function codeOf(id: string, sleutel: string): string {
  return `${id}.${sleutel}`;
}

/** Keeps the code in the browser until it closes. */
export function keepInCookie(c: Context, code: string): void {
  setCookie(c, COOKIE, code, { prefix: 'host', httpOnly: true, sameSite: 'Strict', secure: true, path: '/' });
}

export function dropCookie(c: Context): void {
  deleteCookie(c, COOKIE, { prefix: 'host', secure: true, path: '/' });
}

/**
 * Whether the browser will keep a Secure cookie of this address. Only a first guess: a browser that does not
 * (Safari on http://localhost) gets a page with a button to go on without.
 */
export function willKeepCookie(publicUrl: string | undefined, requestUrl: string): boolean {
  const { protocol, hostname } = new URL(publicUrl ?? requestUrl);
  return protocol === 'https:' || /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
