import { isCodeLine } from '../../1-evidence/code-lines/is-code-line.ts';
import type { Line } from '../../1-evidence/line.ts';
import { looksLikeMermaidHead } from '../../1-evidence/looks-like-mermaid-head.ts';
import { CODE_SYNTAX } from '../../languages/code-syntax.ts';
import { detectLanguage } from '../../languages/detect-language.ts';
import type { Marked } from './read-marked.ts';

/** Number of lines of code on a side from which its language is detected. */
const SAMPLE_LINES = 8;
/** Languages without brackets in which `#` begins no comment. */
const OTHER_COMMENTS: ReadonlySet<string> = new Set(['html', 'xml', 'sql', 'vue', 'mermaid']);
/** Number of lines of code above marked lines that are read for open brackets. */
const MAX_BRACKET_LINES = 40;
const OPENS = /[([{]/g;
const CLOSES = /[)\]}]/g;

/** Code on one side of marked lines. */
interface Side {
  /** Empty where there is none. */
  readonly lang: string;
  /** Whether `#` begins a comment in it: 2 where it does, 1 where it may. */
  readonly hash: number;
  readonly lines: readonly Line[];
}

const NO_SIDE: Side = { lang: '', hash: 1, lines: [] };

/** What is around marked lines that stand together. */
export interface CodeBeside {
  readonly end: number;
  readonly above: Side;
  readonly below: Side;
  /** Lines of code above them, and brackets that these leave open. */
  readonly depth: number;
  readonly open: number;
  readonly isSame: boolean;
}

/**
 * Read the code above and below marked lines.
 *
 * @param lines All lines of the text.
 * @param marked One of them.
 */
export function readCodeBeside(lines: readonly Line[], { first, end }: Marked): CodeBeside {
  const isOwn = (line: Line | undefined): boolean =>
    isCodeLine(line) && !line?.text.startsWith('#');
  let top = first;
  while (top > first - MAX_BRACKET_LINES && isOwn(lines[top - 1])) top -= 1;
  let bottom = end;
  while (bottom < end + SAMPLE_LINES && isOwn(lines[bottom])) bottom += 1;
  const above = readSide(lines.slice(Math.max(top, first - SAMPLE_LINES), first));
  const below = readSide(lines.slice(end, bottom));
  const code = lines.slice(top, first).map(({ text }) => text);
  const open = code.reduce((sum, text) => sum + count(text, OPENS) - count(text, CLOSES), 0);
  return { end, above, below, depth: first - top, open, isSame: above.lang === below.lang };
}

function count(text: string, marks: RegExp): number {
  return text.match(marks)?.length ?? 0;
}

function readSide(lines: readonly Line[]): Side {
  if (lines.length === 0) return NO_SIDE;
  const texts = lines.map(({ text }) => text);
  const lang = looksLikeMermaidHead(texts[0] ?? '', texts[1])
    ? 'mermaid'
    : detectLanguage(texts).lang;
  const marks = CODE_SYNTAX.get(lang)?.lineComments;
  const isComment = marks ? marks.includes('#') : !OTHER_COMMENTS.has(lang);
  return { lang, hash: isComment ? 2 : 0, lines };
}
