/** On paper: the advice on A4, with page numbers, without what can only be clicked. */
export const printCss = `
@page {
  size: A4;
  margin: 20mm 18mm 22mm;
  @top-left { content: "Stuurwijzer"; font: 8.5pt system-ui, sans-serif; }
  @bottom-right { content: "Pagina " counter(page) " van " counter(pages); font: 8.5pt system-ui, sans-serif; }
}
@media print {
  :root {
    color-scheme: light;
    --sw-papier: #ffffff; --sw-vlak: #ffffff; --sw-vlak-zacht: #ffffff; --sw-tekst: #000000; --sw-tekst-zacht: #333333;
    --sw-lijn: #999999; --sw-rand: #555555; --sw-link: #000000; --sw-actie: #000000; --sw-nadruk: #ffffff; --sw-nadruk-rand: #000000;
  }
  html { font-size: 10pt; }
  body { font-size: 10pt; line-height: 1.4; display: block; }
  h1 { font-size: 20pt; }
  h2 { font-size: 14pt; }
  h3 { font-size: 11.5pt; margin-block-start: 0.9rem; }
  h4, .suggestie h4 { font-size: 11pt; }
  h2, h3, h4, h5, summary, caption, thead { break-after: avoid; }
  p, ul, ol, dl, blockquote { max-inline-size: none; }
  .menu, .skip, .inhoud, .gesprek-menu, .wijzig, .doe, .alleen-scherm, .verzenden, .kruimel, body > .kop, body > .voet { display: none !important; }
  .alleen-papier { display: block; }
  .breedte { padding-inline: 0; max-inline-size: none; }
  main { padding-block: 0; }
  a, .link { color: inherit; text-decoration: none; }
  .naast { display: block; }
  .driehoek { break-inside: avoid; }
  .driehoek svg { max-inline-size: 8.5cm; }
  .advies section { margin-block-end: 1.25rem; }
  #kort { border: 1px solid var(--sw-lijn); break-inside: avoid; }
  #suggesties, .bijlage { break-before: page; }
  .bijlage { font-size: 9pt; }
  .suggestie { border: 0; border-block-end: 1px solid var(--sw-lijn); padding-inline: 0; padding-block: 0.5rem; }
  .suggestie > h4, .suggestie > h5, .suggestie > p { break-after: avoid; }
  .geval, .kaart, .melding, tr, .feiten > div, li { break-inside: avoid; }
  .feiten > div, #antwoorden .feiten > div { display: grid; grid-template-columns: 5cm minmax(0, 1fr); gap: 0 0.5cm; }
  #antwoorden .feiten > div { grid-template-columns: repeat(2, minmax(0, 1fr)); padding-block: 0.3rem; }
  .advies table { display: table; }
  p, li { orphans: 3; widows: 3; }
  /* What is folded on screen is unfolded on paper, where the browser can. */
  details::details-content { display: block; content-visibility: visible; block-size: auto; }
  details > summary { list-style: none; color: inherit; font-weight: 650; min-block-size: 0; padding-block: 0.25rem; }
}
`;
