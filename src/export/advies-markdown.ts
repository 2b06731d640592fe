import type { Advies, Groep, Suggestie } from '../advies/advies.ts';

const GROEPEN: readonly (readonly [Groep, string])[] = [
  ['eerst', 'Doe dit eerst'],
  ['versterk', 'Versterk dit'],
  ['rol', 'Uw rol'],
  ['let-op', 'Let op'],
  ['zoek-uit', 'Zoek dit uit'],
];

/**
 * The advice as a Markdown document to take along.
 *
 * Texts that a person typed are escaped: nothing of them becomes a link, a heading or HTML. The same advice gives
 * the same document.
 *
 * @param titel the title of the flow
 */
export function adviesMarkdown(advies: Advies, titel: string): string {
  const parts = [
    `# Advies: ${plain(titel)}`,
    advies.voorlopig === true
      ? '**Voorlopig:** nog niet alle vragen zijn beantwoord. Het advies kan nog veranderen.'
      : '',
    section('De situatie', [plain(advies.profiel.samenvatting), ...dimensions(advies)]),
    ...GROEPEN.map(([groep, kop]) => section(kop, suggestions(advies, groep))),
    section('Dilemma’s', advies.dilemmas.flatMap(dilemma)),
    section('Eerst uitzoeken', [bullets(advies.uitzoeken.map(findOut))]),
    section('Casussen die hierop lijken', advies.casussen.flatMap(casus)),
    section('Past ook', [
      bullets(advies.ookPassend.map(({ titel, kern }) => `${plain(titel)}: ${plain(kern)}`)),
    ]),
    section('Net niet gekozen', [
      bullets(advies.nietGekozen.map(({ titel, omdat }) => `${plain(titel)}: ${plain(omdat)}`)),
    ]),
    section('Hoe stevig is dit?', [plain(advies.stabiliteit.tekst), versions(advies)]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(kop: string, parts: readonly string[]): string {
  const filled = parts.filter((part) => part !== '');
  return filled.length === 0 ? '' : [`## ${kop}`, ...filled].join('\n\n');
}

function dimensions({ profiel }: Advies): string[] {
  const items = profiel.dimensies.flatMap(({ titel, tekst, perItem = [] }) => [
    `${plain(titel)}: ${plain(tekst)}`,
    ...perItem.map((item) => `${plain(titel)} bij ${plain(item.tekst)}: ${plain(item.niveau)}`),
  ]);
  return [bullets(items)];
}

function suggestions({ suggesties }: Advies, groep: Groep): string[] {
  return suggesties.filter((suggestie) => suggestie.groep === groep).flatMap(suggestion);
}

function suggestion({ titel, kern, stappen, omdat, anders, bronnen, bewijs, ...rest }: Suggestie): string[] {
  return [
    `### ${plain(titel)}`,
    plain(kern),
    bullets(
      stappen.map(
        (stap) => `${plain(stap.tekst)} (${plain(stap.termijn)}${stap.eigen ? ', stap van ons' : ''})`,
      ),
    ),
    labelled(
      'Omdat',
      omdat.map(({ stelt, antwoord }) => `${plain(stelt)} ${plain(antwoord)}`),
    ),
    rest.kanttekening === undefined ? '' : `**Let op:** ${plain(rest.kanttekening)}`,
    rest.nietAls === undefined ? '' : `**Niet als:** ${plain(rest.nietAls)}`,
    labelled(
      'Anders',
      anders.map(({ stelt, antwoord, gevolg }) => `${plain(stelt)} “${plain(antwoord)}”: ${plain(gevolg)}`),
    ),
    rest.gespreksvorm === undefined ? '' : `**Een gesprek hierover:** ${plain(rest.gespreksvorm.titel)}`,
    labelled('Bronnen', bronnen.map(source)),
    `**Bewijs:** ${plain(bewijs)}`,
  ];
}

function source({ titel, paragraaf, pagina }: Suggestie['bronnen'][number]): string {
  return `${plain(titel)}, ${plain(paragraaf)}${pagina === undefined ? '' : `, p. ${plain(pagina)}`}`;
}

function dilemma({ titel, vraag, afweging, titels, wanneer, lessen }: Advies['dilemmas'][number]): string[] {
  const titleOf = (les: string): string => titels[lessen.indexOf(les)] ?? les;
  return [
    `### ${plain(titel)}`,
    plain(afweging),
    `**De vraag die beslist:** ${plain(vraag)}`,
    bullets(wanneer.map(({ les, als }) => `${plain(titleOf(les))}: ${plain(als)}`)),
  ];
}

function findOut({ stelt, waarom, bijWie, gevolg }: Advies['uitzoeken'][number]): string {
  const who = bijWie === undefined ? '' : ` Vraag het aan: ${plain(bijWie.join(', '))}.`;
  return `${plain(stelt)} ${plain(waarom)}${who} ${plain(gevolg)}`;
}

function casus({ titel, gelijk, verschilt, risico }: Advies['casussen'][number]): string[] {
  return [
    `### ${plain(titel)}`,
    labelled('Gelijk', gelijk.map(plain)),
    labelled('Anders', verschilt.map(plain)),
    `**Risico:** ${plain(risico)}`,
  ];
}

function versions({ versies }: Advies): string {
  return `Flow ${versies.flow.slice(0, 12)}, lessen ${versies.bibliotheek.slice(0, 12)}, rekenregels ${plain(versies.motor)}.`;
}

function labelled(label: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `**${label}:**\n\n${bullets(items)}`;
}

function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** Any text as plain words of one line: every mark that Markdown or HTML could read is escaped. */
function plain(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
      .replace(/^([#+=-])/, '\\$1')
      .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
      // Or a bare address would become a link.
      .replace(/:(?=\/\/)|@|(?<=\bwww)\./gi, '\\$&')
  );
}
