import { bare, plain } from './woorden.ts';

const YOU = '(?:je|jij|u|jullie)';
const ABOUT = '(?:het|dat|dit|er|de|een|1|deze|die|mijn|uw|onze|ik|we|wij)';
/** A verb before its subject. "Doe de tweede" and "weet ik niet" are none. */
const ASKING = new RegExp(
  `^(?:en |maar |dus |ja |ok |oke |nou |hm+ )*(?:(?:weet|doe|doet|ga|gaat|vind|vindt|bedoel|bedoelt|wil|wilt|kun|kan|kunt|mag|moet|moeten|zal|zou|heb|hebt|heeft|ben|bent) ${YOU}|(?:kan|kunnen|mag|moet|moeten|zal|zullen|zou|zouden|heeft|hebben|is|zijn|wil|geldt|klopt|bestaat|gaat|wordt|telt) ${ABOUT})\\b`,
);
const BEGINS =
  /^(?:en |maar |dus |ok |oke |nou )*(?:wat|waarom|waarvoor|wanneer|welke?|hoe|hoeveel|hoezo|wie|waarmee|waarop) /;

/** Whether a text asks something: it is then never taken as an answer. */
export function isQuestion(text: string): boolean {
  const said = plain(text);
  return /\?[\s)"']*$/.test(said) || ASKING.test(bare(text)) || BEGINS.test(bare(text));
}

/** The sentences of a text, without their full stops; a question keeps its mark. */
export function sentencesOf(text: string): readonly string[] {
  return (text.match(/[^.!?\n]+[.!?]*/gu) ?? [])
    .map((part) => part.trim())
    .filter((part) => bare(part) !== '');
}

/** More words than this is a story and no answer. */
const STORY = 45;

export function isStory(text: string): boolean {
  return bare(text).split(' ').length > STORY;
}

const FOREIGN = new Set(
  (
    "the is are this what how do does don't dont you your know not my i'm im am can could please speak english language don understand because with for have about " +
    'ich nicht das ist und ein eine wir sie haben bitte verstehe wie auf deutsch sprechen ' +
    'je ne suis pas vous est que le la les une francais parlez comprends bonjour merci ' +
    'bir ve bu icin degil evet hayir nasil merhaba yok var turkce ' +
    'yo no es el los hola que espanol gracias nie jest to tak prosze dzien dobry'
  ).split(' '),
);
const DUTCH = new Set(
  'de het een en van ik je u we wij is niet dat dit met voor op in er maar die zijn te wat hoe geen om als naar bij ook aan door nog wel of hun ons onze raad'.split(
    ' ',
  ),
);
/** What is Dutch too says nothing. */
const SHARED = new Set([
  'is',
  'je',
  'we',
  'met',
  'in',
  'wat',
  'hoe',
  'of',
  'de',
  'die',
  'er',
  'het',
  'en',
  'la',
  'le',
  'no',
  'to',
  'var',
  'bu',
  'es',
  'yo',
  'das',
  'var',
]);

const OTHER_LANGUAGE =
  /^(?:\w+ ){0,5}(?:in het|spreek je|spreekt u|kan dit in het|ook in het) (?:engels|duits|frans|turks|arabisch|pools|spaans|oekraiens|fries)(?: \w+){0,2}$/;

/** Whether a text is in another language than Dutch. */
export function isForeign(text: string): boolean {
  if (OTHER_LANGUAGE.test(bare(text))) return true;
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = text.match(/\p{Script=Latin}/gu) ?? [];
  if (letters.length >= 2 && latin.length < letters.length / 2) return true;
  const words = plain(text).match(/[\p{L}']+/gu) ?? [];
  const foreign = words.filter((word) => FOREIGN.has(word) && !SHARED.has(word)).length;
  const dutch = words.filter((word) => DUTCH.has(word) && !FOREIGN.has(word)).length;
  return foreign >= 2 && foreign > dutch;
}

/** Whether a text has no words at all, or only letters that make none: "asdfgh", "xx", "!!!". */
export function isGibberish(text: string): boolean {
  const words = bare(text)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return true;
  return (
    words.every((word) => /^(.)\1*$/.test(word) || NO_WORD.test(word) || KEYS.test(word)) &&
    !/^\d+$/.test(words.join(''))
  );
}

/** Five consonants in a row, or four letters and more without a vowel. */
const NO_WORD = /[bcdfghjklmnpqrtvwxz]{6,}|^[bcdfghjklmnpqrstvwxz]{4,}$/;
const KEYS = /^(?:asdf|qwer|zxcv|hjkl|jkl|fdsa|wasd|dfgh|sdfg|lorem|bla|la)+\w{0,4}$/;
