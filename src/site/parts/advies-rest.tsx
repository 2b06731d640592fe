import type { FC } from 'hono/jsx';
import type { Advies } from '../../advies/advies.ts';
import { joinWords } from '../../diagnose/diagnose.ts';
import type { Site } from '../site.ts';
import { count } from '../words.ts';
import { type GesprekProps, Naar, vraagPad } from './naar.tsx';
import { titleOf } from './vindplaats.tsx';

type DeelProps = { readonly site: Site; readonly advies: Advies };

export const Dilemmas: FC<GesprekProps & { advies: Advies }> = ({ site, sessie, advies }) =>
  advies.dilemmas.length === 0 ? null : (
    <section id="dilemmas" aria-labelledby="dilemmas-kop">
      <h2 id="dilemmas-kop">Dilemma’s</h2>
      <p>Hier trekken twee lessen een andere kant op. De vraag eronder beslist.</p>
      {advies.dilemmas.map((dilemma) => (
        <article class="dilemma">
          <h3>{dilemma.titel}</h3>
          <ul class="kanten">
            {dilemma.lessen.map((les, index) => (
              <li>
                <a href={site.url(`/lessen/${les}`)}>{dilemma.titels[index]}</a>
                {dilemma.wanneer
                  .filter((wanneer) => wanneer.les === les)
                  .map(({ als }) => (
                    <span>
                      <br />
                      Als {als}
                    </span>
                  ))}
              </li>
            ))}
          </ul>
          <p>
            <strong>{dilemma.vraag}</strong>
          </p>
          <p>{dilemma.afweging}</p>
          {dilemma.beslis === undefined ? null : (
            <p>
              Dit hangt af van een vraag die nog open is: “{dilemma.beslis.stelt}”{' '}
              <Naar site={site} sessie={sessie} pad={vraagPad(dilemma.beslis.vraag, 'advies')}>
                Beantwoord haar nu
              </Naar>
            </p>
          )}
        </article>
      ))}
    </section>
  );

export const Uitzoeken: FC<GesprekProps & { advies: Advies }> = ({ site, sessie, advies }) =>
  advies.uitzoeken.length === 0 ? null : (
    <section id="uitzoeken" aria-labelledby="uitzoeken-kop">
      <h2 id="uitzoeken-kop">Wat u eerst kunt uitzoeken</h2>
      <p>Wat het advies het meest kan veranderen, staat bovenaan.</p>
      <ol>
        {advies.uitzoeken.map(({ vraag, stelt, waarom, bijWie, gevolg }) => (
          <li>
            <strong>{stelt}</strong>
            <br />
            {waarom}{' '}
            {bijWie === undefined || bijWie.length === 0
              ? null
              : `Vraag het aan ${joinWords(bijWie, 'of')}. `}
            {gevolg}{' '}
            <Naar site={site} sessie={sessie} pad={vraagPad(vraag, 'advies')}>
              Ik weet het nu<span class="alleen-voorlezen">: {stelt}</span>
            </Naar>
          </li>
        ))}
      </ol>
    </section>
  );

export const Casussen: FC<DeelProps> = ({ site, advies }) => (
  <section id="casussen" aria-labelledby="casussen-kop">
    <h2 id="casussen-kop">Gevallen die hierop lijken</h2>
    {advies.casussen.length === 0 ? (
      <p>Geen van de beschreven gevallen lijkt genoeg op uw situatie.</p>
    ) : null}
    {advies.casussen.map(({ id, titel, gelijk, verschilt, risico }) => (
      <article>
        <h3>
          <a href={site.url(`/casussen/${id}`)}>{titel}</a>
        </h3>
        <dl>
          <dt>Gelijk</dt>
          <dd>{gelijk.join(' · ')}</dd>
          {verschilt.length === 0 ? null : (
            <>
              <dt>Anders</dt>
              <dd>{verschilt.join(' · ')}</dd>
            </>
          )}
          <dt>Het risico</dt>
          <dd>{risico}</dd>
        </dl>
      </article>
    ))}
  </section>
);

/** Lessons that fit as well, folded: there when somebody looks for more, never in the way. */
export const OokPassend: FC<DeelProps> = ({ site, advies }) =>
  advies.ookPassend.length === 0 ? null : (
    <section id="ook-passend" aria-labelledby="ook-passend-kop">
      <h2 id="ook-passend-kop">Wat ook past</h2>
      <details>
        <summary>
          Toon {count(advies.ookPassend.length, 'andere les', 'andere lessen')} bij uw situatie
        </summary>
        <ul>
          {advies.ookPassend.map(({ les, titel, omdat }) => (
            <li>
              <a href={site.url(`/lessen/${les}`)}>{titel}</a>. {omdat}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );

export const NietGekozen: FC<DeelProps> = ({ site, advies }) =>
  advies.nietGekozen.length === 0 ? null : (
    <section id="niet-gekozen" aria-labelledby="niet-gekozen-kop">
      <h2 id="niet-gekozen-kop">Net niet gekozen</h2>
      <details>
        <summary>
          Toon {count(advies.nietGekozen.length, 'les die bijna paste', 'lessen die bijna pasten')}
        </summary>
        <ul>
          {advies.nietGekozen.map(({ les, titel, omdat }) => (
            <li>
              <a href={site.url(`/lessen/${les}`)}>{titel}</a>. {omdat}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );

/** How firm the diagnosis is, and what the sources used cannot carry. */
export const Zekerheid: FC<DeelProps> = ({ site, advies }) => {
  const used = new Set(advies.suggesties.flatMap(({ bronnen }) => bronnen.map(({ bron }) => bron)));
  const bronnen = site.bibliotheek.bronnen.filter(({ id }) => used.has(id));
  return (
    <section id="zekerheid" aria-labelledby="zekerheid-kop">
      <h2 id="zekerheid-kop">Hoe zeker dit is</h2>
      <p>{advies.stabiliteit.tekst}</p>
      <p>{advies.stabiliteit.kleinste.tekst}</p>
      <p>
        Dit advies volgt alleen uit uw eigen antwoorden. Iemand anders aan dezelfde opgave ziet misschien iets
        anders. Het is geen oordeel en geen recept: de bronnen beschrijven wat elders speelde, niet wat bij u
        zeker werkt.
      </p>
      {bronnen.length === 0 ? null : (
        <details>
          <summary>Wat deze bronnen wel en niet kunnen dragen</summary>
          {bronnen.map((bron) => (
            <>
              <h3>{titleOf(site, bron.id)}</h3>
              <p>{bron.bewijs}</p>
              <ul>
                {bron.grenzen.map((grens) => (
                  <li>{grens}</li>
                ))}
              </ul>
            </>
          ))}
        </details>
      )}
    </section>
  );
};
