type Attribute = string | boolean | undefined | ((event: Event) => void);
type Child = Node | string | undefined | false | readonly Child[];

/**
 * Makes an element from data alone: text stays text, so that nothing from outside becomes markup and a page that
 * requires Trusted Types needs no policy for it.
 *
 * @param attributes a text sets the attribute, true sets it empty, a function listens to the event of that name;
 *   a class is a part too, so that a portal can style what has one
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
      if (name === 'class') element.setAttribute('part', `${value}`);
    }
  }
  add(element, children);
  return element;
}

function add(parent: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (isList(child)) add(parent, child);
    else if (child) parent.append(child);
  }
}

function isList(child: Child): child is readonly Child[] {
  return Array.isArray(child);
}

/** A button that submits nothing. */
export function knop(
  soort: 'actie' | 'optie' | 'link',
  klik: (event: Event) => void,
  ...children: readonly Child[]
): HTMLButtonElement {
  return h('button', { type: 'button', class: soort, click: klik }, ...children);
}

/** Text for a screen reader only. */
export function verborgen(tekst: string): HTMLElement {
  return h('span', { class: 'vh' }, tekst);
}

let counter = 0;

/** An id that no other element of the page has. */
export function uniek(): string {
  counter += 1;
  return `sw${counter}`;
}

/** What unfolds where it stands. */
export function uitklap(titel: string, ...children: readonly Child[]): HTMLDetailsElement {
  return h('details', {}, h('summary', {}, titel), h('div', {}, ...children));
}

/** A heading that can take the focus after an act of the person, and is no stop for Tab. */
export function kop(niveau: 2 | 3 | 4, tekst: string): HTMLElement {
  return h(`h${niveau}`, { tabindex: '-1' }, tekst);
}

/** A name and its explanations, for a `dl`. */
export function uitlegrij(naam: string, ...uitleg: readonly Child[]): Child {
  const shown = uitleg.filter((child) => (isList(child) ? child.length > 0 : Boolean(child)));
  return shown.length > 0 && [h('dt', {}, naam), h('dd', {}, ...shown)];
}
