/** Header, main, footer, and the blocks that pages are made of. */
export const layoutCss = `
.skip {
  position: absolute;
  inset-block-start: 0;
  inset-inline-start: 0;
  padding: 0.75rem 1rem;
  background: var(--sw-focus-vlak);
  color: var(--sw-focus-tekst);
  z-index: 1;
}
.skip:not(:focus) { inline-size: 1px; block-size: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); }
.breedte { inline-size: 100%; max-inline-size: 62rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2rem); }
.kop { border-block-end: 1px solid var(--sw-lijn); background: var(--sw-vlak); }
.kop .breedte { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 1.5rem; padding-block: 0.35rem; }
.merknaam {
  display: inline-flex;
  align-items: center;
  gap: 0.6rem;
  min-block-size: var(--sw-raakvlak);
  color: var(--sw-tekst);
  font-weight: 700;
  font-size: 1.125rem;
  text-decoration: none;
}
.merknaam svg { inline-size: 1.75rem; block-size: 1.75rem; flex: none; }
.merknaam path { fill: none; stroke: var(--sw-actie); stroke-width: 2; stroke-linejoin: round; }
.merknaam circle { fill: var(--sw-actie); }
.menu ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0; padding: 0; list-style: none; }
.menu li { margin: 0; }
.menu a, .menu .link { display: inline-flex; align-items: center; min-block-size: var(--sw-raakvlak); }
.menu [aria-current] { font-weight: 650; color: var(--sw-tekst); text-decoration: none; box-shadow: inset 0 -3px 0 var(--sw-actie); }
main { flex: 1; padding-block: clamp(1.5rem, 4vw, 3rem); }
.voet { border-block-start: 1px solid var(--sw-lijn); padding-block: 1rem 1.5rem; color: var(--sw-tekst-zacht); font-size: 0.9375rem; }
.voet p { margin-block: 0.5rem 0; }
.kruimel { margin-block-end: 1rem; font-size: 0.9375rem; }
.kruimel a { display: inline-flex; align-items: center; min-block-size: 2.75rem; }
.inleiding { font-size: 1.1875rem; line-height: 1.55; }
.kaart, .melding {
  padding: clamp(1rem, 3vw, 1.5rem);
  border: 1px solid var(--sw-lijn);
  border-radius: var(--sw-hoek);
  background: var(--sw-vlak);
}
.kaart > :last-child, .melding > :last-child { margin-block-end: 0; }
.kaart > :first-child { margin-block-start: 0; }
.melding { background: var(--sw-nadruk); border-color: var(--sw-nadruk-rand); border-inline-start-width: 0.375rem; margin-block-end: 1.5rem; max-inline-size: calc(var(--sw-regel) + 3rem); }
.melding h2 { margin-block-start: 0; font-size: 1.125rem; }
.stapel { display: grid; gap: 1rem; }
.naast { display: grid; gap: 1.5rem clamp(1.5rem, 5vw, 3.5rem); }
.naast > * { min-inline-size: 0; }
@media (min-width: 48rem) { .naast { grid-template-columns: repeat(2, minmax(0, 1fr)); } .naast.ongelijk { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); align-items: start; } }
.lijst-open { list-style: none; padding: 0; max-inline-size: none; }
.lijst-open > li { padding-block: 1rem; border-block-end: 1px solid var(--sw-lijn); margin: 0; }
.lijst-open > li:first-child { border-block-start: 1px solid var(--sw-lijn); }
.lijst-open h2, .lijst-open h3 { margin-block: 0 0.25rem; font-size: 1.125rem; }
.lijst-open p { margin-block-end: 0.35rem; }
.lijst-open a { display: inline-block; padding-block: 0.35rem; }
.code { display: block; padding: 1rem; border: 1px dashed var(--sw-rand); border-radius: var(--sw-hoek); background: var(--sw-vlak); user-select: all; max-inline-size: var(--sw-regel); }
.held { display: grid; gap: 1.5rem 3rem; align-items: center; margin-block-end: 1rem; }
.held svg { inline-size: 100%; max-inline-size: 17rem; block-size: auto; }
.held line { stroke: var(--sw-rand); stroke-width: 2; }
.held line.gespannen { stroke-dasharray: 7 6; }
.held circle { fill: var(--sw-papier); stroke: var(--sw-actie); stroke-width: 3; }
.held circle.vol { fill: var(--sw-actie); }
.held text { fill: var(--sw-tekst); font: 600 15px var(--sw-lettertype); }
.held .beeld { display: none; }
@media (min-width: 48rem) { .held { grid-template-columns: minmax(0, 1fr) auto; } .held .beeld { display: block; inline-size: 17rem; } }
`;
