/** The directives of one Content Security Policy: name → sources, as written. */
export type Beleid = ReadonlyMap<string, readonly string[]>;

/** Which line to change in a policy, and into what. */
export interface Regel {
  /** The line that decides now; undefined when no line does, so that everything is allowed. */
  readonly nu: string | undefined;
  readonly wordt: string;
}

/** Where a directive that is not there leaves the decision (CSP 3, "fallback list"). */
const FALLBACK: ReadonlyMap<string, readonly string[]> = new Map([
  ['script-src-elem', ['script-src', 'default-src']],
  ['script-src', ['default-src']],
  ['style-src-elem', ['style-src', 'default-src']],
  ['style-src', ['default-src']],
  ['connect-src', ['default-src']],
  ['font-src', ['default-src']],
  ['frame-src', ['child-src', 'default-src']],
]);

/** Parses what stands in the header; a name with its colon in front and line ends do not disturb. */
export function parseBeleid(text: string): Beleid {
  const policy = text.trim().replace(/^content-security-policy(-report-only)?\s*:/i, '');
  const found = new Map<string, readonly string[]>();
  for (const part of policy.split(/[;\r\n]+/)) {
    const [name = '', ...sources] = part.trim().replace(/,$/, '').split(/\s+/);
    const directive = name.toLowerCase();
    // The first of a double directive counts (CSP 3, "parse a serialized CSP").
    if (/^[a-z-]+$/.test(directive) && !found.has(directive)) found.set(directive, sources);
  }
  return found;
}

/**
 * Whether a policy lets a page load an address under a directive.
 *
 * Hosts, schemes, ports, paths and `'self'` count; a nonce or hash cannot be judged from here and counts as no.
 *
 * @param own the origin of the page that has the policy
 */
export function allows(beleid: Beleid, directive: string, address: string, own: string): boolean {
  const sources = deciding(beleid, directive)?.sources;
  if (sources === undefined) return true;
  // With 'strict-dynamic' browsers pass over every host in the line.
  if (directive.startsWith('script-src') && sources.includes("'strict-dynamic'")) return false;
  return sources.some((source) => covers(source, new URL(address), own));
}

/**
 * The line of a policy that has to change so that `origin` is allowed, literally.
 *
 * @example lineFor(parseBeleid("default-src 'self'"), 'connect-src', 'https://sw.example')
 *   // { nu: "default-src 'self'", wordt: "connect-src 'self' https://sw.example" }
 */
export function lineFor(beleid: Beleid, directive: string, origin: string): Regel {
  const found = deciding(beleid, directive);
  const name = found === undefined || found.name === 'default-src' ? plain(directive) : found.name;
  const kept = (found?.sources ?? ["'self'"]).filter((source) => source.toLowerCase() !== "'none'");
  return {
    nu: found === undefined ? undefined : [found.name, ...found.sources].join(' '),
    wordt: [name, ...kept, origin].join(' '),
  };
}

/** The whole policy with lines put in the place of those that they change, or behind the others. */
export function withLines(beleid: Beleid, lines: readonly string[]): string {
  const changed = new Map([...beleid].map(([name, sources]) => [name, [name, ...sources].join(' ')]));
  for (const line of lines) changed.set(line.split(' ', 1)[0] ?? '', line);
  return [...changed.values()].join('; ');
}

function deciding(beleid: Beleid, directive: string) {
  for (const name of [directive, ...(FALLBACK.get(directive) ?? [])]) {
    const sources = beleid.get(name);
    if (sources !== undefined) return { name, sources };
  }
  return undefined;
}

/** People write script-src; the browser speaks of script-src-elem. */
function plain(directive: string): string {
  return directive.replace(/-(elem|attr)$/, '');
}

const HOST_SOURCE = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/:]+)(?::(\d+|\*))?(\/.*)?$/i;

function covers(source: string, address: URL, own: string): boolean {
  if (source.toLowerCase() === "'self'") return address.origin === own;
  if (source.startsWith("'")) return false;
  if (source === '*') return /^https?:$/.test(address.protocol);
  if (/^[a-z][a-z0-9+.-]*:$/i.test(source)) return sameScheme(source.slice(0, -1), address);
  const [, scheme = new URL(own).protocol.slice(0, -1), host = '', port, path = '/'] =
    HOST_SOURCE.exec(source) ?? [];
  return (
    sameScheme(scheme, address) &&
    sameHost(host.toLowerCase(), address.hostname) &&
    samePort(port, address) &&
    (path.endsWith('/') ? address.pathname.startsWith(path) : address.pathname === path)
  );
}

/** A line that says http also allows https. */
function sameScheme(scheme: string, { protocol }: URL): boolean {
  const asked = scheme.toLowerCase();
  return protocol === `${asked}:` || (asked === 'http' && protocol === 'https:');
}

function sameHost(host: string, hostname: string): boolean {
  return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : host === hostname || host === '*';
}

function samePort(port: string | undefined, address: URL): boolean {
  if (port === '*') return true;
  const usual = address.protocol === 'https:' ? '443' : '80';
  return (port ?? usual) === (address.port === '' ? usual : address.port);
}
