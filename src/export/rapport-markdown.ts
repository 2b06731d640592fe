import {
  type Blok,
  bronInWoorden,
  type Cel,
  type Deel,
  delenOpPapier,
  type Rapport,
  type Stuk,
  type Tekst,
} from './rapport/rapport.ts';

/**
 * The report as a Markdown document to take along.
 *
 * Texts that a person typed are escaped: nothing of them becomes a link, a heading or HTML. The same report gives
 * the same document.
 */
export function rapportMarkdown(rapport: Rapport): string {
  const { titel, ondertitel, vooraf } = rapport;
  const parts = [
    `# ${plain(titel)}`,
    `*${plain(ondertitel)}*`,
    ...vooraf.map(block),
    ...delenOpPapier(rapport).flatMap(part),
  ];
  return `${parts.filter((text) => text !== '').join('\n\n')}\n`;
}

function part({ titel, blokken }: Deel): string[] {
  return [`## ${plain(titel)}`, ...blokken.map(block)];
}

function block(blok: Blok): string {
  switch (blok.soort) {
    case 'alinea':
      return blok.toon === 'citaat' || blok.toon === 'melding'
        ? `> ${inline(blok.tekst)}`
        : inline(blok.tekst);
    case 'kop':
      return `${'#'.repeat(blok.niveau)} ${plain(blok.tekst)}`;
    case 'lijst':
      return list(blok.punten, blok.genummerd);
    case 'tabel':
      return [`**${plain(blok.titel)}**`, table(blok.kolommen, blok.rijen)].join('\n\n');
    case 'feiten':
      return blok.feiten.map(({ naam, waarde }) => fact(naam, waarde)).join('\n\n');
    case 'tekening':
      // The table below it says the same.
      return '';
    case 'diep':
      return [`**${plain(blok.titel)}**`, ...blok.blokken.map(block)]
        .filter((text) => text !== '')
        .join('\n\n');
    case 'kaart':
      return blok.blokken
        .map(block)
        .filter((text) => text !== '')
        .join('\n\n');
  }
}

function list(punten: readonly Tekst[], genummerd: true | undefined): string {
  return punten.map((punt, index) => `${genummerd ? `${index + 1}.` : '-'} ${inline(punt)}`).join('\n');
}

function fact(naam: string, waarde: readonly Tekst[]): string {
  const [first = '', ...more] = waarde.map(inline);
  const name = `**${plain(naam)}${/[?:]$/.test(naam) ? '' : ':'}**`;
  return more.length === 0 ? `${name} ${first}` : `${name}\n\n${list(waarde, undefined)}`;
}

function table(kolommen: readonly string[], rijen: readonly (readonly Cel[])[]): string {
  const rows = [
    kolommen.map(plain),
    kolommen.map(() => '---'),
    ...rijen.map((rij) => rij.map((cel) => cel.map(inline).join('; '))),
  ];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function inline(tekst: Tekst): string {
  if (typeof tekst === 'string') return plain(tekst);
  return tekst
    .map((stuk, index) => inlinePiece(stuk, index === 0))
    .join('')
    .trim();
}

function inlinePiece(stuk: Stuk, isFirst: boolean): string {
  if (typeof stuk === 'string') return spaced(stuk, isFirst);
  switch (stuk.soort) {
    case 'sterk':
      return stuk.tekst.trim() === '' ? '' : `**${plain(stuk.tekst)}**${/\s$/.test(stuk.tekst) ? ' ' : ''}`;
    case 'zacht':
      return stuk.tekst.trim() === '' ? '' : `${/^\s/.test(stuk.tekst) ? ' ' : ''}*${plain(stuk.tekst)}*`;
    case 'naar':
      return plain(stuk.tekst);
    case 'bron':
      return plain(bronInWoorden(stuk));
    case 'regel':
      return ' · ';
    case 'doe':
      return '';
  }
}

/** Plain words that keep the single space at their ends; only at the begin of a line a mark can mean a list. */
function spaced(text: string, isFirst: boolean): string {
  const words = isFirst ? plain(text) : escapeMarks(text.replace(/\s+/g, ' ').trim());
  return `${/^\s/.test(text) && !isFirst ? ' ' : ''}${words}${/\s$/.test(text) ? ' ' : ''}`;
}

/** Any text as plain words of one line: every mark that Markdown or HTML could read is escaped. */
function plain(text: string): string {
  return escapeMarks(text.replace(/\s+/g, ' ').trim())
    .replace(/^([#+=-])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

function escapeMarks(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
      // Or a bare address would become a link.
      .replace(/:(?=\/\/)|@|(?<=\bwww)\./gi, '\\$&')
  );
}
