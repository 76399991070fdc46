import { vocabulary } from './vocabulary.ts';

/** Words that stand before or after code in any English text. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'a an and annotation api are argument as at attribute be block branch by called can class code ' +
    'command component config configuration contains default directory does endpoint environment ' +
    'event field file files flag folder for from function has have header if in instead interface ' +
    'into is it its key keyword label library like method methods module must name namespace not ' +
    'object of on one operator option or package parameter path plugin port property query resource ' +
    'returns script section service set setting should so statement string struct tag that the then ' +
    'this to tool type types use used uses using value values variable via when where which will ' +
    'with without you your'
  ).split(' '),
);

/** Ends that make another word of any word: `REST|ful` is one, not a word and code. */
const ENDING =
  /^(?:e?s|e?d|ing|ings|ers?|ors?|ful|fully|less|ness|ly|able|ment|ments|ions?|ity|i[sz]e[ds]?|i[sz]ation|like|wide)$/;

/** Whether a word and such an end make one, its last letter doubled or not: `skip|ping`. */
function isEnding(head: string, tail: string): boolean {
  return ENDING.test(tail) || (tail[0] === head.at(-1) && ENDING.test(tail.slice(1)));
}

/** A cut (here a space) near an underscore: `local|e_t` is one name, and so is `app_ma|in`. */
const UNDERSCORE_NEAR = /_[^_]{0,2} | [^_]{0,2}_/;

/** Shorter words are not cut. */
const MIN_LENGTH = 4;
/** A shorter word may be the end of another by chance: then the rest must be a word or a name. */
const MIN_TELLING_PART = 4;
/** What no English word looks like: a number, a name of several words, capitals. */
const NAME = /[\d_]|[a-z][A-Z]|^[A-Z]{2,}$/;
/** Longer ones are data. */
const MAX_LENGTH = 60;
/** A shorter word stands within others by chance. */
const MIN_WHOLE_WORD = 5;
const HUMP = /[a-z][A-Z]/;
const CAPITAL = /^[A-Z]/;

/**
 * Find where a word may be two or three that ran together, because an extractor dropped the
 * spaces around code:
 *
 *     the argocdnamespace   →   argocd|namespace
 *
 * No word of English that begins or ends it is cut, nor a name of capitals like `TypeScript`.
 *
 * @param word A run of ASCII letters and digits.
 * @param words Words that stand elsewhere in the text by themselves, in small letters.
 * @returns Offsets in `word`, ascending; none where the word is known itself.
 */
export function splitGluedWord(word: string, words: ReadonlySet<string>): readonly number[] {
  const lower = word.toLowerCase();
  if (word.length < MIN_LENGTH || word.length > MAX_LENGTH || isKnown(lower)) return [];
  if (vocabulary().has(lower)) return [];
  let before = 0;
  let after = word.length;
  for (let at = 1; at < word.length; at += 1) {
    const [head, tail] = [lower.slice(0, at), lower.slice(at)];
    if (UNDERSCORE_NEAR.test(`${head} ${tail}`) || isEnding(head, tail)) continue;
    const tellsHead = tail.length > 1 && isTelling(head, word.slice(at));
    const tellsTail = after === word.length && isTelling(tail, word.slice(0, at));
    if (!(tellsHead || tellsTail) || cutsName(word, at)) continue;
    if (cutsWord(word, at) && !(isKnown(head) && isKnown(tail))) continue;
    if (tellsHead) before = at;
    if (tellsTail) after = at;
  }
  return [before, after]
    .filter((at, index, all) => at > 0 && at < word.length && all.indexOf(at) === index)
    .sort((a, b) => a - b);

  function isTelling(part: string, rest: string): boolean {
    if (!isKnown(part)) return false;
    return (
      part.length >= MIN_TELLING_PART ||
      isKnown(rest.toLowerCase()) ||
      (part.length > 1 && NAME.test(rest))
    );
  }

  function isKnown(part: string): boolean {
    return COMMON.has(part) || (part.length > 2 && words.has(part));
  }
}

/** Whether a word of English, which begins or ends the run, stands on both sides of the cut. */
function cutsWord(word: string, at: number): boolean {
  for (let end = Math.max(at + 1, MIN_WHOLE_WORD); end <= word.length; end += 1) {
    if (isEnglish(word.slice(0, end))) return true;
  }
  for (let start = Math.min(at, word.length - MIN_WHOLE_WORD + 1) - 1; start > 0; start -= 1) {
    if (isEnglish(word.slice(start))) return true;
  }
  return false;
}

function isEnglish(part: string): boolean {
  return !HUMP.test(part) && vocabulary().has(part.toLowerCase());
}

/** `Reserve|Stock`: names like `The|Order` begin with a common word. */
function cutsName(word: string, at: number): boolean {
  const head = word.slice(0, at);
  return CAPITAL.test(head) && CAPITAL.test(word.slice(at)) && !COMMON.has(head.toLowerCase());
}
