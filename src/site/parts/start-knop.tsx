import type { FC, PropsWithChildren } from 'hono/jsx';
import type { Site } from '../site.ts';

type StartKnopProps = PropsWithChildren<{ site: Site; flow: string; zonderCookie?: boolean; class?: string }>;

/** The button that starts a conversation; before it is pressed, nothing is kept. */
export const StartKnop: FC<StartKnopProps> = ({
  site,
  flow,
  zonderCookie = false,
  class: extra = 'knop',
  children,
}) => (
  <form method="post" action={site.url(`/flows/${flow}/start`)}>
    {zonderCookie ? <input type="hidden" name="zonder-cookie" value="ja" /> : null}
    <button type="submit" class={extra}>
      {children}
    </button>
  </form>
);
