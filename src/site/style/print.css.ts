/** On paper: the advice on A4, without what can only be clicked. */
export const printCss = `
@page { size: A4; margin: 18mm 16mm 20mm; }
@media print {
  :root {
    --sw-papier: #ffffff; --sw-vlak: #ffffff; --sw-vlak-zacht: #ffffff; --sw-tekst: #000000; --sw-tekst-zacht: #333333;
    --sw-lijn: #999999; --sw-rand: #555555; --sw-link: #000000; --sw-actie: #000000; --sw-nadruk: #ffffff; --sw-nadruk-rand: #000000;
  }
  body { font-size: 10.5pt; line-height: 1.4; display: block; }
  h1 { font-size: 20pt; }
  h2 { font-size: 14pt; break-after: avoid; }
  h3, h4, h5 { break-after: avoid; }
  .menu, .skip, .inhoud, .gesprek-menu, .wijzig, .alleen-scherm, .verzenden, .kruimel { display: none !important; }
  .kop, .voet { border: 0; }
  .breedte { padding-inline: 0; max-inline-size: none; }
  main { padding-block: 0; }
  a, .link { color: inherit; text-decoration: none; }
  .driehoek svg { max-inline-size: 8.5cm; }
  .suggestie { border: 0; border-block-end: 1px solid var(--sw-lijn); padding-inline: 0; }
  .suggestie, .kaart, .melding, tr, .dilemma li { break-inside: avoid; }
  p, li { orphans: 3; widows: 3; }
  /* What is folded on screen is unfolded on paper, where the browser can. */
  details::details-content { display: block; content-visibility: visible; block-size: auto; }
  details > summary { list-style: none; color: inherit; font-weight: 650; min-block-size: 0; padding-block: 0.25rem; }
}
`;
