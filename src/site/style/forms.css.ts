/** Buttons, fields, options and error messages. */
export const formsCss = `
.knop {
  display: inline-flex;
  align-items: center;
  justify-content: center;
  min-block-size: var(--sw-raakvlak);
  padding: 0.6rem 1.4rem;
  font: inherit;
  font-weight: 600;
  line-height: 1.3;
  text-decoration: none;
  cursor: pointer;
  border: 2px solid transparent;
  border-radius: var(--nl-button-border-radius, var(--sw-hoek));
  background: var(--nl-button-primary-background-color, var(--sw-actie));
  color: var(--nl-button-primary-color, var(--sw-op-actie));
}
.knop:hover { background: var(--nl-button-primary-hover-background-color, var(--sw-actie-hover)); }
.knop.tweede { background: var(--sw-vlak); color: var(--sw-link); border-color: currentColor; }
.knop.tweede:hover { background: var(--sw-vlak-zacht); }
.knop.gevaar { background: var(--sw-vlak); color: var(--sw-fout); border-color: currentColor; }
.knop:focus-visible { outline-offset: 3px; }
fieldset { margin: 0; padding: 0; border: 0; min-inline-size: 0; }
legend { padding: 0; inline-size: 100%; }
legend h1, legend h2 { margin-block-end: 0.5rem; }
label { display: block; font-weight: 600; margin-block-end: 0.35rem; }
.hulp { color: var(--sw-tekst-zacht); margin-block-end: 1rem; }
input[type="text"], input[type="search"], textarea, select {
  inline-size: 100%;
  max-inline-size: 40rem;
  min-block-size: var(--sw-raakvlak);
  padding: 0.55rem 0.75rem;
  font: inherit;
  color: inherit;
  background: var(--nl-text-input-background-color, var(--basis-form-control-background-color, var(--sw-vlak)));
  border: 1px solid var(--nl-text-input-border-color, var(--basis-form-control-border-color, var(--sw-rand)));
  border-radius: var(--sw-hoek);
}
textarea { resize: vertical; display: block; }
select { display: block; max-inline-size: 100%; text-overflow: ellipsis; }
[aria-invalid="true"] { border-color: var(--sw-fout); border-width: 2px; }
.opties { display: grid; gap: 0.5rem; margin-block-end: 1rem; }
.optie {
  position: relative;
  display: flex;
  align-items: flex-start;
  gap: 0.75rem;
  min-block-size: var(--sw-raakvlak);
  margin: 0;
  padding: 0.7rem 1rem;
  font-weight: 400;
  border: 1px solid var(--sw-rand);
  border-radius: var(--sw-hoek);
  background: var(--sw-vlak);
  cursor: pointer;
}
.optie:hover { background: var(--sw-vlak-zacht); }
.optie:has(:checked) { background: var(--sw-gekozen); border-color: var(--sw-actie); box-shadow: inset 0 0 0 1px var(--sw-actie); }
.optie:has(:focus-visible) { outline: 3px solid var(--sw-focus-rand); outline-offset: 2px; }
.optie input { flex: none; inline-size: 1.35rem; block-size: 1.35rem; margin: 0.12rem 0 0; accent-color: var(--sw-actie); outline: 0; }
.optie small { display: block; color: var(--sw-tekst-zacht); }
.buiten { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-block: 0.25rem 1.25rem; padding-block-start: 0.75rem; border-block-start: 1px dashed var(--sw-rand); }
.buiten .optie { border-style: dashed; background: transparent; color: var(--sw-tekst-zacht); padding-inline-end: 1.25rem; }
.buiten .optie:has(:checked) { background: var(--sw-gekozen); border-style: solid; color: var(--sw-tekst); }
.schaal { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-block-end: 0.5rem; }
.schaal .optie { flex-direction: column; align-items: center; gap: 0.25rem; min-inline-size: 3.25rem; padding: 0.55rem 0.5rem; }
.schaal-labels { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2rem; max-inline-size: 40rem; color: var(--sw-tekst-zacht); font-size: 0.9375rem; }
.veld { margin-block-end: 1rem; }
.items { display: grid; gap: 0.75rem; margin: 0 0 1rem; padding: 0; list-style: none; max-inline-size: 40rem; }
.items li { display: grid; margin: 0; }
.fouten {
  margin-block-end: 1.5rem;
  padding: 1rem 1.25rem;
  border: 2px solid var(--sw-fout);
  border-inline-start-width: 0.5rem;
  border-radius: var(--sw-hoek);
  background: var(--sw-fout-vlak);
}
.fouten h2 { margin-block: 0 0.35rem; font-size: 1.125rem; }
.fouten ul { margin-block-end: 0; }
.fouten a { color: var(--sw-fout); font-weight: 600; display: inline-block; padding-block: 0.35rem; }
.fout { color: var(--sw-fout); font-weight: 600; margin-block-end: 0.75rem; }
.verzenden { display: flex; flex-wrap: wrap; gap: 0.75rem 1.25rem; align-items: center; margin-block: 1.25rem 0; }
.filters { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: 0.75rem 1rem; margin-block-end: 1rem; }
@media (forced-colors: active) {
  .optie, .buiten .optie, .kaart, .melding, .knop { border-color: ButtonBorder; }
  .optie:has(:checked) { border-color: Highlight; outline: 2px solid Highlight; box-shadow: none; }
  .knop { border: 2px solid ButtonBorder; }
  .menu [aria-current] { border-block-end: 3px solid Highlight; }
  :focus-visible, .optie:has(:focus-visible) { outline-color: Highlight; }
}
`;
