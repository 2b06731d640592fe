import { StuurwijzerGesprekElement } from './element.ts';

// Loaded twice, for two widgets on a page, is no fault.
if (!customElements.get('stuurwijzer-gesprek')) {
  customElements.define('stuurwijzer-gesprek', StuurwijzerGesprekElement);
}
