// (PSP), (BSD): capitals and digits alone
const ABBREVIATION = /\([A-Z][A-Z\d]+\)(?![\w.(])/y;
// (P), (Isolation): one word with a capital
const NAME = /\([A-Z]\w*\)(?![\w.(])/y;
// Processor, Atomicity: a word with a capital before the bracket; `O(N)` is none
const NAMED = /(?<![\w.:])[A-Z]\w+$/;
const WORD = /[\w\]]$/;
/** Number of characters before a bracket that are read. */
const CHARACTERS_READ = 40;

/**
 * Whether a bracket right behind a name explains it or gives its short form, and is no call: writers of Chinese put no
 * space before such a bracket. Of 47 names with capitals in brackets in public documents one is code as a whole, of 26
 * words with a capital that a word with a capital explains one.
 *
 *     Token(PAT)   kqueue(BSD)   Processor(P)   but not   int32(n)   O(N)   new(File)
 *
 * @param open Where the bracket opens.
 */
export function isGloss(text: string, open: number): boolean {
  const before = text.slice(Math.max(0, open - CHARACTERS_READ), open);
  if (!WORD.test(before)) return false;
  return matchesAt(ABBREVIATION, text, open) || (matchesAt(NAME, text, open) && NAMED.test(before));
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
