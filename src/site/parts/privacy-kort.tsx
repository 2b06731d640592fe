import type { FC } from 'hono/jsx';
import { count } from '../../export/rapport/woorden.ts';
import type { Site } from '../site.ts';

/** Privacy in three sentences. */
export const PrivacyKort: FC<{ site: Site }> = ({ site }) => (
  <p>
    Wij bewaren alleen uw antwoorden, op deze server, en wissen ze {term(site)} na uw laatste wijziging. U
    heeft geen account nodig; een geheime code in één cookie onthoudt welk gesprek van u is. Noem geen namen
    van personen: die zijn voor het advies niet nodig. <a href={site.url('/privacy')}>Meer over privacy</a>
  </p>
);

export function term(site: Site): string {
  return count(site.settings.BEWAARTERMIJN_DAGEN, 'dag', 'dagen');
}
