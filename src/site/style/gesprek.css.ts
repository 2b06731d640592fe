/** The conversation: earlier pairs as bubbles, the question at hand, the overview. */
export const gesprekCss = `
.gesprek { max-inline-size: 50rem; margin-inline: auto; }
.stand { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1.5rem; margin-block-end: 1rem; padding-block-end: 0.5rem; border-block-end: 1px solid var(--sw-lijn); color: var(--sw-tekst-zacht); font-size: 0.9375rem; }
.stand p { margin: 0; }
.verloop { margin-block-end: 1.5rem; }
.verloop summary { font-size: 0.9375rem; }
.paren { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.75rem; max-inline-size: none; }
.paren > li { margin: 0; display: grid; gap: 0.25rem; }
details .paren { margin-block-end: 1rem; }
.bel { margin: 0; padding: 0.5rem 0.9rem; border-radius: 0.9rem; max-inline-size: min(85%, 36rem); font-size: 0.9375rem; line-height: 1.45; }
.bel.vraagt { justify-self: start; background: var(--sw-vlak-zacht); border-end-start-radius: 0.15rem; color: var(--sw-tekst-zacht); }
.bel.zegt { justify-self: end; background: var(--sw-antwoord); border-end-end-radius: 0.15rem; white-space: pre-line; }
.paren .wijzig { justify-self: end; font-size: 0.875rem; }
.paren .wijzig a, .paren .wijzig .link { display: inline-block; padding-block: 0.6rem; }
.vraag { background: var(--sw-vlak); border: 1px solid var(--sw-lijn); border-radius: 0.75rem; border-start-start-radius: 0.2rem; padding: clamp(1rem, 4vw, 2rem); }
.vraag h1 { font-size: clamp(1.35rem, 1.1rem + 1.4vw, 1.75rem); }
.uitleg { margin-block-start: 1.25rem; border-block-start: 1px solid var(--sw-lijn); padding-block-start: 0.25rem; }
.uitleg details + details { border-block-start: 1px solid var(--sw-lijn); }
.uitleg dl { margin-block-end: 0; }
.toelichten { margin-block: 0.25rem; }
.gesprek-menu { margin-block-start: 1.25rem; }
.gesprek-menu ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; padding: 0; margin: 0; list-style: none; }
.gesprek-menu li { margin: 0; }
.gesprek-menu a, .gesprek-menu .link { display: inline-flex; align-items: center; min-block-size: var(--sw-raakvlak); }
.antwoorden { margin: 0 0 2rem; max-inline-size: none; }
.antwoorden > div { display: grid; gap: 0.15rem 1.5rem; padding-block: 0.9rem; border-block-end: 1px solid var(--sw-lijn); }
.antwoorden > div:first-child { border-block-start: 1px solid var(--sw-lijn); }
.antwoorden dt { font-weight: 400; color: var(--sw-tekst-zacht); }
.antwoorden dd { margin: 0; white-space: pre-line; }
.antwoorden dd.gegeven { font-weight: 600; }
.antwoorden dd p { margin: 0.25rem 0 0; font-weight: 400; }
.antwoorden .doe { display: flex; gap: 1rem; align-items: start; white-space: normal; }
.antwoorden .doe a, .antwoorden .doe .link { padding-block: 0.6rem; margin-block-start: -0.6rem; }
@media (min-width: 48rem) {
  .antwoorden > div { grid-template-columns: minmax(0, 5fr) minmax(0, 5fr) max-content; }
  .antwoorden .doe { justify-content: end; min-inline-size: 4rem; }
}
.oud-nieuw { display: grid; gap: 1rem; }
@media (min-width: 40rem) { .oud-nieuw { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
.oud-nieuw h3 { margin-block: 0 0.25rem; font-size: 0.9375rem; color: var(--sw-tekst-zacht); }
.oud-nieuw p { margin-block-end: 0.25rem; }
`;
