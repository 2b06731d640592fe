/** The pages that stand in a frame: nothing around the content, and no height of their own. */
export const inbeddenCss = `
/* The portal's own background shows through. */
body.frame { min-block-size: 0; display: block; background: transparent; }
body.frame.tekst { background: var(--sw-papier); }
body.frame main { padding: 0.25rem; }
body.frame .breedte { padding-inline: clamp(0.75rem, 3vw, 1.5rem); padding-block: 1rem; }
body.frame stuurwijzer-gesprek { display: block; }
`;

/** The page that makes the code, and the report of the check. */
export const codeCss = `
figure.fragment { margin: 0 0 1.25rem; max-inline-size: 52rem; }
.fragment figcaption { font-size: 0.875rem; color: var(--sw-tekst-zacht); margin-block-end: 0.25rem; }
pre.code {
  margin: 0;
  font-size: 0.9375rem;
  line-height: 1.5;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  max-inline-size: none;
}
pre.code code { font-size: inherit; overflow-wrap: inherit; }
form + .melding { margin-block-start: 1.5rem; }
.stap { counter-increment: stap; }
.stappenplan { counter-reset: stap; }
.stap > h2::before { content: counter(stap) ". "; }
`;
