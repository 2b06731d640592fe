/** Vowels that sound as one, the longest first. `ij` is one too. */
const NUCLEUS =
  /eeu|ieu|eau|aai|ooi|oei|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ou|au|ai|[aeiouyàáâäèéêëìíîïòóôöùúûü]/giu;

/** Loan words in which Dutch spelling leads to a wrong count. */
const LOANS: ReadonlyMap<string, number> = new Map([
  ['team', 1],
  ['teams', 1],
  ['museum', 3],
  ['steam', 1],
]);

/**
 * How many syllables a Dutch word has, by its spelling: vowels that sound as one count once, a trema starts a new one.
 *
 * A word without vowels is read letter by letter (VNG: 3). Loan words and numbers are an estimate.
 *
 * @example countSyllables('samenwerking') // 4
 */
export function countSyllables(word: string): number {
  const plain = word.toLowerCase().normalize('NFC');
  const loan = LOANS.get(plain);
  if (loan !== undefined) return loan;
  if (/^\d/.test(plain)) return 1;
  // A y before a vowel is a consonant (yoga); elsewhere it is a vowel (type).
  const groups = plain.replace(/y(?=[aeiou])/g, 'j').match(NUCLEUS)?.length ?? 0;
  return groups === 0 ? plain.replace(/[^\p{L}]/gu, '').length || 1 : groups;
}
