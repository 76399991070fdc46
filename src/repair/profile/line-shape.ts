import { columnsOf } from '../../util/text/columns-of.ts';
import { TYPED_BULLETS } from '../1-evidence/typed-bullets.ts';

/** What one line looks like, seen with its neighbours; the evidence `profileDamage` adds up. */
export type LineShape =
  | 'blank'
  | 'fence'
  | 'fenceEnd'
  | 'verbatim'
  | 'filled'
  | 'heading'
  | 'hash'
  | 'bullet'
  | 'mark'
  | 'dash'
  | 'ordered'
  | 'counted'
  | 'quote'
  | 'rule'
  | 'underline'
  | 'delimiter'
  | 'row'
  | 'rowTail'
  | 'gutter'
  | 'html'
  | 'strong'
  | 'definition'
  | 'code'
  | 'sentence'
  | 'short'
  | 'wrapped'
  | 'long'
  | 'wide';

/** Longest prefix and suffix of a line that is looked at: keeps 100,000-character lines cheap. */
const AFFIX_LENGTH = 400;

/** People and programs wrap text at fewer columns. */
const MAX_WRAP_WIDTH = 120;

/** A row without outer pipes is as long as its cells: `a | b`. */
const CELLS = /\s[|｜]\s/;

/** `## Title`, also with full-width marks or a no-break space after them. */
const HEADING = /^ {0,3}[#＃]{1,6}(?:[ \t\u00a0]|$)/;
/** `**Label**`, a line that is all strong. */
const STRONG = /^\*\*[^*]+\*\*[:：]?$/;
/** `[label]: target` */
const DEFINITION = /^ {0,3}\[[^\]]+\]:(?:[ \t]|$)/;
/** `  • item`, how resiliparse writes a bullet. */
const BULLET = /^[ \t]+• /;
/** `• item`, `●item`: marks that Markdown has no use for, as people type and programs print them. */
const MARK: RegExp = new RegExp(
  `^[${TYPED_BULLETS}][ \\t\\u00a0]*[\\p{L}\\p{N}"'“‘(（《「【]`,
  'u',
);
/** `- item` */
const DASH = /^[ \t]*[-*+][ \t\u00a0]/;
/** `1. item` */
const ORDERED = /^[ \t]*\d{1,9}[.)][ \t\u00a0]/;
/** `===`, `---`, `* * *` */
const RULE = /^ {0,3}(?:=+|-{2,}|(?:[*_-][ \t]*){3,})[ \t]*$/;
/** `| --- | :-: |`, `--- | ---` */
const DELIMITER = /^[ \t]*[|｜]?(?:[ \t]*:?-+:?[ \t]*[|｜])+(?:[ \t]*:?-+:?)?[ \t]*$/;
/** `1 | git push; |`, `1 2 | first line`, code beside the numbers of its lines. */
const GUTTER = /^1(?: \d+)* \| [^|]*(?: \|)?$/;
/** `+-----+----+`, the frame of a table that a console printed. */
const FRAME = /^\+[-=]+\+[-=+]*$/;
/** Ends as statements, blocks and argument lists end. */
const CODE_END = /[;{},([\\]$/;
/** Starts as closing brackets, comments, prompts and options start. */
const CODE_START = /^(?:[})\]]|\/\/|\/\*|\*|#|\$ |--?[a-zA-Z])/;
const CODE_INSIDE = / := |[)\]] ?=>? |^[\w.-]+: [^ ]*$|^[\w.]+\([^)]*\)$/;
/** `www.example.org/a`, `mailto:a@example.org`: one word that is no title. */
const ADDRESS = /^\S*[@:/.]\S*$/;
const SENTENCE_END = /[.!?。！？:：；…)）"”」]$/;

/**
 * Name the shape of a line that stands outside a code fence.
 *
 * A line is judged by its own characters; what its neighbours say is added by `scoreLine`.
 * At most its first and last 400 characters are read.
 *
 * @param line Without its line ending.
 */
export function lineShape(line: string): LineShape {
  const text = clip(line).trim();
  if (text === '') return 'blank';
  return markupShape(clip(line), text) ?? proseShape(text, line.length);
}

function clip(line: string): string {
  return line.length <= 2 * AFFIX_LENGTH
    ? line
    : line.slice(0, AFFIX_LENGTH) + line.slice(-AFFIX_LENGTH);
}

/** What the first character of markup may be, but for pipes. */
const MARKUP = /^[#＃[•=_*+<>\d-]/;

function markupShape(line: string, text: string): LineShape | undefined {
  if (MARK.test(line)) return 'mark';
  const shape = MARKUP.test(text) ? startShape(line, text) : undefined;
  return shape ?? (/[|｜]/.test(text) ? tableShape(text) : undefined);
}

function startShape(line: string, text: string): LineShape | undefined {
  if (HEADING.test(line)) return /^#(?!#)/.test(text) ? 'hash' : 'heading';
  if (STRONG.test(text)) return 'strong';
  if (DEFINITION.test(line)) return 'definition';
  if (BULLET.test(line)) return 'bullet';
  if (RULE.test(line)) return 'rule';
  if (DASH.test(line)) return 'dash';
  if (ORDERED.test(line)) return 'ordered';
  if (text.startsWith('>')) return 'quote';
  return text.startsWith('<') ? 'html' : undefined;
}

function tableShape(text: string): LineShape | undefined {
  if (DELIMITER.test(text)) return 'delimiter';
  if (GUTTER.test(text)) return 'gutter';
  if (!/[|｜]$/.test(text)) return undefined;
  return /^[|｜]/.test(text) ? 'row' : 'rowTail';
}

function proseShape(text: string, length: number): LineShape {
  if (FRAME.test(text) || CODE_END.test(text) || CODE_START.test(text) || CODE_INSIDE.test(text))
    return 'code';
  const isWide =
    length > MAX_WRAP_WIDTH || (2 * length > MAX_WRAP_WIDTH && columnsOf(text) > MAX_WRAP_WIDTH);
  if (isWide && !CELLS.test(text)) return 'wide';
  if (SENTENCE_END.test(text)) return 'sentence';
  if (length < 60) return ADDRESS.test(text) ? 'wrapped' : 'short';
  return length <= 100 ? 'wrapped' : 'long';
}
