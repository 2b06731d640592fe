import type { Rapport } from './rapport/rapport.ts';

/** The media type of a Word document. */
export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * The report as a Word document (.docx): real headings, lists and tables, sources as footnotes, Dutch as its
 * language, and page numbers. The library that writes it is loaded only now, when somebody asks.
 */
export async function rapportWord(rapport: Rapport): Promise<Uint8Array<ArrayBuffer>> {
  const [{ Packer }, { wordDocument }] = await Promise.all([
    import('docx'),
    import('./word/word-document.ts'),
  ]);
  return new Uint8Array(await Packer.toArrayBuffer(wordDocument(rapport)));
}
