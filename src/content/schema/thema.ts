import type { z } from 'zod';
import { fileObject, formaat, id, listOf, prose, text } from './shared.ts';

const thema = fileObject({ id, titel: text, uitleg: prose });
export type Thema = z.output<typeof thema>;

/** The list of themes; at most one suggestion of each is given. */
export const themaFile = fileObject({ formaat, themas: listOf(thema) });
