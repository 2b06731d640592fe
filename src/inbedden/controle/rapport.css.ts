/** The report stands in pages of others: nothing of theirs reaches it, and it needs no theme to be read. */
export const rapportCss = `
:host { all: initial; display: block; margin: 1rem; color-scheme: light; }
* { box-sizing: border-box; }
section, :host > p {
  padding: 1.25rem;
  max-inline-size: 60rem;
  color: #1a2226;
  background: #ffffff;
  border: 2px solid #6b777d;
  border-radius: 0.375rem;
  font: 1rem/1.5 system-ui, "Segoe UI", Roboto, sans-serif;
  overflow-wrap: anywhere;
}
h2 { margin: 0 0 0.5rem; font-size: 1.375rem; line-height: 1.25; }
h3 { margin: 0 0 0.25rem; font-size: 1.0625rem; }
p { margin: 0 0 0.5rem; max-inline-size: 68ch; }
.uitkomst { font-size: 1.1875rem; font-weight: 650; }
.feiten { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.15rem 1rem; margin: 0 0 1rem; font-size: 0.9375rem; }
dt { color: #4a565c; }
dd { margin: 0; }
.lijst { margin: 0 0 1rem; padding: 0; list-style: none; }
.lijst li { margin-block-end: 0.75rem; padding: 0.75rem 1rem; border: 1px solid #d5d4cd; border-inline-start: 0.375rem solid #6b777d; }
.lijst .fout { border-inline-start-color: #a3231c; }
.lijst .let-op { border-inline-start-color: #9a6b00; }
.lijst .goed { border-inline-start-color: #2c6e49; }
.doe { font-weight: 650; }
.naam { margin: 0.5rem 0 0.125rem; font-size: 0.875rem; color: #4a565c; }
pre { margin: 0 0 0.5rem; padding: 0.5rem 0.75rem; background: #f1f0eb; white-space: pre-wrap; overflow-wrap: anywhere; user-select: all; }
code { font: 0.9375rem/1.5 ui-monospace, Menlo, Consolas, monospace; }
.knoppen { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; max-inline-size: none; }
button { min-block-size: 44px; padding: 0.5rem 1rem; font: inherit; font-weight: 600; color: #0b5363; background: #ffffff; border: 2px solid currentColor; border-radius: 0.375rem; cursor: pointer; }
summary { min-block-size: 44px; padding-block: 0.6rem; cursor: pointer; color: #0b5363; inline-size: fit-content; }
textarea { inline-size: 100%; font: 0.875rem/1.5 ui-monospace, Menlo, Consolas, monospace; color: inherit; background: #ffffff; border: 1px solid #6b777d; }
:focus-visible { outline: 3px solid #1a2226; outline-offset: 2px; }
@media (max-width: 36rem) { .feiten { display: block; } dd { margin-block-end: 0.35rem; } section, :host > p { padding: 0.75rem; } :host { margin: 0.5rem 0; } }
@media print { .knoppen, details { display: none; } section { border: 0; } }
@media (forced-colors: active) { button, pre, .lijst li { border-color: ButtonBorder; } :focus-visible { outline-color: Highlight; } }
`;
