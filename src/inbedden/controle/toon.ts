import type { Bevinding, Omgeving } from './bevinding.ts';
import { rapportCss } from './rapport.css.ts';
import { asText, facts, outcome, sorted, WOORDEN } from './rapport.ts';

/** What a report needs to be shown. */
interface Verslag {
  readonly findings: readonly Bevinding[];
  readonly omgeving: Omgeving;
  readonly now: Date;
  readonly again: () => void;
}

const NAME = 'data-stuurwijzer-controle';

/** Makes the place of the report, behind the script or else at the end of the page. */
export function makePlace(script: Element | null): ShadowRoot {
  const host = document.createElement('div');
  host.setAttribute(NAME, '');
  host.lang = 'nl';
  const inBody = script !== null && document.body.contains(script);
  if (inBody) script.after(host);
  else document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  // Constructed sheets do not fall under the style-src of the page.
  root.adoptedStyleSheets = [sheet(rapportCss)];
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet(PRINT_ONLY_REPORT)];
  root.append(element('p', { role: 'status' }, 'De controle van Stuurwijzer loopt …'));
  return root;
}

const PRINT_ONLY_REPORT = `@media print {
  body * { visibility: hidden; }
  [${NAME}] { visibility: visible; position: absolute; inset: 0; }
}`;

/** Shows the report in its place, instead of what stood there. */
export function show(root: ShadowRoot, verslag: Verslag): void {
  const { findings, omgeving, now } = verslag;
  const text = asText(findings, omgeving, now);
  const section = element('section', { 'aria-labelledby': 'kop' }, [
    element('h2', { id: 'kop' }, 'Controle van Stuurwijzer in het portaal'),
    element('p', { class: 'uitkomst', role: 'status' }, outcome(findings)),
    element(
      'dl',
      { class: 'feiten' },
      facts(omgeving, now).flatMap(([name, value]) => pair(name, value)),
    ),
    element('ol', { class: 'lijst' }, sorted(findings).map(showFinding)),
    actions(text, verslag.again),
    element('details', {}, [element('summary', {}, 'Het verslag als tekst'), textarea(text)]),
  ]);
  root.replaceChildren(section);
}

function showFinding({ onderwerp, oordeel, gemeten, gevolg, doe, nu, regel }: Bevinding): HTMLElement {
  return element('li', { class: oordeel }, [
    element('h3', {}, `${WOORDEN[oordeel]}: ${onderwerp}`),
    element('p', {}, gemeten),
    ...(gevolg === undefined ? [] : [element('p', {}, gevolg)]),
    ...(doe === undefined ? [] : [element('p', { class: 'doe' }, doe)]),
    ...(nu === undefined ? [] : code('Nu', nu)),
    ...(regel === undefined ? [] : code(nu === undefined ? 'Neem over' : 'Wordt', regel)),
  ]);
}

function code(name: string, text: string): HTMLElement[] {
  return [element('p', { class: 'naam' }, name), element('pre', {}, [element('code', {}, text)])];
}

function actions(text: string, again: () => void): HTMLElement {
  const status = element('span', { role: 'status' }, '');
  const copy = button('Kopieer het verslag', () => {
    const done = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    done.then(
      () => status.replaceChildren('Gekopieerd.'),
      () => status.replaceChildren('Kopiëren mag hier niet. Open de tekst hieronder en kopieer die zelf.'),
    );
  });
  return element('p', { class: 'knoppen' }, [
    copy,
    button('Druk het verslag af', () => window.print()),
    button('Voer de controle opnieuw uit', again),
    status,
  ]);
}

function textarea(text: string): HTMLElement {
  const field = element(
    'textarea',
    { readonly: '', rows: '16', 'aria-label': 'Het verslag als tekst' },
    text,
  );
  field.addEventListener('focus', () => {
    if (field instanceof HTMLTextAreaElement) field.select();
  });
  return field;
}

function button(text: string, act: () => void): HTMLElement {
  const made = element('button', { type: 'button' }, text);
  made.addEventListener('click', act);
  return made;
}

function pair(name: string, value: string): HTMLElement[] {
  return [element('dt', {}, name), element('dd', {}, value)];
}

function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  content: string | readonly HTMLElement[],
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...(typeof content === 'string' ? [content] : content));
  return made;
}

function sheet(text: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}
