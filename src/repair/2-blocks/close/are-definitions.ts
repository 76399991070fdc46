import { isEnglishSentence } from '../is-english-sentence.ts';

/** A longer line is no term. */
const MAX_TERM_LENGTH = 100;
/** Largest number of terms above one definition. */
const MAX_TERMS = 2;

const CJK = /[\u3040-\u9fff]/;
const CJK_SENTENCE = /^[^\s#/*<-](?=(?:[^\u3040-\u9fff]*[\u3040-\u9fff]){8}).*[。！？]$/;
// - item   | a | b   # comment   $ depot open   > quoted
const MARKED = /^(?:\s|[-*•|#>$%])/;
const ENDED = /[.。!！?？;{]$/;
// shelf-width   depot_open(name)   not ./depot, which may print the sentence below it
const NAME = /^[^\s./]\S*$/;
const LEADS_ON = /[:：]$/;

/**
 * Whether lines that stand close are a list of terms, each above the sentence that says what it is, as pages have it
 * where one extractor leaves a line to each.
 *
 *     shelf-width
 *     How wide a shelf is before anything is put on it.
 *     shelf-count
 *     The number of shelves. It is never changed.
 *
 * Or a name alone above one sentence, such as the title of a notice. Of the texts of the corpus nine blocks of code
 * have such lines, what commands say of themselves, and no table.
 *
 * @param texts The lines.
 */
export function areDefinitions(texts: readonly string[]): boolean {
  const isPlain = !texts.some((text) => CJK.test(text));
  const kinds = texts.map((text) => kindOf(text, isPlain)).join('');
  if (kinds === 'ts') return NAME.test(texts[0] ?? '') && !LEADS_ON.test(texts[0] ?? '');
  return new RegExp(`^(?:t{1,${MAX_TERMS}}s+){2,}$`).test(kinds);
}

/** `s` for a sentence, `t` for what may be a term, `x` for anything else. */
function kindOf(text: string, isPlain: boolean): 's' | 't' | 'x' {
  if (isEnglishSentence(text) || CJK_SENTENCE.test(text)) return 's';
  // A row has spaces between its cells.
  const isTerm = isPlain || !/\s/.test(text);
  const mayBe = text.length <= MAX_TERM_LENGTH && !MARKED.test(text) && !ENDED.test(text);
  return isTerm && mayBe ? 't' : 'x';
}
