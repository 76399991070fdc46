import { PROSE_UP_TO } from '../../1-evidence/code-lines/code-scores.ts';
import type { Evidence } from '../../1-evidence/evidence.ts';
import { closeRuns } from '../../1-evidence/runs-of.ts';
import { tagsOf } from '../../1-evidence/tags.ts';
import { forbid } from './forbid.ts';

const HEADER = tagsOf('T');
const ROWS = tagsOf('Tt');
const NOT_TEXT = tagsOf('TtQqCcMm');
const NOT_PROSE = tagsOf('HTtQqCcMm');
// But for ..., which stands in headers of bytes.
const SENTENCE_END = /(?:[。！？!?]|(?<!\.)\.)$/;
// Eight words and more; long questions may be headings.
const SENTENCE = /^["“‘(]?\p{Lu}\S*(?: \S+){7,}[.!]["”’)]?$/u;
const WORD = /^\S+$/;
// Key idea
const LABEL = /^\p{Lu}[\p{L}'’-]*(?: [\p{L}'’-]+){0,3}$/u;
// Think of it as a door that nobody closes. Whoever …
const SENTENCES =
  /^(?:(?:The|This|These|An?|If|When|You|It|We|There)|\p{Lu}[\p{L}'’]* (?:of|the|an?|is|are|to|in|for|that|this|you|your|it|not|can|will|only|all|each|when|how|what|as|at|on)) .{20,}[.!?] \p{Lu}.*[.!?]$/u;
/** A shorter line may be output. */
const MIN_LENGTH = 60;

/**
 * Rule out sentences as headers of tables, where cells are joined by one space: names of columns end in no stop (of
 * 1,556 headers of `train`, `train2` and `dev` none does). And where all lines that stand close are long
 * sentences, but for a word above them, they are paragraphs: of the nine tables and two blocks of code in these
 * sets that are mostly such sentences none is so.
 *
 *     Introduction
 *     A proxy hides the servers behind it from those who ask.        ← no row, however alike they begin
 *     A proxy spreads the load over all of the servers behind it.
 *
 *     Key idea                                                          ← no header
 *     Think of the pool as a door. Whoever comes in takes the next place.
 *
 * @param scores One for each line and tag; changed in place.
 */
export function forbidSentenceRows(scores: Float64Array, evidence: Evidence): void {
  const { lines } = evidence;
  for (const [first, end] of closeRuns(lines)) {
    const hasTitle = end - first > 2 && WORD.test(lines[first]?.text ?? '');
    const from = hasTitle ? first + 1 : first;
    if (end - from > 1 && areSentences(evidence, from, end)) {
      forbid(scores, first, ROWS);
      for (let line = from; line < end; line += 1) forbid(scores, line, NOT_PROSE);
    }
    if (isLabelled(evidence, first, end)) {
      for (let line = first; line < end; line += 1) forbid(scores, line, NOT_TEXT);
    }
    for (let line = first; line < end; line += 1) {
      if (SENTENCE_END.test(lines[line]?.text.trimEnd() ?? '')) forbid(scores, line, HEADER);
    }
  }
}

/** Whether two lines are a label and a paragraph of sentences, the box of a page. */
function isLabelled({ lines }: Evidence, first: number, end: number): boolean {
  const [label = '', text = ''] = lines.slice(first, end).map((line) => line.text.trimEnd());
  return end - first === 2 && LABEL.test(label) && SENTENCES.test(text);
}

function areSentences({ lines, codeScores }: Evidence, from: number, end: number): boolean {
  return lines.slice(from, end).every(({ text }, at) => {
    const isProse = (codeScores[from + at] ?? 0) <= PROSE_UP_TO;
    return isProse && text.length >= MIN_LENGTH && SENTENCE.test(text.trimEnd());
  });
}
