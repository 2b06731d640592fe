/** Text, headings, links, lists and tables. */
export const baseCss = `
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-block-start: 1rem; }
body {
  margin: 0;
  min-block-size: 100vh;
  display: flex;
  flex-direction: column;
  background: var(--sw-papier);
  color: var(--nl-paragraph-color, var(--sw-tekst));
  font-family: var(--nl-paragraph-font-family, var(--sw-lettertype));
  font-size: var(--nl-paragraph-font-size, var(--basis-text-font-size-md, 1.0625rem));
  line-height: var(--nl-paragraph-line-height, var(--basis-text-line-height-md, 1.6));
  overflow-wrap: break-word;
}
h1, h2, h3, h4 {
  margin-block: 0 0.6em;
  line-height: 1.25;
  font-weight: 650;
  letter-spacing: -0.01em;
  text-wrap: balance;
  font-family: var(--nl-heading-font-family, var(--sw-lettertype));
  color: var(--nl-heading-color, var(--sw-tekst));
}
h1 { font-size: var(--nl-heading-level-1-font-size, clamp(1.6rem, 1.2rem + 2vw, 2.25rem)); }
h2 { font-size: var(--nl-heading-level-2-font-size, clamp(1.3rem, 1.1rem + 1vw, 1.6rem)); margin-block-start: 2.25rem; }
h3 { font-size: var(--nl-heading-level-3-font-size, 1.2rem); margin-block-start: 1.75rem; }
h4 { font-size: 1rem; margin-block-start: 1.25rem; margin-block-end: 0.35rem; }
p, ul, ol, dl, table, blockquote { margin-block: 0 1rem; max-inline-size: var(--sw-regel); }
ul, ol { padding-inline-start: 1.4rem; }
li { margin-block-end: 0.35rem; }
dt { font-weight: 650; }
dd { margin-inline: 0; margin-block-end: 0.75rem; }
small { font-size: 0.875rem; }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 0.25rem solid var(--sw-lijn); white-space: pre-line; }
a, .link {
  color: var(--nl-link-color, var(--sw-link));
  text-decoration: underline;
  text-decoration-thickness: 1px;
  text-underline-offset: 0.18em;
}
a:hover, .link:hover { text-decoration-thickness: 2px; }
.link { font: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-align: start; }
:focus-visible {
  outline: var(--basis-focus-outline-width, 3px) solid var(--sw-focus-rand);
  outline-offset: var(--basis-focus-outline-offset, 2px);
}
a:focus-visible, .link:focus-visible, summary:focus-visible {
  background: var(--sw-focus-vlak);
  color: var(--sw-focus-tekst);
}
table { border-collapse: collapse; inline-size: 100%; }
caption { text-align: start; font-weight: 650; margin-block-end: 0.5rem; }
th, td { text-align: start; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; border-block-end: 1px solid var(--sw-lijn); }
thead th { font-size: 0.9rem; color: var(--sw-tekst-zacht); }
summary { cursor: pointer; min-block-size: 2.75rem; padding-block: 0.55rem; color: var(--sw-link); inline-size: fit-content; max-inline-size: 100%; }
summary:hover { text-decoration: underline; }
details[open] > summary { margin-block-end: 0.5rem; }
code { font-family: ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace; font-size: 0.95em; overflow-wrap: anywhere; }
.zacht { color: var(--sw-tekst-zacht); }
.klein { font-size: 0.9375rem; }
.alleen-voorlezen:not(:focus):not(:active) {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.merk {
  display: inline-block;
  padding: 0 0.5em;
  border: 1px solid var(--sw-lijn);
  border-radius: 1em;
  background: var(--sw-vlak);
  color: var(--sw-tekst-zacht);
  font-size: 0.8125rem;
  line-height: 1.6;
  white-space: nowrap;
}
.pijl { margin-inline-end: 0.4em; }
.kolommen { columns: 20rem; column-gap: 2.5rem; max-inline-size: none; }
.kolommen li { break-inside: avoid; }
.rij { display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; align-items: center; }
@media (prefers-reduced-motion: no-preference) {
  a, button, .optie { transition: background-color 120ms ease-out, border-color 120ms ease-out; }
}
`;
