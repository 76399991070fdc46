import type { Evidence } from '../../1-evidence/evidence.ts';
import { indentOf } from '../../1-evidence/indent-of.ts';
import type { Line } from '../../1-evidence/line.ts';
import { tagOf, tagsOf } from '../../1-evidence/tags.ts';
import { addScore } from '../add-score.ts';
import { forbid } from './forbid.ts';

const FIRST = tagOf('T');
const NEXT = tagOf('t');
const CODE = tagsOf('CcMm');
const NOT_CODE = tagsOf('HPpLlQqTt');
// Space that an author aligned, a tab inside the line, the lines of a tree or of a box.
const ALIGNED = /\S(?: {2}|\t)\s*\S|[─│┌┐└┘├┤┬┴┼█░▓]/;
// • item, 1. item: what the extractor writes before an item; 一、  title, which word processors set apart
const MARKER = /^\s*(?:[•◦▪]|\d+[.)]|\d+(?:\.\d+)*、|[一二三四五六七八九十]+、)\s+/;

// • an item, in which no-break spaces may stand: code has no such bullet farther in
const BULLET = /^\s+•\s/;
// 池子启动后,  连接已经建立。
const SENTENCE = /^[^{}=;|]*[\u3400-\u9fff][^{}=;|]*。$/;

// ✅ done   1. first   Waiting →   首先安装。
const NO_HEADER = /^\s*\d+[.)]\s|^\s*[^\p{L}\p{N}\p{P}\s<$^`|+~=]|[。；;，,]$|→|=>/u;
// Redis:   what leads to code, and stands apart from it and from what is above
const LABEL = /^\p{Lu}[\w .()/+#-]{1,40}:$/u;
// Name: value
const COLON = /[：:](?!\/\/)/;
/** Rows of a table in an item of an item stand at column 4; of 28,901 lines that stand deeper none is a row. */
const MAX_ROW_INDENT = 5;
const ROW = [FIRST, NEXT];
// https://pools.example/a: below another line that stands close, no row in any public document
const ADDRESS = /^\s*https?:\/\/\S+$/;
/** How much less likely a header is with a colon. */
const COLON_COST = 5;

function isAligned({ text }: Line): boolean {
  if (!ALIGNED.test(text.replace(MARKER, ''))) return false;
  return !BULLET.test(text) && !SENTENCE.test(text);
}

/** Rows follow each other without a blank line, at one depth. */
function canFollow(before: Line | undefined, line: Line | undefined): boolean {
  if (line?.blankBefore !== 0 || before === undefined) return false;
  return indentOf(before.text) === indentOf(line.text);
}

/** Whether a line leads to what stands below it: a key of settings has its values deeper or close. */
function isLabel({ text, blankBefore }: Line, next: Line | undefined): boolean {
  if (blankBefore === 0 || !next || next.blankBefore === 0) return false;
  return LABEL.test(text) && indentOf(next.text) === 0;
}

/**
 * Apply what the extractor that joins cells by one space never does: it folds white space
 * everywhere but in code, and leaves no blank line between rows, of which there are two at least.
 * A header names columns: it starts with no icon, ends no sentence, and hardly has a colon. A name with a
 * colon that stands apart on both sides is no code: of 1,026 in public documents 9 are.
 *
 * @param scores One for each line and tag; changed in place.
 */
export function forbidByWhiteSpace(scores: Float64Array, { lines }: Evidence): void {
  for (const [index, line] of lines.entries()) {
    if (isAligned(line)) forbid(scores, index, NOT_CODE);
    if (isLabel(line, lines[index + 1])) forbid(scores, index, CODE);
    if (indentOf(line.text) > MAX_ROW_INDENT || ADDRESS.test(line.text)) forbid(scores, index, ROW);
    if (!canFollow(lines[index - 1], line)) forbid(scores, index, [NEXT]);
    if (!canFollow(line, lines[index + 1]) || NO_HEADER.test(line.text))
      forbid(scores, index, [FIRST]);
    else if (COLON.test(line.text)) addScore(scores, index, FIRST, -COLON_COST);
  }
}
