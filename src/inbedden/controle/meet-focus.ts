import type { Bevinding, Meting } from './bevinding.ts';
import { framesOf } from './meet-frame.ts';

const ONDERWERP = 'Toetsenbord';
const FOCUSABLE = 'button, a[href], input, select, textarea, summary, [tabindex]';

/** Whether a person reaches the conversation with the Tab key, in the order of the page, and sees where they are. */
export const meetFocus: Meting = async (omgeving) => {
  const widgets = [...document.querySelectorAll<HTMLElement>('stuurwijzer-gesprek')];
  const targets = [...widgets, ...framesOf(omgeving)];
  const findings = [
    ...targets.flatMap(judgeSurroundings),
    ...judgeOrder(),
    ...widgets.flatMap(judgeVisibility),
  ];
  if (findings.length > 0) return findings;
  if (targets.length === 0) return [];
  return [
    {
      onderwerp: ONDERWERP,
      oordeel: 'goed',
      gemeten: 'Het gesprek is bereikbaar met de Tab-toets, in de volgorde van de pagina.',
    },
  ];
};

function judgeSurroundings(element: HTMLElement): Bevinding[] {
  const hider = element.closest('[inert], [aria-hidden="true"]');
  if (hider === null) return [];
  const name = hider.hasAttribute('inert') ? 'inert' : 'aria-hidden="true"';
  return [
    {
      onderwerp: ONDERWERP,
      oordeel: 'fout',
      gemeten: `Het gesprek staat in een element met ${name}.`,
      gevolg: 'Wie een toetsenbord of schermlezer gebruikt, kan er niet bij (WCAG 2.1.1 en 4.1.2).',
      doe: 'Haal dit attribuut in het portaal weg.',
      nu: tagOf(hider),
      regel: tagOf(hider, name),
    },
  ];
}

function judgeOrder(): Bevinding[] {
  const early = [...document.querySelectorAll<HTMLElement>('[tabindex]')].filter(
    ({ tabIndex }) => tabIndex > 0,
  );
  const [first] = early;
  if (first === undefined) return [];
  return [
    {
      onderwerp: ONDERWERP,
      oordeel: 'let-op',
      gemeten: `${early.length === 1 ? 'Eén element' : `${early.length} elementen`} op deze pagina met een tabindex boven 0.`,
      gevolg: 'De Tab-toets springt daar eerst heen; het gesprek komt pas aan het eind (WCAG 2.4.3).',
      doe: 'Zet in het portaal tabindex op 0, of haal het weg.',
      nu: tagOf(first),
      regel: 'tabindex="0"',
    },
  ];
}

/** Puts the focus on the first control for a moment: does anything change that a person can see? */
function judgeVisibility(widget: HTMLElement): Bevinding[] {
  const control = [...(widget.shadowRoot?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])].find(
    (element) => !element.matches(':disabled') && element.checkVisibility(),
  );
  if (control === undefined) return [];
  const before = document.activeElement;
  control.focus({ preventScroll: true });
  const reached = widget.shadowRoot?.activeElement === control;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(control);
  const visible = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  // After a click the browser shows no outline for a focus that a script sets: then nothing can be said.
  const judged = !reached || control.matches(':focus-visible');
  control.blur();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  if (!judged || (reached && visible)) return [];
  return [
    {
      onderwerp: ONDERWERP,
      oordeel: 'fout',
      gemeten: reached
        ? 'De focus is niet te zien op de eerste knop van het gesprek.'
        : 'De eerste knop van het gesprek krijgt de focus niet.',
      gevolg: 'Wie een toetsenbord gebruikt, ziet niet waar hij is (WCAG 2.4.7).',
      doe: 'Haal in het portaal weg wat de focus tegenhoudt of de omlijning uitzet.',
      regel: 'stuurwijzer-gesprek::part(knop):focus-visible { outline: 3px solid; }',
    },
  ];
}

/** The opening tag of an element without its content, and without one attribute. */
function tagOf(element: Element, without?: string): string {
  const shell = element.cloneNode(false);
  if (!(shell instanceof Element)) return '';
  if (without !== undefined) shell.removeAttribute(without.replace(/=.*$/, ''));
  return shell.outerHTML.replace(/<\/[a-z0-9-]+>$/i, '').slice(0, 200);
}
