import { elementenCss } from './elementen.css.ts';
import { gesprekCss } from './gesprek.css.ts';
import { tokensCss } from './tokens.css.ts';

let shared: CSSStyleSheet | undefined;

/** The one style sheet of all widgets on a page. Made by script, so that no `style-src` of a portal bars it. */
export function styleSheet(): CSSStyleSheet {
  if (!shared) {
    shared = new CSSStyleSheet();
    shared.replaceSync(`:host{display:block}${tokensCss}${elementenCss}${gesprekCss}`);
  }
  return shared;
}
