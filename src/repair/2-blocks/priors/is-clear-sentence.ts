import type { Evidence } from '../../1-evidence/evidence.ts';
import { isEnglishSentence } from '../is-english-sentence.ts';

/** Use "depot help" for more.   Lifting the lid... as programs speak; and what may be code. */
const OF_PROGRAM = /\.\.\.$|["`<>[\]{}$|\\=]|(?<!\p{L})'|'(?!\p{L})|--/u;

/**
 * Whether a line is a sentence of English prose at the margin of a text that is not in Chinese, and nothing of it
 * is code. What programs say in Chinese texts is English.
 *
 *     int boxes_open(void)
 *     Returns the number of boxes that are open.      ← no code
 *
 * @param evidence All lines.
 * @param index The line.
 */
export function isClearSentence({ lines, script }: Evidence, index: number): boolean {
  const text = lines[index]?.text ?? '';
  return script === 0 && isEnglishSentence(text) && !OF_PROGRAM.test(text);
}
