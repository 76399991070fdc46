import type { Edit, Override } from '../../types/repair.ts';
import { columnsOf } from '../../util/text/columns-of.ts';
import { indentOf } from '../1-evidence/indent-of.ts';
import type { Line } from '../1-evidence/line.ts';
import { overrideOf } from '../1-evidence/override-of.ts';
import type { Flattened } from '../profile/dialect.ts';
import { isProse } from './prose-sentence.ts';

/** Shorter lines may be a comment, or what a program printed. */
const MIN_LENGTH = 50;
/** Where this many paragraphs begin alike, shorter lines that do are paragraphs, too. */
const MIN_ALIKE = 2;
const MIN_LENGTH_ALIKE = 16;
/** How sure the white space is of no weight. */
const CONFIDENCE = 0.9;

const SENTENCE_END = /[.。:：!?！？;；…）)”"]$/;
const MARK = /^[-*+•◦▪>|#/%$]|^\d{1,3}[.)、]|\S(?: {3,}|\t)\S/;
const ITEM = /^\s*(?:[-*+•◦▪]|\d{1,3}[.)])\s/;
// 1) OK   what an extractor that sets all items in keeps at the margin is none
const OWN_ITEM: Readonly<Record<Flattened, RegExp>> = { trafilatura: ITEM, resiliparse: /^\s/ };

// 一、连接池   1.借出   a title, between such paragraphs
const TITLE =
  /^(?:\d{1,2}(?:\.\d{1,2})*[.、]?|[一二三四五六七八九十]{1,3}、)?[A-Za-z ]*[\u3400-\u9fff][^{}=;|]*$/;

/**
 * Find paragraphs whose first line is indented, as in books, by wide or no-break spaces: extractors keep
 * these, and the line would be taken for code.
 *
 *     1.1 资源管理
 *
 *     　　资源在构造函数中获取，在析构函数中释放。      ← the two wide spaces go
 *
 * Each is a sentence alone between blank lines, or a title among many that are indented alike. Below a list
 * item indentation means that the paragraph belongs to the item, and below indented code that it is code; it
 * stays there.
 *
 * @param lines All lines of the text.
 * @param overrides Lines that a person has decided on stay as they are.
 * @param dialect How the text was flattened.
 * @returns Edits that take the white space out.
 */
export function findIndentedProse(
  lines: readonly Line[],
  overrides: readonly Override[],
  dialect: Flattened = 'trafilatura',
): readonly Edit[] {
  const prose = lines.filter(
    (line, at) => isApart(line, lines[at + 1]) && isSentence(line, MIN_LENGTH_ALIKE),
  );
  if (prose.length === 0) return [];
  const known = countIndents(prose.filter((line) => isSentence(line, MIN_LENGTH)));
  const edits: Edit[] = [];
  // Whether the last line that is no such paragraph is indented, or an item.
  let isBelow = false;
  const wanted = new Set(prose);
  for (const [at, line] of lines.entries()) {
    const indent = spaceOf(line);
    const isOften = (known.get(indent) ?? 0) >= MIN_ALIKE;
    const isLike = wanted.has(line) && (isOften || isSentence(line, MIN_LENGTH));
    if (!isBelow && (isLike || (isOften && isApart(line, lines[at + 1]) && isTitle(line)))) {
      if (overrideOf(line, overrides)) continue;
      const [start, end] = [line.start, line.start + indent.length];
      edits.push({ start, end, text: '', rule: 'paragraph', confidence: CONFIDENCE });
    } else isBelow = indent !== '' || OWN_ITEM[dialect].test(line.text);
  }
  return edits;
}

function spaceOf({ text }: Line): string {
  return text.slice(0, indentOf(text));
}

/** Whether a line is indented, and alone between empty lines. */
function isApart(line: Line, next: Line | undefined): boolean {
  return line.blankBefore > 0 && next?.blankBefore !== 0 && /^\s/.test(line.text);
}

function isSentence({ text }: Line, least: number): boolean {
  const bare = text.trimStart();
  if (MARK.test(bare) || columnsOf(bare) < least) return false;
  return SENTENCE_END.test(bare) && isProse(bare);
}

function isTitle({ text }: Line): boolean {
  const bare = text.trimStart();
  return TITLE.test(bare) && columnsOf(bare) <= MIN_LENGTH && isProse(bare);
}

function countIndents(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(spaceOf(line), (counts.get(spaceOf(line)) ?? 0) + 1);
  return counts;
}
