/** A walkthrough before a group, and its handout on paper. */
export const walkthroughsCss = `
.presentatie { max-inline-size: 56rem; margin-inline: auto; }
.presentatie > section, .presentatie .naast { margin-block-start: 1.5rem; }
.presentatie .feiten > div { display: block; }
.groot { font-size: 1.25rem; line-height: 1.5; }
.groepsvragen { font-size: clamp(1.35rem, 1.1rem + 1.4vw, 1.9rem); line-height: 1.4; }
.groepsvragen li { margin-block-end: 1rem; }
.notities { border: 1px dashed var(--sw-rand); border-radius: var(--sw-hoek); padding-inline: 1rem; margin-block: 1.5rem; }
.stappenlijst a { display: inline-block; padding-block: 0.6rem; }
.stappenlijst [aria-current] { font-weight: 650; }
.opdrachten > li { margin-block-end: 1.5rem; }
.opdrachten h3 { margin-block: 0 0.35rem; }
.aankruisen { list-style: "☐  "; }
.schrijfruimte { margin-block-end: 1rem; max-inline-size: var(--sw-regel); }
.schrijfruimte span { display: block; block-size: 2rem; border-block-end: 1px solid var(--sw-rand); }
@media print {
  .op-nieuw-blad { break-before: page; }
  .opdrachten > li { break-inside: avoid; }
  .op-nieuw-blad .antwoorden > div { padding-block: 0.2rem; }
}
`;
