import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type IStylesOptions,
  LevelFormat,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { delenOpPapier, type Rapport } from '../rapport/rapport.ts';
import { createWordBlocks, NUMMERING } from './word-blocks.ts';
import { createWordTekst, xmlText } from './word-text.ts';

const FONT = 'Calibri';

/** Half points for sizes, twentieths of a point for distances. */
const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 22, language: { value: 'nl-NL' } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: { run: { font: FONT, size: 44, bold: true }, paragraph: { spacing: { after: 60 } } },
    heading1: headingStyle(32, 360),
    heading2: headingStyle(26, 280),
    heading3: headingStyle(23, 240),
    heading4: headingStyle(22, 160),
    footnoteText: { run: { font: FONT, size: 18 } },
  },
  paragraphStyles: [
    {
      id: 'Citaat',
      name: 'Citaat',
      basedOn: 'Normal',
      run: { italics: true },
      paragraph: { indent: { left: 400, right: 400 } },
    },
    {
      id: 'Cel',
      name: 'Cel',
      basedOn: 'Normal',
      run: { size: 20 },
      paragraph: { spacing: { after: 30, line: 250 } },
    },
    {
      id: 'Tabeltitel',
      name: 'Tabeltitel',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { spacing: { before: 160, after: 80 } },
    },
  ],
};

function headingStyle(size: number, before: number) {
  return {
    run: { font: FONT, size, bold: true, color: '000000' },
    paragraph: { spacing: { before, after: 100 }, keepNext: true },
  };
}

/** The report as a document of the library that writes Word. */
export function wordDocument(rapport: Rapport): Document {
  const { titel, ondertitel, vooraf } = rapport;
  const tekst = createWordTekst(rapport);
  const blocks = createWordBlocks(tekst);
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, text: xmlText(titel) }),
    new Paragraph({ text: xmlText(ondertitel) }),
    ...blocks(vooraf),
    ...delenOpPapier(rapport).flatMap((deel) => [
      new Paragraph({ heading: HeadingLevel.HEADING_1, text: xmlText(deel.titel) }),
      ...blocks(deel.blokken),
    ]),
  ];
  return new Document({
    title: `${titel}: ${ondertitel}`,
    creator: 'Stuurwijzer',
    lastModifiedBy: 'Stuurwijzer',
    styles: STYLES,
    numbering: { config: [{ reference: NUMMERING, levels: [NUMBERED] }] },
    // Read after the blocks were written: they gather the notes.
    footnotes: tekst.footnotes(),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1300, bottom: 1300, left: 1134, right: 1134 },
          },
        },
        headers: { default: new Header({ children: [small(`Stuurwijzer · ${titel} · ${ondertitel}`)] }) },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children,
      },
    ],
  });
}

const NUMBERED = {
  level: 0,
  format: LevelFormat.DECIMAL,
  text: '%1.',
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 500, hanging: 360 } } },
};

function small(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text: xmlText(text), size: 18, color: '444444' })] });
}

function pageNumber(): Paragraph {
  const parts = ['Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES];
  return new Paragraph({
    alignment: AlignmentType.END,
    children: [new TextRun({ children: parts, size: 18, color: '444444' })],
  });
}
