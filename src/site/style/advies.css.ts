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
.sterk { font-weight: 650; }
.advies table { max-inline-size: none; table-layout: fixed; }
.advies tbody th { font-weight: 400; }
.naamkolom { inline-size: 46%; }
@media (min-width: 40rem) { .naamkolom { inline-size: 36%; } }
.partij { margin-block: 0.5rem 0; }
.regels { font-size: 0.9375rem; margin-block-end: 0; padding-inline-start: 1.2rem; }
.suggesties { list-style: none; padding: 0; margin: 0; display: grid; gap: 1.25rem; max-inline-size: none; }
.suggestie { margin: 0; padding: clamp(1rem, 3vw, 1.75rem); background: var(--sw-vlak); border: 1px solid var(--sw-lijn); border-radius: var(--sw-hoek); break-inside: auto; }
.suggestie h4 { margin-block: 0 0.5rem; font-size: 1.1875rem; }
.suggestie h5 { margin-block: 1rem 0.35rem; font-size: 1rem; }
.groep { margin-block: 1.75rem 0.75rem; }
.groep-uitleg { margin-block-end: 0.75rem; color: var(--sw-tekst-zacht); }
.stappen { padding-inline-start: 1.4rem; }
.stappen li { margin-block-end: 0.6rem; }
.stappen small { display: block; color: var(--sw-tekst-zacht); }
.onderbouwing dl { margin-block-end: 0; }
.onderbouwing dd { margin-block-end: 0.9rem; }
.onderbouwing ul { margin-block-end: 0; }
.kanttekening { border-inline-start: 0.25rem solid var(--sw-nadruk-rand); padding-inline-start: 0.75rem; }
.feiten { display: grid; gap: 0 2rem; max-inline-size: none; }
@media (min-width: 40rem) { .feiten { grid-template-columns: max-content minmax(0, 1fr); } .feiten dt { margin-block-end: 0.6rem; } }
.breed { overflow-x: auto; }
.dilemma .kanten { display: grid; gap: 0.75rem; margin-block: 0.75rem; padding: 0; list-style: none; max-inline-size: none; }
.dilemma .kanten li { margin: 0; padding: 0.75rem 1rem; border: 1px solid var(--sw-lijn); border-radius: var(--sw-hoek); }
@media (min-width: 40rem) { .dilemma .kanten { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
@media (forced-colors: active) {
  .driehoek .as, .driehoek .bol, .driehoek .leeg { fill: none; stroke: var(--sw-rand); stroke-width: 1; }
.driehoek .misschien, .driehoek .leeg, .driehoek .knelt { stroke: CanvasText; }
  .driehoek .vulling, .driehoek text, .held text { fill: CanvasText; }
  .driehoek .etiket { fill: Canvas; }
}
`;
