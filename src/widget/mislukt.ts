import type { Mislukt } from './api-client.ts';
import * as T from './teksten.ts';

/** Why something failed, in words for the person. */
export function uitlegVan({ status, tekst }: Mislukt): string {
  return status === 0 ? T.geenVerbinding : tekst || T.mislukt;
}

/** Whether the conversation is not there, or its key is not the right one. */
export function isVerdwenen({ status }: Mislukt): boolean {
  return status === 404 || status === 401;
}
