import type { Advies, Groep, Suggestie } from '../../advies/advies.ts';

const GROEPEN: readonly (readonly [groep: Groep, kop: string])[] = [
  ['eerst', 'Eerst'],
  ['versterk', 'Versterk'],
  ['rol', 'Uw rol'],
  ['let-op', 'Let op'],
  ['zoek-uit', 'Zoek uit'],
];

/** Profile and advice as plain text, for who tries answers out. */
export function printAdvice({
  profiel,
  suggesties,
  dilemmas,
  uitzoeken,
  nietGekozen,
  stabiliteit,
}: Advies): readonly string[] {
  return [
    ...section('Beeld van de situatie', [
      ...(profiel.samenvatting === '' ? [] : [profiel.samenvatting]),
      ...profiel.dimensies.map(({ titel, tekst }) => `- ${titel}: ${tekst}`),
    ]),
    ...GROEPEN.flatMap(([groep, kop]) =>
      section(kop, suggesties.filter((suggestie) => suggestie.groep === groep).flatMap(printSuggestion)),
    ),
    ...section(
      "Dilemma's",
      dilemmas.flatMap(({ titel, vraag, titels }) => [
        `- ${titel}: ${vraag}`,
        ...titels.map((les) => `    ${les}`),
      ]),
    ),
    ...section(
      'Zoek dit eerst uit',
      uitzoeken.map(({ vraag, stelt, gevolg }) => `- ${stelt} (${vraag}) ${gevolg}`),
    ),
    ...section(
      'Net niet gekozen',
      nietGekozen.map(({ les, titel, omdat }) => `- ${titel} (${les}): ${omdat}`),
    ),
    stabiliteit.tekst,
  ];
}

function section(kop: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [kop.toUpperCase(), ...lines, ''];
}

function printSuggestion({
  les,
  titel,
  redenen,
  bronnen,
  bewijs,
  stappen,
  nietAls,
  anders,
}: Suggestie): string[] {
  const vindplaatsen = bronnen.map(({ titel: bron, paragraaf }) => `${bron}, ${paragraaf}`);
  return [
    `- ${titel} (${les})`,
    ...redenen.map((reden) => `    omdat: ${reden}`),
    ...stappen.map(({ tekst, termijn }) => `    ${termijn}: ${tekst}`),
    `    bron: ${vindplaatsen.join('; ')} (${bewijs})`,
    ...(nietAls === undefined ? [] : [`    niet als: ${nietAls}`]),
    ...anders.map(({ vraag, antwoord, gevolg }) => `    anders: ${vraag} → ${antwoord}: ${gevolg}`),
  ];
}
