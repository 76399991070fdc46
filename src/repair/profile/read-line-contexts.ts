import { columnsOf } from '../../util/text/columns-of.ts';
import { LINE_BREAK } from '../../util/text/line-break.ts';
import { findFenced } from './find-fenced.ts';
import { findFilled } from './find-filled.ts';
import { type LineShape, lineShape } from './line-shape.ts';
import type { LineContext } from './score-line.ts';

/** `code`, **strong**, [text](url): markup that flattened text has lost. */
const PHRASING =
  /`[^`\s][^`]{0,80}`|\*\*[^*\s][^*]{0,80}\*\*|\]\([^\s()]{1,200}\)|\w\]\[\w|\\[*_#[\]<>`~]/;
/** Indented so far a line is code in Markdown as well. */
const DEEP = /^(?: {4}|\t)[ \t]*\S/;
/** What begins a paragraph of Markdown: below it indentation makes no code. */
const BEGINS_FLUSH: ReadonlySet<LineShape> = new Set(['code', 'short', 'sentence', 'hash']);
/** `  1. item`: how resiliparse begins a list that counts. */
const COUNTED = /^ {2}1\. \S/;
/** What such a list may stand in where a person wrote it. */
const IN_LIST = /^\s|^(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;
/** Largest number of lines of one block that vote. */
const MAX_VOTES = 8;
/** Texts that people write have 3 % of empty lines and more; those of one extractor have none. */
const MIN_EMPTY_SHARE = 0.02;
/** Of a paragraph alone nearly all lines are filled. */
const MIN_FILLED_SHARE = 0.8;
/** `====`, `----` */
const UNDERLINE = /^(?:={4,120}|-{4,120})$/;
/** What an extractor leaves where a list in an item ends; of 1,910 texts that people wrote none has such a line. */
const END_OF_LIST = ' ';
/** Most lines have nothing of it. */
const MAY_PHRASE = /[`*\]\\]/;
/** `<div>`, `<br/>`, `</p>`, `<!-- note -->`, but neither `<-back-` nor `<https://example.org>` */
const HTML_START = /^ {0,3}<(?:\/?[a-z][a-z0-9-]*(?:[\s/>]|$)|[!?])/i;
/** Where a tag stands at the border of a line. */
const TAG_EDGE = /^\s*<|>\s*$/;
/** With fewer lines it does not count whether a text has blank lines. */
const MIN_LINES = 30;
/** What extractors take away, and who marks words would have. */
const MARKED_BLOCK: ReadonlySet<LineShape> = new Set([
  'blank',
  'fence',
  'heading',
  'strong',
  'underline',
]);

/**
 * Read every line with its shape and what stands around it, in one pass.
 *
 * Lines inside a code fence are `verbatim`: they vote for nothing. So do the lines of an HTML
 * block, from a tag after a blank line to the next blank line, and those of a long indented block
 * behind its first. A text without empty lines is no such block unless a tag ends it, too, and what
 * looks like inline markup there is what the article shows.
 */
export function readLineContexts(source: string): readonly LineContext[] {
  const lines = source.split(LINE_BREAK);
  if (lines.at(-1) === '') lines.pop();
  const fenced = findFenced(lines);
  const filled = findWritten(lines);
  const contexts: { -readonly [Key in keyof LineContext]: LineContext[Key] }[] = [];
  const hasGaps = lines.some(isBlank);
  let isInHtml = false;
  let isFlush = false;
  let deep = 0;
  let opens = true;
  // The last line with words.
  let above = '';
  let isOwnBlank = isBlank(lines[0]);
  for (const [index, line] of lines.entries()) {
    const closes = isBlank(lines[index + 1]);
    const shape =
      fenced[index] ?? (filled[index] ? 'filled' : shapeBelow(line, lines[index - 1], above));
    isInHtml = opens
      ? HTML_START.test(line) && (hasGaps || TAG_EDGE.test(lines.at(-1) ?? ''))
      : isInHtml && shape !== 'blank';
    deep = DEEP.test(line) ? deep + 1 : 0;
    const isIndented = /^(?: {2}|\t)/.test(line);
    isFlush = opens ? !isIndented && BEGINS_FLUSH.has(shape) : isFlush;
    contexts.push({
      shape: isInHtml ? 'html' : deep > MAX_VOTES ? 'verbatim' : shape,
      isIndented: isIndented && !(isFlush && shape === 'code'),
      opens,
      closes,
      hasPhrasing: false,
    });
    opens = isOwnBlank;
    isOwnBlank = closes;
    if (shape !== 'blank' && line !== END_OF_LIST) above = line;
  }
  const isBare =
    lines.length >= MIN_LINES && !contexts.some(({ shape }) => MARKED_BLOCK.has(shape));
  if (isBare) return contexts;
  for (const [index, context] of contexts.entries()) {
    context.hasPhrasing = fenced[index] === undefined && hasPhrasing(lines[index] ?? '');
  }
  return contexts;
}

/** Whether lines are of paragraphs that a person wrapped, and set apart by empty lines or wrote alone. */
function findWritten(lines: readonly string[]): readonly boolean[] {
  const filled = findFilled(lines);
  const isApart = lines.filter(isBlank).length >= MIN_EMPTY_SHARE * lines.length;
  return isApart || filled.filter(Boolean).length >= MIN_FILLED_SHARE * lines.length ? filled : [];
}

/**
 * @param before The line right above.
 * @param above The last one above with words.
 */
function shapeBelow(line: string, before: string | undefined, above: string): LineShape {
  if (line === END_OF_LIST) return 'verbatim';
  const shape = lineShape(line);
  if (shape === 'ordered' && COUNTED.test(line) && !IN_LIST.test(above)) return 'counted';
  return shape === 'rule' && isUnderline(line, before) ? 'underline' : shape;
}

/** `=====`, as long as the title above it. */
function isUnderline(line: string, above = ''): boolean {
  const [marks, title] = [line.trimEnd(), above.trimEnd()];
  const isTitle = /^\S/.test(title) && /\p{L}/u.test(title.slice(0, 100));
  return isTitle && UNDERLINE.test(marks) && Math.abs(marks.length - columnsOf(title)) <= 1;
}

function hasPhrasing(line: string): boolean {
  const head = line.length > 800 ? line.slice(0, 800) : line;
  return MAY_PHRASE.test(head) && PHRASING.test(head);
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || (line.trim() === '' && line !== END_OF_LIST);
}
