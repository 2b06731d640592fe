/** The advice: the triangle, tables, suggestions. */
export const adviesCss = `
.advies section { margin-block-end: 2.5rem; }
.advies section > h2 { border-block-start: 2px solid var(--sw-tekst); padding-block-start: 0.75rem; }
.zinnen { list-style: none; padding: 0; font-size: 1.125rem; line-height: 1.55; }
.zinnen li { margin-block-end: 0.6rem; }
.inhoud ul { list-style: none; padding: 0; margin: 0; columns: 15rem; max-inline-size: none; }
.inhoud li { margin: 0; break-inside: avoid; }
.inhoud a { display: inline-flex; align-items: center; min-block-size: 2.75rem; }
.inhoud { padding-block: 0.5rem; border-block: 1px solid var(--sw-lijn); margin-block-end: 1.5rem; }
.driehoek { margin: 0 0 1rem; }
.driehoek svg { display: block; inline-size: 100%; max-inline-size: 26rem; block-size: auto; }
.driehoek text { fill: var(--sw-tekst); font-family: var(--sw-lettertype); font-size: 14px; }
.driehoek .naam { font-weight: 700; }
.driehoek .staat { font-size: 13px; }
.driehoek .as { stroke: var(--sw-tekst); fill: none; stroke-width: 3; }
.driehoek .as.gespannen { stroke-dasharray: 9 6; }
.driehoek .as.gebroken { stroke-dasharray: 2 7; stroke-width: 4; }
.driehoek .as.onbekend { stroke: var(--sw-rand); stroke-width: 1.5; stroke-dasharray: 3 3; }
.driehoek .etiket { fill: var(--sw-papier); }
.driehoek .bol { fill: var(--sw-vlak); stroke: var(--sw-tekst); stroke-width: 2; }
.driehoek .vulling { fill: var(--sw-tekst); }
.driehoek .leeg { fill: none; stroke: var(--sw-rand); stroke-width: 1; }
.driehoek .misschien { fill: none; stroke: var(--sw-tekst); stroke-width: 1.5; stroke-dasharray: 2 2; }
.driehoek .knelt { fill: none; stroke: var(--sw-tekst); stroke-width: 1.5; }
.advies table { max-inline-size: none; table-layout: fixed; margin-block-end: 1.5rem; }
.advies tbody th { font-weight: 400; overflow-wrap: break-word; hyphens: auto; }
.naamkolom { inline-size: 36%; }
.kolommen-3 .naamkolom { inline-size: 30%; }
.advies .kolommen-3 tbody th { font-weight: 650; }
.advies td { overflow-wrap: break-word; hyphens: auto; }
@media (max-width: 39.99rem) {
  .naamkolom { inline-size: 46%; }
  .advies .kolommen-3, .advies .kolommen-3 caption, .advies .kolommen-3 tbody, .advies .kolommen-3 tr, .advies .kolommen-3 th, .advies .kolommen-3 td { display: block; inline-size: auto; }
  .advies .kolommen-3 thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .advies .kolommen-3 tr { padding-block: 0.5rem; border-block-end: 1px solid var(--sw-lijn); }
  .advies .kolommen-3 tbody th, .advies .kolommen-3 td { border: 0; padding: 0.1rem 0; }
  .advies .kolommen-3 td::before { content: attr(data-kop) ": "; color: var(--sw-tekst-zacht); }
}
.regels { font-size: 0.9375rem; margin-block-end: 0; padding-inline-start: 1.2rem; }
.suggestie { margin: 0 0 1.25rem; padding: clamp(1rem, 3vw, 1.75rem); background: var(--sw-vlak); border: 1px solid var(--sw-lijn); border-radius: var(--sw-hoek); break-inside: auto; }
.suggestie h4 { margin-block: 0 0.5rem; font-size: 1.1875rem; }
.suggestie h5 { margin-block: 1rem 0.35rem; font-size: 1rem; }
.geval { margin-block-end: 1.75rem; }
.stappen { padding-inline-start: 1.4rem; }
.stappen li { margin-block-end: 0.6rem; }
.stappen .zacht, .stappen small { display: block; font-size: 0.875rem; color: var(--sw-tekst-zacht); }
.onderbouwing ul { margin-block-end: 0; }
.doe { font-size: 0.875rem; }
.doe a, .doe .link { display: inline-block; padding: 0.35rem 0.15rem; }
.kanttekening { border-inline-start: 0.25rem solid var(--sw-nadruk-rand); padding-inline-start: 0.75rem; }
.feiten { max-inline-size: none; }
.feiten > div { margin-block-end: 0.6rem; }
.feiten dd { margin-block-end: 0; max-inline-size: var(--sw-regel); }
.feiten ul { margin-block-end: 0; }
#antwoorden .feiten > div { padding-block: 0.75rem; border-block-end: 1px solid var(--sw-lijn); margin: 0; }
#antwoorden .feiten dt { font-weight: 400; color: var(--sw-tekst-zacht); }
#antwoorden .feiten dd { white-space: pre-line; }
@media (min-width: 48rem) { .feiten > div { display: grid; grid-template-columns: 14rem minmax(0, 1fr); gap: 0 1.5rem; } #antwoorden .feiten > div { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
#kort { padding: clamp(1rem, 3vw, 1.75rem); background: var(--sw-vlak); border: 1px solid var(--sw-lijn); border-radius: var(--sw-hoek); }
#kort > h2 { border: 0; padding: 0; margin-block-start: 0; }
.meenemen a, .meenemen .link { display: inline-block; padding-block: 0.35rem; }
.alleen-papier { display: none; }
.keuzes { display: flex; flex-wrap: wrap; gap: 0.75rem 1rem; align-items: center; margin-block-end: 1.25rem; }
.wat-als-vragen { list-style: none; padding: 0; }
.wat-als-vragen .link { padding-block: 0.6rem; }
input[type="file"] { max-inline-size: 100%; min-block-size: var(--sw-raakvlak); font: inherit; }
.breed { overflow-x: auto; }
@media (forced-colors: active) {
  .driehoek .as, .driehoek .bol, .driehoek .misschien, .driehoek .leeg, .driehoek .knelt { fill: none; stroke: CanvasText; }
  .driehoek .vulling, .driehoek text, .held text { fill: CanvasText; }
  .driehoek .etiket { fill: Canvas; }
}
`;
