import type { FC, PropsWithChildren } from 'hono/jsx';

/** Text to take over letter by letter; one click selects all of it. */
export const Code: FC<{ readonly tekst: string; readonly naam: string }> = ({ tekst, naam }) => (
  <figure class="fragment">
    <figcaption>{naam}</figcaption>
    <pre class="code">
      <code>{tekst}</code>
    </pre>
  </figure>
);

/** One of the numbered steps of the page. */
export const Stap: FC<PropsWithChildren<{ readonly id: string; readonly kop: string }>> = ({
  id,
  kop,
  children,
}) => (
  <section class="stap" aria-labelledby={id}>
    <h2 id={id}>{kop}</h2>
    {children}
  </section>
);
