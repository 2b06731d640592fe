import type { Settings } from './env.ts';
import type { Gesprekken } from './gesprek/gesprekken.ts';

/** What API and pages stand on; entry points and tests bring it. */
export interface AppDeps {
  readonly settings: Settings;
  readonly gesprekken: Gesprekken;
  /** Resolves when the store answers. */
  readonly ping: () => Promise<void>;
}
