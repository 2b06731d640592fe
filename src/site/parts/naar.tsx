import type { FC, PropsWithChildren } from 'hono/jsx';
import type { Sessie } from '../sessie.ts';
import { CODE_FIELD } from '../sessie.ts';
import type { Site } from '../site.ts';

const FORM_ID = 'gesprek-formulier';

/** What every part of a page of the conversation needs. */
export interface GesprekProps {
  readonly site: Site;
  readonly sessie: Sessie;
}

type NaarProps = PropsWithChildren<GesprekProps & { readonly pad: string; readonly class?: string }>;

/** A link inside the conversation; where no cookie carries the sleutel, a button that posts it. */
export const Naar: FC<NaarProps> = ({ site, sessie, pad, class: extra, children }) =>
  sessie.drager === 'cookie' ? (
    <a href={site.url(pad)} {...(extra === undefined ? {} : { class: extra })}>
      {children}
    </a>
  ) : (
    <button type="submit" form={FORM_ID} formaction={site.url(pad)} class={extra ?? 'link'}>
      {children}
    </button>
  );

/** The form that such buttons send; once on each page of the conversation. */
export const NaarFormulier: FC<GesprekProps> = ({ site, sessie }) =>
  sessie.drager === 'cookie' ? null : (
    <form id={FORM_ID} method="post" action={site.url('/gesprek')}>
      <Geheim sessie={sessie} />
    </form>
  );

/** The hidden field in a form that does something; nothing where the cookie does it. */
export const Geheim: FC<{ sessie: Sessie }> = ({ sessie }) =>
  sessie.drager === 'cookie' ? null : <input type="hidden" name={CODE_FIELD} value={sessie.code} />;

/** The path of one question of the conversation. */
export function vraagPad(vraag: string, naar?: string): string {
  return `/gesprek/vragen/${encodeURIComponent(vraag)}${naar === undefined ? '' : `?naar=${naar}`}`;
}
