import type { Voorstel } from './bericht.ts';
import { placesIn } from './getallen.ts';
import { kern, PATRONEN } from './patronen.ts';
import { optionButtons, type Reactie, record, type Stap, understood } from './reactie.ts';
import { type Situatie, stelt } from './situatie.ts';
import { bare } from './woorden.ts';

export const THUMB_UP = /^(?:\s|👍|✅|✔|☑|\p{Emoji_Modifier}|\uFE0F)+$/u;
export const THUMB_DOWN = /^(?:\s|👎|❌|✖|\p{Emoji_Modifier}|\uFE0F)+$/u;

/** With a proposal on the screen this declines it, and does not end the conversation. */
const DECLINES = /^(?:nee |nou |och )*laat (?:dat |het )?(?:maar|zitten|maar zitten|toch maar)$/;

/** The message as a choice among the proposals on the screen. */
export const asChoice: Stap = (situatie) => {
  const { tekst, voorstel } = situatie;
  if (voorstel.length === 0) return undefined;
  const named = voorstel.filter((one) => bare(one.tekst) === bare(tekst) && bare(tekst) !== '');
  if (named.length === 1 && named[0] !== undefined) return act(situatie, named[0]);
  const confirmation = onlyAnswer(voorstel);
  if (confirmation !== undefined) {
    if (THUMB_UP.test(tekst) || isSaid(tekst, 'instemming')) return act(situatie, confirmation);
    if (THUMB_DOWN.test(tekst) || isSaid(tekst, 'ontkenning')) return declined(situatie);
    return undefined;
  }
  const choices = voorstel.filter(({ doe }) => doe.soort !== 'niets');
  if (choices.filter(({ doe }) => doe.soort === 'antwoord').length < 2) return undefined;
  const places = placesIn(tekst, choices.length);
  const chosen = places?.length === 1 ? choices[places[0] ?? 0] : undefined;
  if (chosen !== undefined) return act(situatie, chosen);
  const canDecline = voorstel.some(({ doe }) => doe.soort === 'niets');
  return canDecline && isSaid(tekst, 'ontkenning') ? declined(situatie) : undefined;
};

/** The answer, when it is the one thing proposed, with a way to decline it. */
function onlyAnswer(voorstel: readonly Voorstel[]): Voorstel | undefined {
  const answers = voorstel.filter(({ doe }) => doe.soort === 'antwoord');
  const canDecline = voorstel.some(({ doe }) => doe.soort === 'niets');
  const isOnly = answers.length === 1 && canDecline && !voorstel.some(({ doe }) => doe.soort === 'ga');
  return isOnly ? answers[0] : undefined;
}

function isSaid(text: string, soort: 'instemming' | 'ontkenning'): boolean {
  const said = kern(text);
  if (soort === 'ontkenning' && DECLINES.test(bare(text))) return true;
  return PATRONEN.some(([one, pattern]) => one === soort && (pattern.test(said) || pattern.test(bare(text))));
}

/** Does what a button would do. */
function act(situatie: Situatie, { doe, tekst }: Voorstel): Reactie | undefined {
  const { path } = situatie;
  switch (doe.soort) {
    case 'antwoord': {
      const asked = path.find(({ key }) => key === doe.vraag);
      if (asked === undefined) return undefined;
      const reactie = record(asked, doe.waarde, 'instemming');
      // Only the client and the button know the explanation; it is the person's own.
      const { toelichting } = doe;
      return toelichting === undefined || reactie.antwoord === undefined
        ? reactie
        : { ...reactie, antwoord: { ...reactie.antwoord, toelichting } };
    }
    case 'toon':
      return path.some(({ key }) => key === doe.vraag)
        ? {
            begrepen: { soort: 'instemming', vraag: doe.vraag, zekerheid: 'zeker' },
            zegt: [],
            toont: doe.vraag,
          }
        : undefined;
    case 'ga':
      return { begrepen: understood('instemming'), zegt: [], gaatNaar: doe.naar };
    case 'niets':
      return /^(nee|geen|niets|bij geen)\b/i.test(tekst)
        ? declined(situatie)
        : { begrepen: understood('instemming'), zegt: ['Goed, we gaan verder.'] };
  }
}

function declined({ vraag }: Situatie): Reactie {
  return {
    begrepen: understood('ontkenning'),
    zegt: ['Goed, dan noteer ik niets.', ...(vraag === undefined ? [] : [`De vraag is: ${stelt(vraag)}`])],
    voorstellen: vraag === undefined ? [] : optionButtons(vraag),
  };
}
