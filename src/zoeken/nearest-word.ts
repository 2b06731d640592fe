/** Shorter words have too many neighbours. */
const SHORTEST = 4;
/** From this length on, two letters may be wrong. */
const LONG = 8;

/**
 * The known word that was probably meant by a word with a typing error: one letter wrong, missing, too many or
 * swapped; two in a long word.
 *
 * @param known words in order of preference: of equally near ones the first is taken
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  if (word.length < SHORTEST) return undefined;
  let allowed = word.length < LONG ? 1 : 2;
  let nearest: string | undefined;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > allowed) continue;
    const distance = distanceWithin(word, candidate, allowed);
    if (distance === undefined) continue;
    nearest = candidate;
    // Another one has to be nearer.
    allowed = distance - 1;
    if (allowed < 0) break;
  }
  return nearest;
}

/** The number of typing errors between two words (swapped neighbours are one), when it is at most `most`. */
function distanceWithin(a: string, b: string, most: number): number | undefined {
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
          ? (older[column - 2] ?? 0) + 1
          : most + 1;
      current.push(Math.min(replaced, swapped, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > most) return undefined;
    older = previous;
    previous = current;
  }
  const distance = previous[b.length] ?? most + 1;
  return distance <= most ? distance : undefined;
}
