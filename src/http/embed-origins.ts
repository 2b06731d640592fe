import type { Settings } from '../env.ts';

/**
 * The origins of EMBED_ORIGINS: scheme, host and port, each once, in the order of the setting.
 *
 * @example embedOrigins({ EMBED_ORIGINS: ['https://portaal.example/start'] }) // ['https://portaal.example']
 */
export function embedOrigins({ EMBED_ORIGINS }: Pick<Settings, 'EMBED_ORIGINS'>): readonly string[] {
  return [...new Set(EMBED_ORIGINS.map((address) => new URL(address).origin))];
}
