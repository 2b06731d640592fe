import { neemOp, OPNAME_ID } from '../../walkthrough/opnemen.ts';
import type { Api } from '../api-env.ts';
import { requireOffered } from '../negotiate.ts';
import { haalWalkthrough, YAML_TYPE } from './opname-contract.ts';

/** A conversation as a walkthrough file. */
export function addOpname(api: Api): void {
  api.openapi(haalWalkthrough, (c) => {
    c.header('Vary', 'Accept', { append: true });
    requireOffered(c, [YAML_TYPE]);
    const { versie, gesprek } = c.get('geopend');
    c.header('Content-Disposition', `attachment; filename="${OPNAME_ID}.yaml"`);
    return c.body(neemOp(versie, gesprek), 200, { 'Content-Type': YAML_TYPE });
  });
}
