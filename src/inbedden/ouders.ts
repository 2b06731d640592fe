/**
 * The origins to which a frame page may speak: of those that the service names, the one in which it stands.
 *
 * Not every browser tells a frame in which page it stands. Then all named origins are tried: the browser delivers
 * a message only to the origin that it is meant for. There is no message to everybody.
 *
 * @param named origins from EMBED_ORIGINS, and that of the service itself
 */
export function parentOrigins(named: readonly string[]): readonly string[] {
  const told = location.ancestorOrigins?.[0] ?? originOf(document.referrer);
  return told === undefined ? named : named.filter((origin) => origin === told);
}

function originOf(address: string): string | undefined {
  return address === '' ? undefined : new URL(address).origin;
}
