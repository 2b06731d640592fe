import type { Advies } from '../advies/advies.ts';
import { EINDE, type Verwachting } from '../content/walkthrough.ts';
import { joinWords } from '../diagnose/diagnose.ts';
import { walk } from '../flow/walk.ts';
import type { Stand } from './stand.ts';

/** Why something did not go as the file says, in three sentences for whoever mends it. */
export interface Bevinding {
  readonly verwacht: string;
  readonly gebeurde: string;
  readonly herstel: string;
}

/** Checks one expectation. @returns undefined when it holds */
export function check(stand: Stand, verwachting: Verwachting): Bevinding | undefined {
  switch (verwachting.soort) {
    case 'volgende':
      return checkNext(stand, verwachting.vraag);
    case 'overgeslagen':
      return checkSkipped(stand, verwachting.vraag);
    case 'niveau':
      return checkLevel(stand, verwachting.dimensie, verwachting.niveaus);
    case 'in-zicht':
      return checkInSight(stand.advies(), verwachting.les);
    case 'niet-in-zicht':
      return checkOutOfSight(stand.advies(), verwachting.les);
    case 'reden':
      return checkReason(stand.advies(), verwachting.les, verwachting.omdat);
    case 'dilemma':
      return checkDilemma(stand.advies(), verwachting.dilemma);
  }
}

function checkNext({ view }: Stand, wanted: string): Bevinding | undefined {
  const next = view.vraag?.id ?? EINDE;
  if (next === wanted) return undefined;
  return {
    verwacht: wanted === EINDE ? 'alle vragen zijn beantwoord' : `de volgende vraag is '${wanted}'`,
    gebeurde: next === EINDE ? 'alle vragen zijn beantwoord.' : `de volgende vraag is '${next}'.`,
    herstel: `Schrijf 'volgende: ${next}' als dat klopt. Kijk anders naar stel_als van '${wanted}' in de flow.`,
  };
}

function checkSkipped({ view, versie, gesprek }: Stand, vraag: string): Bevinding | undefined {
  const isAnswered = view.antwoorden.some((antwoord) => antwoord.vraag === vraag);
  const isCurrent = view.vraag?.id === vraag;
  const stillComes = !isAnswered && !isCurrent && willCome(versie, gesprek, vraag);
  if (!isAnswered && !isCurrent && !stillComes) return undefined;
  const how = isAnswered ? 'beantwoord' : isCurrent ? 'nu gesteld' : 'nog gesteld, of misschien';
  return {
    verwacht: `de vraag '${vraag}' wordt overgeslagen`,
    gebeurde: `zij wordt ${how}.`,
    herstel: `Haal '${vraag}' weg bij overgeslagen, of kijk naar haar stel_als in de flow.`,
  };
}

function willCome(versie: Stand['versie'], gesprek: Stand['gesprek'], vraag: string): boolean {
  return walk(versie.flow, gesprek.antwoorden).path.some(({ key }) => key === vraag);
}

function checkLevel({ view }: Stand, id: string, wanted: readonly string[]): Bevinding | undefined {
  const dimensie = view.profiel.dimensies.find((entry) => entry.id === id);
  const levels = dimensie?.niveau.split(' + ') ?? [];
  if (wanted.some((niveau) => levels.includes(niveau))) return undefined;
  const because =
    dimensie === undefined || dimensie.omdat.length === 0 ? '' : ` (door ${dimensie.omdat.join(', ')})`;
  const open = dimensie?.niveau === 'onbekend' ? `, en kan zijn: ${dimensie.mogelijk.join(', ')}` : '';
  return {
    verwacht: `${id} is ${joinWords([...wanted], 'of')}`,
    gebeurde: `${id} is ${dimensie?.niveau ?? 'niet in deze flow'}${open}${because}.`,
    herstel: 'Kijk of de antwoorden bij de casus passen. Pas dan de antwoorden of het verwachte niveau aan.',
  };
}

/** The lessons that a person sees: suggestions, and both sides of each dilemma. */
function inSight({ suggesties, dilemmas }: Advies): readonly string[] {
  return [...suggesties.map(({ les }) => les), ...dilemmas.flatMap(({ lessen }) => lessen)];
}

function checkInSight(advies: Advies, les: string): Bevinding | undefined {
  const seen = inSight(advies);
  if (seen.includes(les)) return undefined;
  const near = [...advies.ookPassend, ...advies.nietGekozen].find((entry) => entry.les === les);
  return {
    verwacht: `de les '${les}' is in zicht`,
    gebeurde: `zij is het niet: ${near?.omdat ?? 'zij past niet bij deze antwoorden.'}`,
    herstel: `In zicht zijn nu: ${seen.join(', ')}. Kijk naar past_bij en niet_bij van de les, of kies een andere les.`,
  };
}

function checkOutOfSight(advies: Advies, les: string): Bevinding | undefined {
  const suggestie = advies.suggesties.find((entry) => entry.les === les);
  if (!inSight(advies).includes(les)) return undefined;
  const because =
    suggestie === undefined ? 'als kant van een dilemma' : `omdat: ${suggestie.redenen.join('; ')}`;
  return {
    verwacht: `de les '${les}' is niet in zicht`,
    gebeurde: `zij is in zicht, ${because}.`,
    herstel: 'Kijk naar past_bij en niet_bij van de les, of haal haar weg bij niet_in_zicht.',
  };
}

function checkReason(advies: Advies, les: string, wanted: readonly string[]): Bevinding | undefined {
  const suggestie = advies.suggesties.find((entry) => entry.les === les);
  const verwacht = `de suggestie '${les}' komt door ${joinWords([...wanted], 'en')}`;
  if (suggestie === undefined) {
    const absent = checkInSight(advies, les);
    if (absent !== undefined) return { ...absent, verwacht };
    return {
      verwacht,
      gebeurde: 'zij staat in een dilemma en heeft daar geen eigen redenen.',
      herstel: 'Verwacht het dilemma.',
    };
  }
  const given = suggestie.omdat.map(({ vraag }) => vraag);
  if (wanted.every((vraag) => given.includes(vraag))) return undefined;
  return {
    verwacht,
    gebeurde: `zij komt door ${joinWords(given, 'en')}.`,
    herstel: 'Noem bij omdat alleen vragen waarvan het antwoord de les oproept.',
  };
}

function checkDilemma({ dilemmas }: Advies, wanted: string): Bevinding | undefined {
  if (dilemmas.some(({ id }) => id === wanted)) return undefined;
  const now = dilemmas.map(({ id }) => id);
  return {
    verwacht: `het dilemma '${wanted}' is in zicht`,
    gebeurde: now.length === 0 ? 'er is geen dilemma.' : `in zicht is: ${now.join(', ')}.`,
    herstel:
      'Een dilemma komt alleen als zijn twee lessen allebei passen. Kijk naar past_bij van die lessen.',
  };
}
