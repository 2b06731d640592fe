/** Our own names for colours and sizes: a token of the house style when there is one, else a sober default. */
export const tokensCss = `
:root {
  color-scheme: light dark;
  --sw-papier: var(--basis-color-default-bg-document, #faf9f6);
  --sw-vlak: var(--basis-color-default-bg-default, #ffffff);
  --sw-vlak-zacht: var(--basis-color-default-bg-subtle, #f1f0eb);
  --sw-tekst: var(--basis-color-default-color-document, #1a2226);
  --sw-tekst-zacht: var(--basis-color-default-color-subtle, #4a565c);
  --sw-lijn: var(--basis-color-default-border-subtle, #d5d4cd);
  --sw-rand: var(--basis-color-default-border-default, #6b777d);
  --sw-actie: var(--basis-color-action-1-inverse-bg-default, #0b5363);
  --sw-actie-hover: var(--basis-color-action-1-inverse-bg-hover, #083f4b);
  --sw-op-actie: var(--basis-color-action-1-inverse-color-default, #ffffff);
  --sw-link: var(--basis-color-action-1-color-default, #0b5363);
  --sw-gekozen: var(--basis-color-selected-bg-default, #e3f0f2);
  --sw-antwoord: var(--basis-color-accent-1-bg-default, #e3f0f2);
  --sw-nadruk: var(--basis-color-highlight-bg-default, #fbf1d9);
  --sw-nadruk-rand: var(--basis-color-highlight-border-default, #9a6b00);
  --sw-fout: var(--basis-color-negative-color-default, #a3231c);
  --sw-fout-vlak: var(--basis-color-negative-bg-default, #fdf0ee);
  --sw-focus-rand: var(--basis-focus-outline-color, #1a2226);
  --sw-focus-vlak: var(--basis-focus-background-color, #ffdd66);
  --sw-focus-tekst: var(--basis-focus-color, #1a2226);
  --sw-lettertype: var(--basis-text-font-family-default, system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif);
  --sw-hoek: var(--basis-border-radius-md, 0.375rem);
  --sw-raakvlak: max(44px, var(--basis-pointer-target-min-block-size, 2.75rem));
  --sw-regel: 68ch;
}
@media (prefers-color-scheme: dark) {
  :root {
    --sw-papier: var(--basis-color-default-bg-document, #12181b);
    --sw-vlak: var(--basis-color-default-bg-default, #1a2226);
    --sw-vlak-zacht: var(--basis-color-default-bg-subtle, #20292e);
    --sw-tekst: var(--basis-color-default-color-document, #e9edee);
    --sw-tekst-zacht: var(--basis-color-default-color-subtle, #b4c0c5);
    --sw-lijn: var(--basis-color-default-border-subtle, #37444a);
    --sw-rand: var(--basis-color-default-border-default, #8b9aa1);
    --sw-actie: var(--basis-color-action-1-inverse-bg-default, #8fd0dc);
    --sw-actie-hover: var(--basis-color-action-1-inverse-bg-hover, #b5e2ea);
    --sw-op-actie: var(--basis-color-action-1-inverse-color-default, #0c2329);
    --sw-link: var(--basis-color-action-1-color-default, #8fd0dc);
    --sw-gekozen: var(--basis-color-selected-bg-default, #17353c);
    --sw-antwoord: var(--basis-color-accent-1-bg-default, #17353c);
    --sw-nadruk: var(--basis-color-highlight-bg-default, #332a13);
    --sw-nadruk-rand: var(--basis-color-highlight-border-default, #d9a93a);
    --sw-fout: var(--basis-color-negative-color-default, #ffa79f);
    --sw-fout-vlak: var(--basis-color-negative-bg-default, #3a1c1a);
    --sw-focus-rand: var(--basis-focus-outline-color, #ffffff);
  }
}
`;
