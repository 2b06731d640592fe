import type { Context } from 'hono';
import type { Sessie } from '../sessie.ts';
import type { Site } from '../site.ts';

/** One request in a conversation. */
export interface Verzoek {
  readonly c: Context;
  readonly site: Site;
  readonly sessie: Sessie;
  /** What was sent with it, by a form. */
  readonly form?: FormData;
}

/** Shows a page of the conversation; changes nothing. */
export type Show = (verzoek: Verzoek) => Promise<Response> | Response;

/** Changes the conversation and leads on. */
export type Act = (verzoek: Verzoek, form: FormData) => Promise<Response>;
