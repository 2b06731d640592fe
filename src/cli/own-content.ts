import type { Terminal } from './terminal.ts';

/** The folder of an organisation's own content (`STUURWIJZER_INHOUD`), when it is set. */
export function ownContent(env: Terminal['env']): string | undefined {
  return env.STUURWIJZER_INHOUD || undefined;
}
