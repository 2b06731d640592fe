import type { Settings } from '../env.ts';

const DAYS_VALID = 180;
const DAY = 86_400_000;

/**
 * The text of security.txt (RFC 9116), when CONTACT holds an e-mail address or a web address to turn to.
 *
 * @returns undefined when it does not: a name alone is no valid Contact
 */
export function securityText({ CONTACT, PUBLIC_URL }: Settings, now: Date): string | undefined {
  const contact = contactUri(CONTACT ?? '');
  if (contact === undefined) return undefined;
  const expires = `${new Date(now.getTime() + DAYS_VALID * DAY).toISOString().slice(0, 10)}T00:00:00Z`;
  const canonical =
    PUBLIC_URL === undefined ? [] : [`Canonical: ${new URL(PUBLIC_URL).origin}/.well-known/security.txt`];
  return [`Contact: ${contact}`, `Expires: ${expires}`, 'Preferred-Languages: nl, en', ...canonical, ''].join(
    '\n',
  );
}

function contactUri(contact: string): string | undefined {
  const web = /https:\/\/[^\s,;)]+/.exec(contact)?.[0];
  const mail = /[^\s<>(),;:]+@[^\s<>(),;:]+\.[a-z]{2,}/i.exec(contact)?.[0];
  return web ?? (mail === undefined ? undefined : `mailto:${mail}`);
}
