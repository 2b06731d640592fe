import { neemOp, OPNAME_ID } from '../../walkthrough/opnemen.ts';
import { download } from '../rapport/download.ts';
import type { Show } from '../routes/verzoek.ts';

/** The conversation as a walkthrough, for a trainer to work out. */
export const opnameShows: Readonly<Record<string, Show>> = {
  '/gesprek/walkthrough': ({ c, sessie: { geopend } }) => {
    const name = `${OPNAME_ID.replace('stuurwijzer-', '')}.yaml`;
    return download(c, name, 'application/yaml; charset=utf-8', neemOp(geopend.versie, geopend.gesprek));
  },
};
