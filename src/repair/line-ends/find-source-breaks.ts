import type { Edit, Override } from '../../types/repair.ts';
import { columnsOf } from '../../util/text/columns-of.ts';
import { CODE_FROM } from '../1-evidence/code-lines/code-scores.ts';
import { scoreCodeLine } from '../1-evidence/code-lines/score-code-line.ts';
import { leadsOn } from '../1-evidence/leads-on.ts';
import type { Line } from '../1-evidence/line.ts';
import { overrideOf } from '../1-evidence/override-of.ts';
import { joint } from './joint.ts';

/** From this many sentences broken between two words on, the page is taken to keep the line breaks of its source … */
const MIN_BROKEN = 4;
/** … or from this many on where no comma stands at the break. */
const MIN_BROKEN_INSIDE = 3;
/** In that share of the lines of prose: a page that quotes wrapped text has fewer. */
const MIN_SHARE = 0.15;
/** How sure the lines are one. */
const CONFIDENCE = 0.85;

/** Widths, in columns, to which people wrap text. */
const MIN_WRAP_WIDTH = 40;
const MAX_WRAP_WIDTH = 130;
/** Text that code quotes is hardly wider. */
const COMMON_WIDTH = 80;
const MIN_SENTENCE_WORDS = 6;
const MIN_CLAUSE_WORDS = 3;
const MIN_LEAD_WORDS = 4;

