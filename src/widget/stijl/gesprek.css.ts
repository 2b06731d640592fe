/** The frame, the bubbles and the sheets. Nothing moves by itself. */
export const gesprekCss = `
.paneel{display:flex;flex-direction:column;background:var(--bg)}
.inline .paneel{border:1px solid var(--lijn);border-radius:var(--hoek);overflow:hidden;max-block-size:var(--stuurwijzer-hoogte,min(80vh,44rem))}
.kop{display:flex;flex-wrap:wrap;align-items:center;gap:0 1rem;padding:.6rem 1rem;border-block-end:1px solid var(--lijn)}
.naam{flex:1 1 10rem;min-inline-size:0}
:is(.menu,.lijst,.suggesties){list-style:none;padding:0}
:is(.menu,.lijst,.suggesties)>li{margin:0}
.menu{flex-basis:100%;display:flex;flex-wrap:wrap;gap:0 1rem}
.scherm{flex:1 1 auto;min-block-size:0;overflow-y:auto;overscroll-behavior:contain}
.vol .scherm{overflow:visible}
.verloop,.blad{padding:1rem}
.verloop{display:flex;flex-direction:column;gap:1rem}
.verloop:focus-visible{outline-offset:-3px}
.beurt,.blad{display:flex;flex-direction:column;align-items:start;gap:.6rem;max-inline-size:44rem}
.bel{max-inline-size:min(92%,38rem);padding:.6rem 1rem;border:1px solid transparent;border-radius:1rem;background:var(--vlak);border-end-start-radius:.2rem}
.bel-antwoord{align-self:end;background:var(--antw);color:var(--op-antw);border-radius:1rem;border-end-end-radius:.2rem;white-space:pre-line}
[data-stand=paar] .bel-vraag{color:var(--zacht);font-size:.9rem;padding-block:.5rem}
[data-stand=paar]{gap:.3rem}
[data-stand=paar] .link{align-self:end;font-size:.9rem}
.antwoorden{display:flex;flex-direction:column;gap:.6rem;inline-size:100%;max-inline-size:38rem}
.opties{display:grid;gap:.5rem}
.schaal{display:flex;flex-wrap:wrap;gap:.5rem}
.schaal .optie{flex:1 1 3.5rem;inline-size:auto;flex-direction:column;align-items:center;text-align:center;gap:0}
.lijst,.suggesties{display:grid;gap:.9rem}
.lijst span::first-letter{text-transform:uppercase}
.lijst li{display:grid;grid-template-columns:1fr auto;gap:0 1rem;align-items:end}
.rij{display:flex;flex-wrap:wrap;gap:.5rem}
.rij .optie{inline-size:auto}
.uitleg{inline-size:100%}
.melding{padding:.5rem 1rem;background:var(--antw);color:var(--op-antw);border-block-start:1px solid var(--lijn);font-size:.9rem}
.advies .melding{border:0;border-inline-start:4px solid var(--act);padding-inline-start:.9rem}
.advies,.advies>div{inline-size:100%}
.advies h4{margin-block-start:1.5rem}
.advies h3{font-size:1.3rem}
.suggestie{border:1px solid var(--lijn);border-radius:var(--hoek);padding:1rem}
.merk{font-size:.9rem;font-weight:600;color:var(--link)}
.overzicht>div{padding-block:.6rem;border-block-end:1px solid var(--lijn)}
.overzicht dt{font-weight:400;color:var(--zacht)}
.overzicht dd{margin:0}
.invoer{display:flex;gap:.5rem;align-items:end;padding:.6rem 1rem;border-block-start:1px solid var(--lijn)}
.invoer label{flex:1;max-inline-size:none!important;white-space:nowrap}
.blad>label{inline-size:100%}
.kader.knop{background:none}
.knop>:not(.vh){position:fixed;inset-block-end:1rem;inset-inline-end:1rem;z-index:var(--stuurwijzer-laag,2147483000);box-shadow:0 4px 24px rgb(0 0 0/.28)}
.starter{border-radius:2rem}
.knop .paneel{inline-size:min(var(--stuurwijzer-breedte,26rem),100vw - 2rem);block-size:min(44rem,100vh - 2rem);border:1px solid var(--lijn);border-radius:1rem;overflow:hidden}
@media (max-width:30rem),(max-height:30rem){.knop .paneel{inset:0;inline-size:auto;block-size:auto;border-radius:0}}
@media (max-height:30rem){.paneel{max-block-size:none!important;overflow:auto!important}.scherm{overflow:visible;flex:none}}
`;
