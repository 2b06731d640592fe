import type { FC } from 'hono/jsx';
import { Layout } from '../layout.tsx';
import type { Site } from '../site.ts';

interface FoutPageProps {
  readonly site: Site;
  readonly titel: string;
  readonly tekst: string;
}

/** Something went wrong, said plainly, with a way on. */
export const FoutPage: FC<FoutPageProps> = ({ site, titel, tekst }) => (
  <Layout site={site} titel={titel} deel="over">
    <h1>{titel}</h1>
    <p>{tekst}</p>
    <p>
      <a href={site.url('/')}>Naar de beginpagina</a>
    </p>
  </Layout>
);
