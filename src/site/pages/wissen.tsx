import type { FC } from 'hono/jsx';
import { Layout } from '../layout.tsx';
import { GesprekKader } from '../parts/gesprek-kader.tsx';
import { Geheim, type GesprekProps, Naar } from '../parts/naar.tsx';
import type { Site } from '../site.ts';

/** Asks whether to erase the conversation. */
export const WissenPage: FC<GesprekProps> = ({ site, sessie }) => (
  <GesprekKader site={site} sessie={sessie} titel="Wis dit gesprek" plek="wissen">
    <h1>Wilt u dit gesprek wissen?</h1>
    <p>Al uw antwoorden en toelichtingen verdwijnen van deze server. Dat is niet terug te draaien.</p>
    <form method="post" action={site.url('/gesprek/wissen/bevestig')}>
      <Geheim sessie={sessie} />
      <div class="verzenden">
        <button type="submit" class="knop gevaar">
          Ja, wis alles
        </button>
        <Naar site={site} sessie={sessie} pad="/gesprek">
          Nee, ga verder
        </Naar>
      </div>
    </form>
  </GesprekKader>
);

/** After erasing. */
export const GewistPage: FC<{ site: Site }> = ({ site }) => (
  <Layout site={site} titel="Uw gesprek is gewist" deel="gesprek">
    <h1>Uw gesprek is gewist</h1>
    <p>Er staat niets meer van op deze server, en de code werkt niet meer.</p>
    <p>
      <a href={site.url('/')}>Naar de beginpagina</a>
    </p>
  </Layout>
);
