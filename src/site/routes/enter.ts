import type { Context } from 'hono';
import { keepInCookie, type Sessie, willKeepCookie } from '../sessie.ts';
import type { Site } from '../site.ts';
import type { Show } from './verzoek.ts';

const SEE_OTHER = 303;

/**
 * Into a conversation: by the cookie where the browser will keep it, else with the hidden field.
 *
 * @param path where the cookie leads; left out: what is shown is shown at once
 * @param show what is shown at once where there is no cookie
 */
export function enter(
  site: Site,
  c: Context,
  sessie: Omit<Sessie, 'drager'>,
  { path, show, withoutCookie = false }: { path?: string; show: Show; withoutCookie?: boolean },
): Promise<Response> | Response {
  if (withoutCookie || !willKeepCookie(site.settings.PUBLIC_URL, c.req.url)) {
    return show({ c, site, sessie: { ...sessie, drager: 'veld' } });
  }
  keepInCookie(c, sessie.code);
  return path === undefined
    ? show({ c, site, sessie: { ...sessie, drager: 'cookie' } })
    : c.redirect(site.url(path), SEE_OTHER);
}

/** The text of a file in a form; undefined when none was chosen. */
export async function readFile(form: FormData, name: string): Promise<string | undefined> {
  const file = form.get(name);
  // A browser sends a file without a name and without content when none was chosen.
  if (!(file instanceof File) || (file.name === '' && file.size === 0)) return undefined;
  return file.text();
}

/** The form of a request; empty when it sent something else. */
export async function readForm(c: Context): Promise<FormData> {
  const type = c.req.header('content-type') ?? '';
  return /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)
    ? c.req.formData()
    : new FormData();
}
