import type { Vraag } from '../content/schema/vraag.ts';
import { recogniseOptions, type Treffer } from './opties.ts';
import type { Spelling } from './spelling.ts';
import { bare } from './woorden.ts';
import { sentencesOf } from './zinsoort.ts';

/** Less than a whole expression of an option is no sign of it. */
const SIGN = 0.5;
/** What comes near the best of a sentence counts too. */
const NEAR = 0.7;
/** What was so before is not how it is. */
const BEFORE =
  /\b(?:vorig jaar|vroeger|in het begin|destijds|toen|ooit|eerst|aanvankelijk|was|waren|bleef|bleven|lag|lagen)\b/;
const NOW = /\b(?:nu|inmiddels|sinds|sindsdien|intussen|tegenwoordig|ondertussen|momenteel|gelukkig)\b/;
/** "Daar ligt het niet aan" and the like deny the whole sentence. */
const DENIED =
  /\b(?:ontbreekt het|is|zijn|ligt het|is er|zit) (?:\w+ ){0,4}(?:het probleem niet|geen probleem|niet aan|niet)$|\b(?:ontbreekt|schort) het (?:\w+ ){0,2}niet\b/;

/** The options that the sentences of a story hold, each sentence by itself, the likeliest first. */
export function optionsInStory(vraag: Vraag, text: string, spelling: Spelling): readonly string[] {
  const all = sentencesOf(text);
  const hasNow = all.some((sentence) => NOW.test(bare(sentence)));
  const scores = new Map<string, number>();
  for (const sentence of all.flatMap(partsOf)) {
    const said = bare(sentence);
    if (DENIED.test(said)) continue;
    const isPast = hasNow && BEFORE.test(said) && !NOW.test(said);
    const { treffers } = recogniseOptions(vraag, sentence, spelling);
    for (const { optie, score } of bestOf(treffers)) {
      scores.set(optie.id, Math.max(scores.get(optie.id) ?? 0, isPast ? score / 4 : score));
    }
  }
  return [...scores].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

/** "Wat niet helpt is dat …": the denial stays before "dat". */
function partsOf(sentence: string): readonly string[] {
  return sentence.split(/\b(?:is|komt doordat|komt omdat) dat\b/iu).filter((part) => bare(part) !== '');
}

/** "Niets van deze" is no part of a story that names something else. */
function bestOf(all: readonly Treffer[]): readonly Treffer[] {
  const together = all.filter(({ optie }) => optie.alleen !== true);
  const treffers = together.length > 0 ? together : all;
  const most = treffers[0]?.score ?? 0;
  return treffers.filter(({ score }) => score >= SIGN && score >= most * NEAR);
}
