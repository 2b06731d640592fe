import { ImportedXmlComponent, Paragraph, Run } from 'docx';
import type { Punt, Tekening, Vorm } from '../rapport/tekening.ts';
import { xmlText } from './word-text.ts';

/** A picture of 340 units wide becomes some ten centimetres. */
const EMU_PER_UNIT = 10_800;

/** How a style looks on paper: line width in units, dashes as DrawingML names them, and the fill. */
interface Look {
  readonly lijn?: number;
  readonly streep?: 'dash' | 'sysDot';
  readonly vulling?: 'zwart' | 'wit';
}
const LOOKS: Readonly<Record<string, Look>> = {
  'as in-balans': { lijn: 3 },
  'as gespannen': { lijn: 3, streep: 'dash' },
  'as gebroken': { lijn: 4, streep: 'sysDot' },
  'as onbekend': { lijn: 1, streep: 'sysDot' },
  etiket: { vulling: 'wit' },
  bol: { lijn: 2, vulling: 'wit' },
  knelt: { lijn: 1.5 },
  vulling: { vulling: 'zwart' },
  misschien: { lijn: 1.5, streep: 'sysDot' },
  leeg: { lijn: 0.75 },
};
const PLAIN: Look = { lijn: 2 };

/**
 * A drawing as shapes of Word itself: sharp at every size, and without a picture that programs cannot read. Its
 * words are its alternative text.
 */
export function drawingParagraph({ titel, tekst, breedte, hoogte, vormen }: Tekening): Paragraph {
  const [cx, cy] = [emu(breedte), emu(hoogte)];
  const shapes = vormen.map((vorm, index) => shape(vorm, index + 2)).join('');
  const name = attribute(titel);
  // An anchor, for inside a line not every program can place a group of shapes.
  const anchor = `<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="0"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="${cx}" cy="${cy}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapTopAndBottom/>`;
  const about = `<wp:docPr id="1" name="${name}" title="${name}" descr="${attribute(tekst)}"/><wp:cNvGraphicFramePr/>`;
  const room = `<wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/><a:chOff x="0" y="0"/><a:chExt cx="${cx}" cy="${cy}"/></a:xfrm></wpg:grpSpPr>`;
  const group = `<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wpg:wgp><wpg:cNvGrpSpPr/>${room}${shapes}</wpg:wgp></a:graphicData></a:graphic>`;
  const xml = `<mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing>${anchor}${about}${group}</wp:anchor></w:drawing></mc:Choice></mc:AlternateContent>`;
  const run = new Run({});
  run.addChildElement(ImportedXmlComponent.fromXmlString(xml));
  return new Paragraph({ children: [run], keepNext: true });
}

function shape(vorm: Vorm, id: number): string {
  const look = LOOKS[vorm.stijl] ?? PLAIN;
  switch (vorm.soort) {
    case 'lijn': {
      const flipV = vorm.van.y > vorm.naar.y !== vorm.van.x > vorm.naar.x;
      return wsp(id, 'line', boxOf(vorm.van, vorm.naar), look, { flip: flipV });
    }
    case 'cirkel': {
      const { om, straal } = vorm;
      const box = { x: om.x - straal, y: om.y - straal, breedte: straal * 2, hoogte: straal * 2 };
      return wsp(id, 'ellipse', box, look);
    }
    case 'vlak':
      return wsp(id, 'rect', { ...vorm.op, breedte: vorm.breedte, hoogte: vorm.hoogte }, look);
    case 'tekst':
      return wsp(id, 'rect', textBox(vorm), {}, { tekst: vorm });
  }
}

interface Box extends Punt {
  readonly breedte: number;
  readonly hoogte: number;
}

function boxOf(a: Punt, b: Punt): Box {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    breedte: Math.abs(a.x - b.x),
    hoogte: Math.abs(a.y - b.y),
  };
}

/** Room for one line; where it stands decides on which side of its point it lies. */
function textBox({ op, anker, tekst }: Extract<Vorm, { soort: 'tekst' }>): Box {
  const breedte = tekst.length * 8 + 16;
  const x = anker === 'start' ? op.x : anker === 'end' ? op.x - breedte : op.x - breedte / 2;
  return { x, y: op.y - 14, breedte, hoogte: 20 };
}

interface Extra {
  readonly flip?: boolean;
  readonly tekst?: Extract<Vorm, { soort: 'tekst' }>;
}

/** One shape as DrawingML. */
function wsp(id: number, geometry: string, box: Box, look: Look, { flip, tekst }: Extra = {}): string {
  const place = `<a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.breedte)}" cy="${emu(box.hoogte)}"/>`;
  const words = tekst === undefined ? '' : textOf(tekst);
  const cNv = tekst === undefined ? '<wps:cNvSpPr/>' : '<wps:cNvSpPr txBox="1"/>';
  const body = `<wps:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></wps:bodyPr>`;
  return `<wps:wsp><wps:cNvPr id="${id}" name="vorm ${id}"/>${cNv}<wps:spPr><a:xfrm${flip === true ? ' flipV="1"' : ''}>${place}</a:xfrm><a:prstGeom prst="${geometry}"><a:avLst/></a:prstGeom>${fill(look)}${line(look)}</wps:spPr>${words}${body}</wps:wsp>`;
}

function fill({ vulling }: Look): string {
  if (vulling === undefined) return '<a:noFill/>';
  return `<a:solidFill><a:srgbClr val="${vulling === 'zwart' ? '000000' : 'FFFFFF'}"/></a:solidFill>`;
}

function line({ lijn, streep }: Look): string {
  if (lijn === undefined) return '<a:ln><a:noFill/></a:ln>';
  const dash = streep === undefined ? '' : `<a:prstDash val="${streep}"/>`;
  return `<a:ln w="${emu(lijn)}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>${dash}</a:ln>`;
}

const JUSTIFY = { start: 'left', middle: 'center', end: 'right' } as const;

function textOf({ tekst, anker, stijl }: Extract<Vorm, { soort: 'tekst' }>): string {
  const bold = stijl.includes('naam') ? '<w:b/>' : '';
  return `<wps:txbx><w:txbxContent><w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="${JUSTIFY[anker]}"/></w:pPr><w:r><w:rPr>${bold}<w:color w:val="000000"/><w:sz w:val="18"/></w:rPr><w:t xml:space="preserve">${xmlText(tekst).replace(/[&<>]/g, markup)}</w:t></w:r></w:p></w:txbxContent></wps:txbx>`;
}

function emu(units: number): number {
  return Math.round(units * EMU_PER_UNIT);
}

function attribute(text: string): string {
  return xmlText(text).replace(/[&<>"]/g, markup);
}

const MARKUP: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

function markup(mark: string): string {
  return MARKUP.get(mark) ?? '';
}
