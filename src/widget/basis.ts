/** The address from which this script came; the tag is gone from `currentScript` once the script has run. */
const SCRIPT = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

/**
 * The address of Stuurwijzer without a slash at the end: what the attribute says, else two levels above the
 * script (`…/widget/stuurwijzer.js`), else this site.
 */
export function basisVan(attribuut: string | null): string {
  const base = attribuut ? new URL(attribuut, document.baseURI) : new URL('..', SCRIPT || document.baseURI);
  return `${base.origin}${base.pathname}`.replace(/\/+$/, '');
}
