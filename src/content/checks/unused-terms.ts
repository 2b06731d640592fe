import { stemmer } from '@orama/stemmers/dutch';
import type { Finding } from '../finding.ts';
import type { Bibliotheek } from '../library.ts';
import { byId, type Check, faultAt } from './check.ts';

/** A term this long is also found inside a longer word: "capaciteit" in "basiscapaciteit". */
const LONG_ENOUGH_FOR_A_COMPOUND = 6;

/** Terms that no question, lesson, dilemma, case or other term uses: nobody will come across them. */
export const unusedTerms: Check = ({ files, bibliotheek }) => {
  const sources = byId(files.begrippen);
  const texts = stemmed(textsOf(bibliotheek).join(' '));
  const terms = bibliotheek.begrippen.map(({ id, uitleg }) => ({ id, text: stemmed(uitleg) }));
  return bibliotheek.begrippen.flatMap((begrip): readonly Finding[] => {
    const names = [begrip.term, ...(begrip.ook ?? [])].map(stemmed);
    const inOther = (name: string): boolean =>
      terms.some(({ id, text }) => id !== begrip.id && isIn(name, text));
    if (names.some((name) => isIn(name, texts) || inOther(name))) return [];
    return faultAt(sources.get(begrip.id), 'term', {
      rule: 'begrip-ongebruikt',
      severity: 'waarschuwing',
      message: `het begrip '${begrip.term}' komt in geen vraag, les, dilemma of casus voor.`,
      suggestion: 'Gebruik het woord, noem onder ook hoe het elders heet, of haal het begrip weg.',
    });
  });
};

function textsOf({
  lessen,
  casussen,
  dilemmas,
  vragen,
  dimensies,
  themas,
  samenvatting,
}: Bibliotheek): readonly string[] {
  return [
    ...lessen.flatMap((les) => [
      les.titel,
      les.kern,
      les.kanttekening ?? '',
      ...les.stappen.map(({ tekst }) => tekst),
    ]),
    ...casussen.flatMap(({ titel, kern, risico }) => [titel, kern, risico]),
    ...dilemmas.flatMap(({ titel, vraag, afweging, wanneer }) => [
      titel,
      vraag,
      afweging,
      ...wanneer.map(({ als }) => als),
    ]),
    ...vragen.flatMap((vraag) => [
      vraag.stelt,
      vraag.toelichting ?? '',
      vraag.waarom,
      ...('opties' in vraag
        ? vraag.opties.flatMap(({ tekst, toelichting = '' }) => [tekst, toelichting])
        : []),
    ]),
    ...dimensies.flatMap(({ titel, uitleg, niveaus }) => [
      titel,
      uitleg,
      ...niveaus.map((niveau) => niveau.titel),
    ]),
    ...themas.flatMap(({ titel, uitleg }) => [titel, uitleg]),
    ...samenvatting.map(({ tekst }) => tekst),
  ];
}

/** The stems of a text, each between spaces, so that a row of words can be looked up. */
function stemmed(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return ` ${words.map((word) => stemmer(word)).join(' ')} `;
}

function isIn(stems: string, texts: string): boolean {
  if (texts.includes(stems)) return true;
  const only = stems.trim();
  return !only.includes(' ') && only.length >= LONG_ENOUGH_FOR_A_COMPOUND && texts.includes(only);
}
