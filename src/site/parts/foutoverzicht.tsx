import type { FC } from 'hono/jsx';
import { capital } from '../../export/rapport/woorden.ts';

export interface Fout {
  /** The id of the field that it is about. */
  readonly veld: string;
  readonly tekst: string;
}

/** What has to be mended, on top of the page; it takes the focus and leads to each field. */
export const Foutoverzicht: FC<{ fouten: readonly Fout[] }> = ({ fouten }) =>
  fouten.length === 0 ? null : (
    <div class="fouten" role="alert" tabindex={-1} autofocus>
      <h2>Er ging iets mis</h2>
      <ul>
        {fouten.map(({ veld, tekst }) => (
          <li>
            <a href={`#${veld}`}>{asSentence(tekst)}</a>
          </li>
        ))}
      </ul>
    </div>
  );

/** A reason of the conversation, which starts with a small letter, as a sentence. */
export function asSentence(tekst: string): string {
  const sentence = capital(tekst);
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
