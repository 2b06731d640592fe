/** Text, buttons and fields. */
export const elementenCss = `
*,::before,::after{box-sizing:border-box}
[hidden]{display:none!important}
.vh{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
h2,h3,h4,h5,p,ul,ol,dl,dd{margin:0}
h2,h3,h4,h5{font:650 1.06rem/1.3 var(--stuurwijzer-koptype,var(--nl-heading-font-family,var(--letter)))}
:is(.bel,.advies,.advies>div,details>div,.suggestie)>:not(.vh)+*{margin-block-start:.6rem}
ul,ol{padding-inline-start:1.3rem}
li+li{margin-block-start:.3rem}
small{display:block}
small,.zacht{font-size:.9rem;color:var(--zacht)}
.kopje,dt{font-weight:650;font-size:.9rem}
dd{margin-block-end:.6rem}
dd>div+div{margin-block-start:.3rem}
button,input,textarea{font:inherit;color:inherit;margin:0}
button{cursor:pointer;text-align:start}
:focus-visible,.optie:has(:focus-visible){outline:3px solid var(--focus);outline-offset:2px}
.optie :focus-visible{outline:0}
.link,a{color:var(--link);text-decoration:underline 1px;text-underline-offset:.2em}
.link{display:inline-flex;align-items:center;min-block-size:2.25rem;background:none;border:0;padding:.25rem 0}
.link:hover,a:hover{text-decoration-thickness:2px}
.actie{display:inline-flex;align-items:center;min-block-size:2.75rem;padding:.5rem 1.15rem;border:1px solid transparent;border-radius:var(--hoek);background:var(--act);color:var(--op-act);font-weight:600;text-decoration:none}
.actie:hover{background:var(--act-hover)}
.actie[aria-disabled=true]{background:var(--vlak);color:var(--zacht);border-color:var(--lijn)}
.optie{display:flex;gap:.65rem;align-items:start;inline-size:100%;min-block-size:2.75rem;padding:.6rem .9rem;border:1px solid var(--rand);border-radius:var(--hoek);background:var(--bg);cursor:pointer}
.optie span{flex:1}
.optie:hover:not(:disabled,[aria-disabled=true]){background:var(--antw);border-color:var(--act)}
.optie.nu,.optie[aria-disabled=true],.optie:has(:checked){background:var(--antw);color:var(--op-antw);border-color:var(--act);box-shadow:inset 0 0 0 1px var(--act)}
.optie.nu::after,.optie[aria-disabled=true]::after{content:"✓"/"";font-weight:700;color:var(--link)}
.optie:disabled,.optie:has(:disabled:not(:checked)){border-color:var(--lijn);color:var(--zacht);cursor:default}
.optie input{flex:none;inline-size:1.25rem;block-size:1.25rem;margin-block-start:.125rem;accent-color:var(--act)}
label:not(.optie){display:block;max-inline-size:36rem}
label:not(.optie)>span{display:block;font-weight:600;font-size:.9rem;margin-block-end:.3rem}
textarea,input:not([type=checkbox]){display:block;inline-size:100%;padding:.6rem .9rem;min-block-size:2.75rem;border:1px solid var(--rand);border-radius:var(--hoek);background:var(--bg)}
textarea{resize:vertical}
:disabled:is(textarea,input){background:var(--vlak);color:var(--zacht);border-color:var(--lijn)}
.fout{color:var(--fout);font-weight:600;border-inline-start:4px solid;padding-inline-start:.9rem}
summary{inline-size:fit-content;max-inline-size:100%;padding-block:.55rem;color:var(--link);cursor:pointer;font-size:.9rem}
summary:hover{text-decoration:underline}
details>div{padding-block:.3rem .6rem;padding-inline-start:1rem;border-inline-start:2px solid var(--lijn);margin-inline-start:.3rem}
@media (pointer:coarse){.link,summary{min-block-size:2.75rem}summary{padding-block:.65rem}}
`;