const HAN = /[\u3400-\u9fff]/;
const WORD = /\p{Ll}{2,}|[\u3400-\u9fff]{2}/gu;
// - item   # comment   a | b   text - item, where an extractor glued one
const APART = /^\s|^(?:[-*+•>#|!]|\/[/*]|\d+[.)、]\s)|\S- | - |\|/;
const ROW = /^[|>#]|\|$/;
const STATEMENT = /[{}=<>\\$]|\/\/|;\s*$|[^\s.:!?] {2,}\S/;
const UNENDED = /[\p{L}\p{N},"'”’)(–—-]$/u;
/** A word with which a sentence goes on. */
const INNER_WORD = /^["'“‘(]?\p{Ll}[\p{L}\p{N}’'/-]*[,.;:!?)"'’”]{0,3}(?=\s|$)/u;
// (see the page of)   /-s   HTML
const BESIDE = /^(?:\(\p{Ll}|\/--?\w)|^\p{Lu}{2,}s?[,.;:!?)]{0,2}(?=\s|$)/u;
// name: value
const PAIR = /^[\w.-]+:(?:\s\S+){0,4}$/;
// . All of them   ), which
const CLOSES = /^(?:[,.;:!?)]|\)[,.;:])(?=\s|$)/;
// , which: what no line begins with but one that goes on
const COMMA = /^,(?=\s|$)/;
// , and it is empty then.   . All of them are optional.   、ENTRYPOINT   so, with words behind the mark
const MARK_FIRST = /^(?:[,.] \p{L}[\p{L}\p{N}'’-]*(?: \S+){2,}[.:!?]$|[、，。]\S)/u;
// :   .   what stands alone below a sentence
const ALONE = /^[.,:;]$/;
const SENTENCE_FIRST = /^["“]?\p{Lu}/u;
const SENTENCE_LAST = /[.:!?]["”)]?$/;
// (see   (for example,
const OPEN = /,$|[(（][^()（）]*$/;
const SEMICOLON = /\S;$/;
/** No name: what goes on so shows by itself that the line before did not end. */
const LINKS =
  /^(?:and|are|as|be|by|can|for|from|in|into|is|of|on|or|that|the|then|to|was|which|will|with)\s/;

/**
 * Find the line breaks inside sentences that an extractor kept from the HTML source of a page.
 *
 *     Project settings are read from a file in      ← wrapped in the source
 *     the folder of the project named site.yml      ← broken behind inline code
 *     . All of them are optional.
 *
 * Most extractors fold white space. Where one does not, paragraphs with links or code keep the wrapping of the
 * source, and others are whole. Breaks count only in texts whose sentences are broken between words again and
 * again; of 3,979 texts without such breaks none changes. In any text two kinds count: a punctuation mark alone
 * on its line, and a line that begins with such a mark, or with a word like `of` or `is`, and ends a sentence.
 *
 * @param lines All lines of the text.
 * @param overrides Lines that a person has decided on stay as they are.
 * @returns Edits that join the lines.
 */
export function findSourceBreaks(
  lines: readonly Line[],
  overrides: readonly Override[],
): readonly Edit[] {
  const isShown = isWrapped(lines);
  const edits: Edit[] = [];
  let isJoined = false;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (!next || !(isShown ? goesOn(line, next, isJoined) : surelyGoesOn(line, next)))
      isJoined = false;
    else {
      isJoined = true;
      if (overrideOf(line, overrides) || overrideOf(next, overrides)) continue;
      edits.push(joint(line, next, CONFIDENCE));
    }
  }
  return edits;
}

function isWrapped(lines: readonly Line[]): boolean {
  const broken = lines.filter((line, at) => isBreak(line, lines[at + 1]));
  const inside = broken.filter(({ text }) => !text.endsWith(','));
  if (broken.length < MIN_BROKEN && inside.length < MIN_BROKEN_INSIDE) return false;
  const prose = lines.filter(
    ({ text }) => wordsOf(text) >= MIN_SENTENCE_WORDS && scoreCodeLine(text) < 0,
  );
  return broken.length >= MIN_SHARE * prose.length;
}

/** Whether a sentence is broken between two words, where its line was full. */
function isBreak({ text }: Line, next: Line | undefined): boolean {
  if (next === undefined || next.blankBefore > 0 || text.length > MAX_WRAP_WIDTH) return false;
  if (!UNENDED.test(text) || !INNER_WORD.test(next.text) || columnsOf(text) < MIN_WRAP_WIDTH)
    return false;
  if (HAN.test(text) || HAN.test(next.text)) return false;
  if ([text, next.text].some((one) => APART.test(one) || STATEMENT.test(one))) return false;
  if (wordsOf(text) < MIN_SENTENCE_WORDS || wordsOf(next.text) < MIN_CLAUSE_WORDS) return false;
  return scoreCodeLine(text) < 0 && scoreCodeLine(next.text) < 0;
}

/** Whether a line goes on with the one before, in any text. */
function surelyGoesOn({ text }: Line, next: Line): boolean {
  if (next.blankBefore > 0) return false;
  if (MARK_FIRST.test(next.text)) return !ROW.test(text) && scoreCodeLine(next.text) < 0;
  if (!(ALONE.test(next.text) || LINKS.test(next.text))) return false;
  if (!UNENDED.test(text) || APART.test(text) || !isProse(text)) return false;
  if (ALONE.test(next.text)) return true;
  return SENTENCE_FIRST.test(text) && columnsOf(text) > COMMON_WIDTH && isSentenceEnd(next);
}

/** Prose that ends a sentence. */
function isSentenceEnd({ text }: Line): boolean {
  return SENTENCE_LAST.test(text) && !APART.test(text) && isProse(text);
}

/** Whether a line goes on with the one before, in a text that is broken so. */
function goesOn({ text }: Line, next: Line, isJoined: boolean): boolean {
  if (next.blankBefore > 0 || APART.test(text) || APART.test(next.text)) return false;
  if (HAN.test(next.text.charAt(0))) return false;
  if (COMMA.test(next.text)) return true;
  if (!isJoined && !isProse(text)) return false;
  if (!UNENDED.test(text)) return isJoined && SEMICOLON.test(text) && isProse(next.text);
  if (CLOSES.test(next.text) || LINKS.test(next.text)) return true;
  if (PAIR.test(next.text)) return false;
  const isLed = leadsOn(text) || OPEN.test(text);
  const isFull = isJoined || isLed || columnsOf(text) >= MIN_WRAP_WIDTH;
  if (INNER_WORD.test(next.text)) return isFull && !isCode(next);
  return (isLed || (isJoined && BESIDE.test(next.text))) && !isCode(next);
}

function isProse(text: string): boolean {
  return wordsOf(text) >= MIN_LEAD_WORDS && scoreCodeLine(text) < 0;
}

/** A line of code, but for a name alone. */
function isCode({ text }: Line): boolean {
  return (
    text.includes(' ') && scoreCodeLine(text) >= CODE_FROM && wordsOf(text) < MIN_SENTENCE_WORDS
  );
}

function wordsOf(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
