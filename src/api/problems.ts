import { type InvalidParam, Problem } from './problem.ts';

/** All faults in what was sent, at once. */
export function invalidInput(invalidParams: readonly InvalidParam[]): Problem {
  return new Problem({
    status: 400,
    title: 'Ongeldige invoer',
    detail: 'Verbeter wat bij invalidParams staat en stuur het opnieuw. Er is niets bewaard.',
    invalidParams,
  });
}

export function notJson(): Problem {
  return new Problem({
    status: 400,
    title: 'Geen geldige JSON',
    detail:
      'De inhoud is niet als JSON te lezen. Controleer aanhalingstekens, komma’s en haakjes en stuur het opnieuw.',
  });
}

export function notSaidToBeJson(): Problem {
  return new Problem({
    status: 415,
    title: 'Niet ondersteunde vorm',
    detail: 'Stuur de inhoud als JSON, met de header Content-Type: application/json.',
  });
}

export function tooLarge(kibibytes: number): Problem {
  return new Problem({
    status: 413,
    title: 'Te groot',
    detail: `De inhoud is groter dan ${kibibytes} KiB. Maak de tekst korter en stuur het opnieuw. Er is niets bewaard.`,
  });
}

export function noSleutel(): Problem {
  return new Problem({
    status: 401,
    title: 'Geen sleutel',
    detail: 'Stuur de sleutel van het gesprek mee in de header Authorization: Bearer …',
    headers: { 'WWW-Authenticate': 'Bearer realm="gesprek"' },
  });
}

/** The same answer for unknown, erased and another sleutel, so that nobody learns which ids exist. */
export function unknownGesprek(): Problem {
  return new Problem({
    status: 404,
    title: 'Gesprek niet gevonden',
    detail:
      'Dit gesprek bestaat niet of niet meer, of de sleutel hoort er niet bij. Controleer beide of begin een nieuw gesprek.',
  });
}

export function unknownVraag(): Problem {
  return new Problem({
    status: 404,
    title: 'Vraag niet gevonden',
    detail:
      'Deze vraag hoort niet bij dit gesprek. De vraag die nu aan de beurt is, staat in het gesprek bij "vraag".',
  });
}

/** @param stelt the text of the question whose turn it is; undefined when all are answered */
export function vraagNotOpen(stelt: string | undefined): Problem {
  const next =
    stelt === undefined
      ? 'Alle vragen zijn beantwoord; u kunt gegeven antwoorden wijzigen.'
      : `Nu is aan de beurt: “${stelt}”`;
  return new Problem({
    status: 409,
    title: 'Deze vraag is niet open',
    detail: `U kunt de vraag die aan de beurt is beantwoorden, of een gegeven antwoord wijzigen. ${next}`,
  });
}

export function changedMeanwhile(): Problem {
  return new Problem({
    status: 409,
    title: 'Het gesprek veranderde tegelijk',
    detail:
      'Iemand anders wijzigde dit gesprek op hetzelfde moment. Haal het gesprek opnieuw op en probeer het nog eens.',
  });
}

export function otherRevision(): Problem {
  return new Problem({
    status: 412,
    title: 'Het gesprek is intussen gewijzigd',
    detail:
      'De ETag bij If-Match is niet de huidige. Haal het gesprek opnieuw op, kijk wat er veranderde en probeer het nog eens. Er is niets bewaard.',
  });
}

export function unknownLes(): Problem {
  return new Problem({
    status: 404,
    title: 'Les niet gevonden',
    detail: 'Er is geen les met dit id. Zoek de les in de lijst van lessen.',
  });
}

export function unknownAddress(): Problem {
  return new Problem({
    status: 404,
    title: 'Adres niet gevonden',
    detail:
      'Dit adres bestaat niet. De adressen staan in openapi.json; let op: zonder schuine streep aan het eind.',
  });
}

export function otherMethod(allowed: string): Problem {
  return new Problem({
    status: 405,
    title: 'Methode niet toegestaan',
    detail: `Dit adres kent alleen: ${allowed}.`,
    headers: { Allow: allowed },
  });
}

export function notAcceptable(offered: readonly string[]): Problem {
  return new Problem({
    status: 406,
    title: 'Vorm niet beschikbaar',
    detail: `Dit adres geeft: ${offered.join(', ')}. Vraag met de header Accept om een van deze.`,
  });
}

/** @param text what the operator says about it */
export function closed(text: string): Problem {
  return new Problem({ status: 503, title: 'Stuurwijzer is gesloten', detail: text });
}

export function unexpected(): Problem {
  return new Problem({
    status: 500,
    title: 'Onverwachte fout',
    detail: 'Er ging bij ons iets mis. Probeer het opnieuw; blijft het zo, vraag dan de beheerder om hulp.',
  });
}
