import type { FC } from 'hono/jsx';
import type { Suggestie as SuggestieData } from '../../advies/advies.ts';
import { EVIDENCE_IN_WORDS } from '../../advies/suggestion.ts';
import { type GesprekProps, Naar, vraagPad } from './naar.tsx';
import { Stappen } from './stappen.tsx';
import { Vindplaats } from './vindplaats.tsx';

type SuggestieProps = GesprekProps & { readonly suggestie: SuggestieData };

/** One suggestion: what to do, and one click deep why, from where, and when not. */
export const Suggestie: FC<SuggestieProps> = ({ site, sessie, suggestie }) => (
  <li class="suggestie" id={`les-${suggestie.les}`}>
    <h4>{suggestie.titel}</h4>
    <p>{suggestie.kern}</p>
    <h5>Zo begint u</h5>
    <Stappen stappen={suggestie.stappen} />
    {suggestie.gespreksvorm === undefined ? null : (
      <p>
        Een vorm voor dit gesprek:{' '}
        <a href={site.url(`/lessen/${suggestie.gespreksvorm.les}`)}>{suggestie.gespreksvorm.titel}</a>
      </p>
    )}
    <details class="onderbouwing">
      <summary>
        Waarom, waar het staat en wanneer niet<span class="alleen-voorlezen">: {suggestie.titel}</span>
      </summary>
      <Onderbouwing site={site} sessie={sessie} suggestie={suggestie} />
    </details>
  </li>
);

const Onderbouwing: FC<SuggestieProps> = ({ site, sessie, suggestie }) => (
  <dl>
    {suggestie.redenen.length === 0 ? null : (
      <div>
        <dt>Deze les past omdat</dt>
        <dd>
          <ul>
            {suggestie.redenen.map((reden) => (
              <li>{reden}</li>
            ))}
          </ul>
        </dd>
      </div>
    )}
    {suggestie.omdat.length === 0 ? null : (
      <div>
        <dt>Uw antwoorden daarachter</dt>
        <dd>
          <ul>
            {suggestie.omdat.map(({ vraag, stelt, antwoord }) => (
              <li>
                {stelt} <strong>{antwoord}</strong>{' '}
                <Naar site={site} sessie={sessie} pad={vraagPad(vraag, 'advies')}>
                  Wijzig<span class="alleen-voorlezen"> uw antwoord op: {stelt}</span>
                </Naar>
              </li>
            ))}
          </ul>
        </dd>
      </div>
    )}
    <div>
      <dt>Waar het staat, en hoe sterk het bewijs is</dt>
      <dd>
        <ul>
          {suggestie.bronnen.map((bron) => (
            <li>
              <Vindplaats site={site} {...bron} /> ({EVIDENCE_IN_WORDS[bron.bewijs]})
            </li>
          ))}
        </ul>
      </dd>
    </div>
    {suggestie.kanttekening === undefined ? null : (
      <div>
        <dt>Kanttekening</dt>
        <dd>{suggestie.kanttekening}</dd>
      </div>
    )}
    {suggestie.nietAls === undefined ? null : (
      <div>
        <dt>Niet als</dt>
        <dd>{suggestie.nietAls}</dd>
      </div>
    )}
    {suggestie.anders.length === 0 ? null : (
      <div>
        <dt>Wat dit zou veranderen</dt>
        <dd>
          <ul>
            {suggestie.anders.map(({ stelt, antwoord, gevolg }) => (
              <li>
                {stelt} Met “{antwoord}”: {gevolg}
              </li>
            ))}
          </ul>
        </dd>
      </div>
    )}
    <div>
      <dt>Waarom op deze plaats</dt>
      <dd>{suggestie.rang.tekst}</dd>
    </div>
    <div>
      <dt>De hele les</dt>
      <dd>
        <a href={site.url(`/lessen/${suggestie.les}`)}>{suggestie.titel}</a>
      </dd>
    </div>
  </dl>
);
