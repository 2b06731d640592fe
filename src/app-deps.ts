import type { Settings } from './env.ts';
import type { Gesprekken } from './gesprek/gesprekken.ts';
import type { BrowserFiles } from './http/browser-files.ts';
import type { InbeddingBewijs } from './http/inbedding-bewijs.ts';

/** What API and pages stand on; entry points and tests bring it. */
export interface AppDeps {
  readonly settings: Settings;
  readonly gesprekken: Gesprekken;
  /** Resolves when the store answers. */
  readonly ping: () => Promise<void>;
  /** The widget and its like; without them their addresses do not exist. */
  readonly browserFiles?: BrowserFiles;
  /** Without it the widget does not work in frames that have no origin of their own. */
  readonly inbeddingBewijs?: InbeddingBewijs;
}
