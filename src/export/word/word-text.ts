import {
  FootnoteReferenceRun,
  InternalHyperlink,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { bronInWoorden, type Rapport, type Stuk, type Tekst } from '../rapport/rapport.ts';

/** What a document gathers while it is written: its footnotes, and the names of its bookmarks. */
export interface WordTekst {
  /** Words as runs; a place in a source becomes a footnote. */
  runs(tekst: Tekst, look?: IRunOptions): ParagraphChild[];
  /** The name of the bookmark of a place in the report; undefined when nothing leads there. */
  bookmark(id: string): string | undefined;
  footnotes(): Record<string, { children: Paragraph[] }>;
}

/** The writer of words for one document. */
export function createWordTekst({ delen }: Rapport): WordTekst {
  const notes: string[] = [];
  // Names of bookmarks are short and without hyphens: a number does.
  const ids = delen.flatMap(({ blokken }) =>
    blokken.flatMap((blok) => (blok.soort === 'kaart' && blok.id !== undefined ? [blok.id] : [])),
  );
  const names = new Map(ids.map((id, index) => [id, `suggestie_${index + 1}`]));

  const piece = (stuk: Stuk, look: IRunOptions): ParagraphChild[] => {
    if (typeof stuk === 'string') return lines(stuk, look);
    switch (stuk.soort) {
      case 'sterk':
        return lines(stuk.tekst, { ...look, bold: true });
      case 'zacht':
        return lines(stuk.tekst, { ...look, color: GREY });
      case 'regel':
        return [new TextRun({ ...look, break: 1 })];
      case 'naar': {
        const anchor = stuk.doel === 'hier' ? names.get(stuk.id) : undefined;
        const words = lines(stuk.tekst, look);
        return anchor === undefined ? words : [new InternalHyperlink({ anchor, children: words })];
      }
      case 'bron':
        notes.push(bronInWoorden(stuk));
        return [...lines(stuk.titel, look), new FootnoteReferenceRun(notes.length)];
      case 'doe':
        return [];
    }
  };
  return {
    runs: (tekst, look = {}) =>
      typeof tekst === 'string' ? lines(tekst, look) : tekst.flatMap((stuk) => piece(stuk, look)),
    bookmark: (id) => names.get(id),
    footnotes: () =>
      Object.fromEntries(
        notes.map((text, index) => [
          String(index + 1),
          { children: [new Paragraph({ style: 'FootnoteText', children: [new TextRun(xmlText(text))] })] },
        ]),
      ),
  };
}

const GREY = '444444';

/** The lines of a text as runs: a line break in it is one in the document. */
function lines(text: string, look: IRunOptions): TextRun[] {
  return xmlText(text)
    .split(/\r?\n/)
    .map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}

/** A text as XML can hold it: a control character or half a character would make the document unreadable. */
export function xmlText(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, '').replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd');
}
