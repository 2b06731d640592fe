import {
  Bookmark,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx';
import type { Blok, Cel, Feit, Tabel, Tekst } from '../rapport/rapport.ts';
import { drawingParagraph } from './word-drawing.ts';
import { type WordTekst, xmlText } from './word-text.ts';

export type WordBlok = Paragraph | Table;

/** The name of the numbering of ordered lists; each list is an instance of it. */
export const NUMMERING = 'genummerd';

const HEADINGS = {
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
  5: HeadingLevel.HEADING_4,
} as const;

/** Writes blocks one under the other. */
export function createWordBlocks(tekst: WordTekst): (blokken: readonly Blok[]) => WordBlok[] {
  let lists = 0;
  const paragraph = (words: Tekst, options: IParagraphOptions = {}): Paragraph =>
    new Paragraph({ ...options, children: tekst.runs(words) });

  const list = (punten: readonly Tekst[], genummerd: true | undefined): Paragraph[] => {
    lists += 1;
    const instance = lists;
    return punten.map((punt) =>
      paragraph(
        punt,
        genummerd ? { numbering: { reference: NUMMERING, level: 0, instance } } : { bullet: { level: 0 } },
      ),
    );
  };

  const fact = ({ naam, waarde }: Feit): Paragraph[] => {
    const [first, ...more] = waarde;
    if (first === undefined) return [];
    const isAsked = naam.endsWith('?');
    const label = isAsked ? `${naam} ` : ({ soort: 'sterk', tekst: `${naam}: ` } as const);
    if (more.length > 0) {
      return [new Paragraph({ keepNext: true, children: tekst.runs([label]) }), ...list(waarde, undefined)];
    }
    return [paragraph([label, ...(typeof first === 'string' ? [first] : first)])];
  };

  const cell = (cel: Cel): TableCell =>
    new TableCell({
      margins: { top: 60, bottom: 60, right: 120 },
      children: cel.length === 0 ? [new Paragraph('')] : cel.map((line) => paragraph(line, { style: 'Cel' })),
    });

  const table = ({ titel, titelVerborgen, kolommen, rijen }: Tabel): WordBlok[] => [
    ...(titelVerborgen ? [] : [new Paragraph({ style: 'Tabeltitel', keepNext: true, text: xmlText(titel) })]),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: widths(kolommen.length),
      rows: [
        new TableRow({
          tableHeader: true,
          children: kolommen.map((kolom) => cell([[{ soort: 'sterk', tekst: kolom }]])),
        }),
        ...rijen.map((rij) => new TableRow({ cantSplit: true, children: rij.map(cell) })),
      ],
    }),
    new Paragraph({ style: 'Cel', text: '' }),
  ];

  const heading = (blok: Extract<Blok, { soort: 'kop' }>, bookmark?: string): Paragraph => {
    const words = tekst.runs(blok.tekst);
    const children = bookmark === undefined ? words : [new Bookmark({ id: bookmark, children: words })];
    return new Paragraph({ heading: HEADINGS[blok.niveau], children });
  };

  const card = ({ id, blokken }: Extract<Blok, { soort: 'kaart' }>): WordBlok[] => {
    const [first, ...more] = blokken;
    const bookmark = id === undefined ? undefined : tekst.bookmark(id);
    return first?.soort === 'kop' ? [heading(first, bookmark), ...blocks(more)] : blocks(blokken);
  };

  const block = (blok: Blok): WordBlok[] => {
    switch (blok.soort) {
      case 'alinea':
        return [paragraph(blok.tekst, blok.toon === 'citaat' ? { style: 'Citaat' } : {})];
      case 'kop':
        return [heading(blok)];
      case 'lijst':
        return list(blok.punten, blok.genummerd);
      case 'tabel':
        return table(blok);
      case 'feiten':
        return blok.feiten.flatMap(fact);
      case 'tekening':
        return [drawingParagraph(blok.tekening)];
      case 'diep':
        return [
          new Paragraph({ style: 'Tabeltitel', keepNext: true, text: xmlText(blok.titel) }),
          ...blocks(blok.blokken),
        ];
      case 'kaart':
        return card(blok);
    }
  };
  const blocks = (blokken: readonly Blok[]): WordBlok[] => blokken.flatMap(block);
  return blocks;
}

/** In twentieths of a point: the width of A4 between the margins. */
const TEXT_WIDTH = 9638;

function widths(columns: number): number[] {
  const first = Math.round(TEXT_WIDTH * (columns > 2 ? 0.24 : 0.36));
  const other = Math.floor((TEXT_WIDTH - first) / Math.max(columns - 1, 1));
  return [first, ...Array.from({ length: columns - 1 }, () => other)];
}
