import type { Settings } from '../env.ts';

/**
 * The address of the service as people elsewhere know it, with its path and without a slash at the end.
 *
 * Without PUBLIC_URL it is the origin at which the request came in.
 *
 * @example publicAddress({ PUBLIC_URL: 'https://advies.example/sw/' }, '…') // 'https://advies.example/sw'
 */
export function publicAddress({ PUBLIC_URL }: Pick<Settings, 'PUBLIC_URL'>, requestUrl: string): string {
  if (PUBLIC_URL === undefined) return new URL(requestUrl).origin;
  const { origin, pathname } = new URL(PUBLIC_URL);
  return `${origin}${pathname.replace(/\/+$/, '')}`;
}
