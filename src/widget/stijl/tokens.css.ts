/**
 * Our colours and sizes: what the portal says for the widget, else a token of its theme, else a sober default.
 *
 * Few come from outside; all others are mixed from these, so that half a theme still gives one whole.
 */
export const tokensCss = `
.kader{
all:initial;
color-scheme:inherit;
--bg:var(--stuurwijzer-achtergrond,var(--basis-color-default-bg-document,var(--utrecht-document-background-color,var(--ams-body-background-color,light-dark(#fff,#151b1e)))));
--fg:var(--stuurwijzer-tekst,var(--basis-color-default-color-document,var(--utrecht-document-color,var(--ams-color-text,light-dark(#1a2226,#e9edee)))));
--zacht:var(--stuurwijzer-tekst-zacht,color-mix(in srgb,var(--fg) 76%,var(--bg)));
--vlak:var(--stuurwijzer-vlak,color-mix(in srgb,var(--fg) 5.5%,var(--bg)));
--lijn:color-mix(in srgb,var(--fg) 17%,var(--bg));
--rand:var(--stuurwijzer-veld-rand,color-mix(in srgb,var(--fg) 60%,var(--bg)));
--link:var(--stuurwijzer-link,var(--nl-link-color,var(--utrecht-link-color,var(--ams-links-color,light-dark(#0b5363,#8fd0dc)))));
--act:var(--stuurwijzer-actie,var(--nl-button-primary-background-color,var(--utrecht-button-primary-action-background-color,var(--ams-button-primary-background-color,light-dark(#0b5363,#8fd0dc)))));
--op-act:var(--stuurwijzer-actie-tekst,var(--nl-button-primary-color,var(--utrecht-button-primary-action-color,var(--ams-button-primary-color,light-dark(#fff,#0c2329)))));
--act-hover:var(--stuurwijzer-actie-hover,color-mix(in srgb,var(--act) 82%,var(--fg)));
--antw:var(--stuurwijzer-antwoord,color-mix(in srgb,var(--act) 13%,var(--bg)));
--op-antw:var(--stuurwijzer-antwoord-tekst,var(--fg));
--fout:var(--stuurwijzer-fout,light-dark(#a3231c,#ffa79f));
--focus:var(--stuurwijzer-focus,var(--basis-focus-outline-color,var(--utrecht-focus-outline-color,var(--fg))));
--hoek:var(--stuurwijzer-hoek,var(--utrecht-button-border-radius,var(--ams-border-radius,.5rem)));
--letter:var(--stuurwijzer-lettertype,var(--basis-text-font-family-default,var(--utrecht-document-font-family,var(--ams-typography-font-family,system-ui,sans-serif))));
display:block;
font:400 var(--stuurwijzer-lettergrootte,1rem)/1.5 var(--letter);
background:var(--bg);
color:var(--fg);
overflow-wrap:break-word
}
`;
