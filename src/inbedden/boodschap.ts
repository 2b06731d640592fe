/** A frame page says how high its content is. */
export interface Hoogte {
  readonly type: 'stuurwijzer:hoogte';
  /** In CSS pixels, rounded up. */
  readonly px: number;
}

/** A frame page asks the portal to bring a part of it into sight. */
export interface Zicht {
  readonly type: 'stuurwijzer:zicht';
  /** From the top of the frame, in CSS pixels. */
  readonly van: number;
  readonly tot: number;
}

/** A frame page asks for tokens of the house style of the portal, by name. */
export interface VraagHuisstijl {
  readonly type: 'stuurwijzer:huisstijl?';
  readonly namen: readonly string[];
}

/** The portal gives the tokens that it has. */
export interface Huisstijl {
  readonly type: 'stuurwijzer:huisstijl';
  readonly tokens: Readonly<Record<string, string>>;
  /** Whether the page of the portal is light or dark. */
  readonly schema: 'light' | 'dark';
}

/** The portal asks a frame for its height: its script may start later than the frame. */
export const VRAAG_HOOGTE = 'stuurwijzer:hoogte?';
/** The portal says that it gave the frame its height. */
export const HOOGTE_GEZET = 'stuurwijzer:hoogte-gezet';

/** A frame is never smaller than a line of text, and no conversation is longer than this. */
const LOWEST = 40;
const HIGHEST = 60_000;
const MOST_NAMES = 200;
const LONGEST_VALUE = 300;
const NAME = /^--[a-z0-9-]{1,80}$/;

/** The height that a message asks for; undefined for every other message, whoever sent it. */
export function hoogteOf(data: unknown): number | undefined {
  if (!isMessage(data, 'stuurwijzer:hoogte') || !('px' in data) || typeof data.px !== 'number') {
    return undefined;
  }
  return data.px >= LOWEST && data.px <= HIGHEST ? Math.ceil(data.px) : undefined;
}

/** The part of a frame that a message asks to see; undefined for every other message. */
export function zichtOf(data: unknown): Zicht | undefined {
  if (!isMessage(data, 'stuurwijzer:zicht') || !('van' in data) || !('tot' in data)) return undefined;
  const { van, tot } = data;
  if (typeof van !== 'number' || typeof tot !== 'number') return undefined;
  return van >= 0 && van <= tot && tot <= HIGHEST ? { type: 'stuurwijzer:zicht', van, tot } : undefined;
}

/** The names of tokens that a message asks for; undefined for every other message. */
export function namenOf(data: unknown): readonly string[] | undefined {
  if (!isMessage(data, 'stuurwijzer:huisstijl?') || !('namen' in data) || !Array.isArray(data.namen)) {
    return undefined;
  }
  const namen: readonly unknown[] = data.namen.slice(0, MOST_NAMES);
  return namen.filter((name): name is string => typeof name === 'string' && NAME.test(name));
}

/** The house style in a message, without values that could load something; undefined for every other message. */
export function huisstijlOf(data: unknown): Huisstijl | undefined {
  if (!isMessage(data, 'stuurwijzer:huisstijl') || !('tokens' in data) || !('schema' in data))
    return undefined;
  const { tokens, schema } = data;
  if (typeof tokens !== 'object' || tokens === null) return undefined;
  const given = Object.entries(tokens).filter(([name, value]) => NAME.test(name) && isPlain(value));
  return {
    type: 'stuurwijzer:huisstijl',
    tokens: Object.fromEntries(given.slice(0, MOST_NAMES)),
    schema: schema === 'dark' ? 'dark' : 'light',
  };
}

/** Whether a message is an object with this type. */
export function isMessage(data: unknown, type: string): data is { readonly type: string } {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === type;
}

/** Whether the value of a token is short and holds no address to load. */
export function isPlain(value: unknown): value is string {
  return (
    typeof value === 'string' && value.length <= LONGEST_VALUE && !/url|image|src\(|[;{}@\\]/i.test(value)
  );
}
