import type { Mislukt } from './api-client.ts';
import type { Lijn } from './volhouden.ts';

export interface BrowserLijn extends Lijn {
  /** Tries again at once. */
  nu(): void;
}

/** Waits by the clock of the browser, and tries at once when the browser says that it is online again. */
export function createLijn(meld: (hapering: Mislukt | undefined) => void): BrowserLijn {
  const waiting = new Set<() => void>();
  const nu = () => {
    for (const wake of [...waiting]) wake();
  };
  return {
    meld,
    nu,
    wacht: (seconden) =>
      new Promise((resolve) => {
        const wake = () => {
          waiting.delete(wake);
          clearTimeout(timer);
          removeEventListener('online', wake);
          resolve();
        };
        const timer = setTimeout(wake, seconden * 1000);
        waiting.add(wake);
        addEventListener('online', wake);
      }),
  };
}
