import type { z } from 'zod';
import { fileObject, formaat, listOf, text } from './shared.ts';

/** Groups of words of the field that mean about the same: who searches for one also finds the others. */
export const synoniemenFile = fileObject({ formaat, groepen: listOf(listOf(text, 2)) });
export type SynoniemenFile = z.output<typeof synoniemenFile>;
