/** A sentence with its place in the text. */
export interface Sentence {
  readonly text: string;
  /** Where it starts, in characters from the start of the text. */
  readonly offset: number;
  readonly words: readonly string[];
}

/** A full stop after these does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|art|bijv|bv|ca|dr|drs|e\.d|enz|etc|ir|jl|m|mr|nr|o\.a|p|par|prof|resp|vgl|z\.g)\.$/iu;
/** The end of a sentence or of a block: a paragraph, a heading, an entry of a list. */
const END = /[.!?…]+["'”’)\]]*(?=\s|$)|\n\s*\n|\n(?=\s*(?:[-*+]|\d+\.|#)\s)/gu;

/** The sentences of a Dutch text in plain Markdown. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const take = (end: number): void => {
    const raw = text.slice(start, end);
    const words = wordsOf(raw);
    if (words.length > 0) {
      const offset = start + (raw.length - raw.trimStart().length);
      sentences.push({ text: raw.trim(), offset, words });
    }
    start = end;
  };
  for (const { index, 0: mark } of text.matchAll(END)) {
    const end = index + mark.length;
    const isAbbreviation = mark === '.' && ABBREVIATION.test(text.slice(Math.max(start, end - 12), end));
    if (!isAbbreviation) take(end);
  }
  take(text.length);
  return sentences;
}

/** Words and numbers; what joins them (hyphen, apostrophe) belongs to the word, the address of a link does not. */
function wordsOf(text: string): readonly string[] {
  return text.replace(/\]\([^)]*\)/g, ']').match(/[\p{L}\d]+(?:[-’'.,][\p{L}\d]+)*/gu) ?? [];
}
