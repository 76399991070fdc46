/** What is longer is told by its beginning. */
const CHARACTERS_READ = 400;
/** A shorter one may be output. */
const MIN_WORDS = 6;
const MIN_STOP_WORDS = 2;
/** Least share of words that are made of letters. */
const MIN_LETTER_SHARE = 0.75;

const BEGINS = /^\p{Lu}[\p{L}'’-]*,? /u;
const ENDS = /[.!?]["'”’)]?$/;
const PLAIN_WORD = /^["'“‘(]?\p{L}[\p{L}'’-]*[.,:;!?)"'”’]*$/u;
const STOP_WORD =
  /^(?:the|an?|is|are|was|be|been|of|to|in|on|at|by|for|with|from|as|that|this|these|those|its?|they|their|you|your|we|can|will|would|should|may|might|must|not|but|or|and|so|then|when|where|which|who|has|have|had|does|do|only|also|more|any|each|such|if|than)$/i;

/**
 * Whether a line at the margin is a sentence of English prose: six words and more, two of them such as every
 * sentence has, and a stop.
 *
 * @param text Without its line ending.
 */
export function isEnglishSentence(text: string): boolean {
  if (!BEGINS.test(text) || !ENDS.test(text)) return false;
  const words = text.slice(0, CHARACTERS_READ).split(' ');
  if (words.length < MIN_WORDS) return false;
  const plain = words.filter((word) => PLAIN_WORD.test(word)).length;
  return (
    plain >= MIN_LETTER_SHARE * words.length &&
    words.filter((word) => STOP_WORD.test(word)).length >= MIN_STOP_WORDS
  );
}
