import type { Bibliotheek } from '../content/library.ts';
import { nearest } from '../content/nearest.ts';
import type { Begrip as Term } from '../content/schema/begrip.ts';
import { stemOf } from '../zoeken/dutch-words.ts';
import { searchIn } from '../zoeken/library-search.ts';
import { nothingButton, type Reactie, type Stap } from './reactie.ts';
import { type Situatie, stelt } from './situatie.ts';
import { bare, plain } from './woorden.ts';

const ASKS = [
  /^(?:en |maar |eh+,? |dus )?(?:wat|hoe) (?:betekent|beteken|betekend|betekenen|is|zijn|was|houdt|houd|bedoelt? (?:je|u|jij)|bedoelen jullie|versta(?:at)? (?:je|u)|verstaan jullie|wordt (?:er )?(?:bedoeld|verstaan)|omvat) (?:nou |nu |eigenlijk |precies |hier |dan |in |met |onder |ook alweer |ook |het woord |de term |het begrip )*(.+)$/,
  /^(?:geef |wat is |heb je )?(?:me |de |een )*(?:definitie|betekenis|uitleg|omschrijving) (?:van|over|bij) (?:het woord |de term |het begrip )?(.+)$/,
  /^(?:kun|kan|kunt) (?:je|u) (?:me )?(?:uitleggen )?wat (.+?)(?: (?:is|zijn|betekent|inhoudt|betekenen))?(?: uitleggen)?$/,
  /^(?:leg|kun je|kunt u) (?:me |eens |even )*(?:het woord |de term |het begrip )?(.+?) (?:eens |even )?(?:uit|uitleggen|toelichten)$/,
  /^(?:ik )?(?:weet|snap|begrijp) (?:ik )?niet (?:wat|goed wat) (.+?) (?:is|zijn|betekent|betekenen|inhoudt|wil zeggen)$/,
  /^(?:ik )?(?:snap|begrijp|ken) (?:het woord|de term|het begrip) (.+?) niet$/,
  /^(.+?)[:,]? (?:wat (?:is|betekent|zijn) (?:dat|dit|het)(?: precies)?|betekent wat)$/,
];
const AROUND =
  /^(?:nou |nu |eigenlijk |precies |de |het |een |die |dat |deze |dit |jullie |je |'|")+|(?: (?:precies|eigenlijk|hier|nou|nu|in|dan|ook alweer|volgens jullie|volgens u|in dit verband|in deze vraag|zeggen|bedoeld)|['".?!])+$/g;

/** "Wat betekent …?", for a term that the library explains. */
export const asTermQuestion: Stap = (situatie) => {
  const asked = termIn(situatie.tekst);
  const term = asked === undefined ? bareTerm(situatie) : findTerm(situatie, asked);
  return term === undefined ? undefined : explain(term);
};

/** The same for a word that is no term: the nearest one, or the option in which it stands. */
export const asOtherTermQuestion: Stap = (situatie) => {
  const asked = termIn(situatie.tekst);
  if (asked === undefined || asked.split(' ').length > 5) return undefined;
  const { bibliotheek } = situatie.stand.versie;
  const [found] = searchIn(bibliotheek).begrippen(asked);
  const term = bibliotheek.begrippen.find(({ id }) => id === found);
  const inOption = optionWith(situatie, asked);
  if (inOption !== undefined) return inOption;
  if (term !== undefined && /\bbetek|\bdefinitie|\bbegrip|\bbedoel/.test(plain(situatie.tekst))) {
    return explain(term, 'vragend');
  }
  if (!/\bbetek|\bdefinitie|\bbegrip/.test(plain(situatie.tekst))) return undefined;
  return {
    begrepen: { soort: 'betekenis', zekerheid: 'niet' },
    zegt: ['Dat woord staat niet in mijn begrippenlijst.', ...questionAgain(situatie)],
  };
};

/** What is asked about, without the words around it. */
function termIn(text: string): string | undefined {
  const said = plain(text)
    .replace(/[?!.]+$/g, '')
    .trim();
  for (const pattern of ASKS) {
    const term = pattern.exec(said)?.[1]?.replace(AROUND, '').trim();
    if (term !== undefined && term !== '') return term;
  }
  return undefined;
}

/** A term with nothing but a question mark: "Mandaat?" */
function bareTerm(situatie: Situatie): Term | undefined {
  const said = plain(situatie.tekst);
  return said.endsWith('?') ? findTerm(situatie, said.slice(0, -1), false) : undefined;
}

function findTerm({ stand }: Situatie, asked: string, mayDiffer = true): Term | undefined {
  const names = namesIn(stand.versie.bibliotheek);
  const wanted = stems(asked.replace(AROUND, ''));
  const found = names.get(wanted);
  if (found !== undefined || !mayDiffer || wanted.length < 5) return found;
  const near = nearest(wanted, names.keys());
  // Only a typing error: more than two letters is another word.
  return near !== undefined && near[0] === wanted[0] && Math.abs(near.length - wanted.length) <= 2
    ? names.get(near)
    : undefined;
}

const named = new WeakMap<Bibliotheek, ReadonlyMap<string, Term>>();

/** The terms of a library by the stems of their names; made once. */
function namesIn(bibliotheek: Bibliotheek): ReadonlyMap<string, Term> {
  const before = named.get(bibliotheek);
  if (before !== undefined) return before;
  const names = new Map(
    bibliotheek.begrippen.flatMap((term) =>
      [term.term, ...(term.ook ?? [])].map((name) => [stems(name), term] as const),
    ),
  );
  named.set(bibliotheek, names);
  return names;
}

function stems(text: string): string {
  return bare(text).split(' ').map(stemOf).join(' ');
}

function explain(term: Term, zekerheid: 'zeker' | 'vragend' = 'zeker'): Reactie {
  const near = zekerheid === 'vragend' ? ['Dat woord ken ik niet precies. Dit lijkt erop.'] : [];
  return {
    begrepen: { soort: 'betekenis', begrip: term.id, zekerheid },
    zegt: [...near, `${term.term}: ${term.uitleg}`, ...(term.verschil === undefined ? [] : [term.verschil])],
    voorstellen: [nothingButton('Verder met de vraag')],
  };
}

function optionWith(situatie: Situatie, asked: string): Reactie | undefined {
  const { vraag } = situatie;
  if (vraag === undefined || !('opties' in vraag.compiled.vraag)) return undefined;
  const wanted = stems(asked);
  const found = vraag.compiled.vraag.opties.find(({ tekst }) => ` ${stems(tekst)} `.includes(` ${wanted} `));
  if (found === undefined) return undefined;
  const { voorbeeld, toelichting } = vraag.compiled.vraag;
  return {
    begrepen: { soort: 'betekenis', vraag: vraag.key, zekerheid: 'vragend' },
    zegt: [
      `Dat woord staat in deze optie: “${found.tekst}”.`,
      ...(found.toelichting === undefined ? [] : [found.toelichting]),
      ...(toelichting === undefined ? [] : [toelichting]),
      ...(voorbeeld === undefined ? [] : [`Een voorbeeld: ${voorbeeld}`]),
    ],
    voorstellen: [nothingButton('Verder met de vraag')],
  };
}

function questionAgain({ vraag }: Situatie): readonly string[] {
  return vraag === undefined ? [] : [`De vraag is: ${stelt(vraag)}`];
}
