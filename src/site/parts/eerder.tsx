import type { FC } from 'hono/jsx';

/** How a question was asked and answered in an older version, when its texts have changed since. */
export const Eerder: FC<{ eerder: { readonly stelt: string; readonly tekst: string } }> = ({ eerder }) => (
  <div class="melding klein">
    <p>
      De tekst van deze vraag is veranderd. Eerder stond er: “{eerder.stelt}” Toen antwoordde u: “
      {eerder.tekst}”. Klopt uw antwoord nog?
    </p>
  </div>
);
