/** The line to type in, and the reply to what was typed. */
export const typenCss = `
.typregel { margin-block-start: 1.5rem; border-block-start: 1px solid var(--sw-lijn); padding-block-start: 1rem; }
.typregel .hulp { margin-block-end: 0.5rem; }
.typregel .regel { display: flex; flex-wrap: wrap; gap: 0.5rem; max-inline-size: 40rem; }
.typregel .regel input { flex: 1 1 14rem; inline-size: auto; min-inline-size: 0; }
.reactie { display: grid; gap: 0.75rem; margin-block-end: 1.5rem; padding-block: 0.25rem; }
.reactie:focus-visible { outline-offset: 0.4rem; }
.reactie .bel { overflow-wrap: anywhere; }
.bel.antwoordt { justify-self: start; background: var(--sw-vlak); border: 1px solid var(--sw-lijn); border-end-start-radius: 0.15rem; font-size: 1rem; }
.bel.antwoordt p { margin-block: 0 0.5rem; }
.bel.antwoordt > :last-child { margin-block-end: 0; }
.voorstellen { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0; padding: 0; list-style: none; max-inline-size: none; }
.voorstellen li { margin: 0; max-inline-size: 100%; }
.voorstellen .knop { text-align: start; font-weight: 400; }
@media (forced-colors: active) { .bel { border: 1px solid CanvasText; } }
`;
