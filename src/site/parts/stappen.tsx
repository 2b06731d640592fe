import type { FC } from 'hono/jsx';

interface StappenProps {
  readonly stappen: readonly { readonly tekst: string; readonly termijn: string; readonly eigen?: boolean }[];
}

const TERMIJN_IN_WORDS: Readonly<Record<string, string>> = {
  week: 'Deze week',
  maand: 'Deze maand',
  kwartaal: 'Dit kwartaal',
};

/** What to do, in order, each with when; what no source says is marked as ours. */
export const Stappen: FC<StappenProps> = ({ stappen }) => (
  <ol class="stappen">
    {stappen.map(({ tekst, termijn, eigen }) => (
      <li>
        {tekst}
        <small>
          {TERMIJN_IN_WORDS[termijn] ?? termijn}
          {eigen === true ? ' · onze uitwerking' : null}
        </small>
      </li>
    ))}
  </ol>
);
