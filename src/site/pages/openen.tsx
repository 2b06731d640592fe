import type { FC } from 'hono/jsx';
import { BROWSER_FILES_PATH } from '../../http/browser-files.ts';
import { Layout } from '../layout.tsx';
import { CODE_FIELD } from '../sessie.ts';
import type { Site } from '../site.ts';

/**
 * Where a take-along link leads: `/gesprek/openen#<id>.<sleutel>`. No server gets to see the fragment; the script
 * of the page puts it in the form and sends that. Without script a person pastes the code.
 *
 * The code travels in the form and not in the cookie, so that another conversation of this browser stays as it is.
 */
export const OpenenPage: FC<{ site: Site }> = ({ site }) => (
  <Layout site={site} titel="Open uw gesprek" deel="gesprek" isEigen>
    <h1>Open uw gesprek</h1>
    <p>
      Hier opent u een gesprek met de code die u bewaard heeft. Is het gesprek klaar, dan ziet u het advies.
    </p>
    <form method="post" action={site.url('/gesprek')}>
      <div class="veld">
        <label for="openen-code">Uw code</label>
        <p class="hulp klein" id="openen-hulp">
          De code bestaat uit twee delen met een punt ertussen.
        </p>
        <input
          type="text"
          id="openen-code"
          name={CODE_FIELD}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          maxlength={200}
          required
          aria-describedby="openen-hulp"
        />
      </div>
      <button type="submit" class="knop">
        Open mijn gesprek
      </button>
    </form>
    <script src={site.url(`${BROWSER_FILES_PATH}/openen.js`)} defer></script>
  </Layout>
);
