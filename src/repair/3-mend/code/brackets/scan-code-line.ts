import type { CodeSyntax } from '../../../languages/code-syntax.ts';

/** What a line of code begins inside of: a comment or a string that an earlier line opened. */
export interface ScanState {
  /** `''` in code, `*` `/` in a block comment, else the mark that ends the string. */
  readonly inside: string;
}

/** One line with everything taken out that is not structure. */
export interface ScannedLine {
  /** The line without comments, its strings emptied to `""`, trimmed. */
  readonly code: string;
  /** True when the line is a comment and nothing else. */
  readonly comment: boolean;
  /** The state in which the next line begins. */
  readonly next: ScanState;
}

// /ab[/]c/gi   but not the end of a tag, />
const REGEX = /\/(?!>)(?:[^/\\[\n]|\\.|\[(?:[^\]\\]|\\.)*\])+\/[a-z]*/y;
// 'a' '\n' '\u00e9' '中'
const CHAR = /'(?:[^'\\]|\\(?:[^u]|u[0-9a-fA-F]{1,8}))'/uy;
/** Past this no regular expression is looked for: each attempt may read to the end of the line. */
const MAX_LINE_LENGTH = 2000;
const BEFORE_REGEX = /(?:^|[(,=:[!&|?{};]|\breturn|=>)\s*$/;

/**
 * Blank the strings and comments of one line, so that its brackets can be counted.
 *
 *     f("(", x) // (      →  f("", x)
 *
 * A quote without a partner on its line is taken for a plain character: prose in markup and
 * half-quoted snippets are far more common than strings that run on.
 */
export function scanCodeLine(line: string, state: ScanState, syntax: CodeSyntax): ScannedLine {
  let inside = state.inside;
  let code = '';
  let at = 0;
  let commented = inside === '*/';
  // A quote that found no partner once will find none later on this line.
  let unpaired = line.length > MAX_LINE_LENGTH ? '/' : '';
  while (at < line.length) {
    if (inside !== '') {
      const end = line.indexOf(inside, at);
      if (end < 0) break;
      at = end + inside.length;
      if (inside !== '*/') code += '"';
      inside = '';
      continue;
    }
    if (startsLineComment(line, at, syntax)) {
      commented = true;
      break;
    }
    if (syntax.blockComments && line.startsWith('/*', at)) {
      commented = true;
      inside = '*/';
      at += 2;
      continue;
    }
    const raw = syntax.rawQuotes.find((mark) => line.startsWith(mark, at));
    if (raw !== undefined) {
      code += '"';
      inside = raw;
      at += raw.length;
      continue;
    }
    const ch = line[at] ?? '';
    const end = unpaired.includes(ch) ? at : skipLiteral(line, at, code, syntax);
    if (end > at) {
      code += '""';
      at = end;
    } else {
      if (syntax.quotes.includes(ch) && !syntax.charLiterals) unpaired += ch;
      code += ch;
      at += 1;
    }
  }
  code = code.trim();
  return { code, comment: commented && code === '', next: { inside } };
}

/** A colon before `//` makes an address of it, as in `http://`. */
function startsLineComment(line: string, at: number, syntax: CodeSyntax): boolean {
  const mark = syntax.lineComments.find((candidate) => line.startsWith(candidate, at));
  if (mark === undefined) return false;
  if (mark === '//') return line[at - 1] !== ':';
  return at === 0 || /[\s;]/.test(line[at - 1] ?? '');
}

/** The offset behind the string, character or regular expression at `at`, or `at` itself. */
function skipLiteral(line: string, at: number, before: string, syntax: CodeSyntax): number {
  const ch = line[at] ?? '';
  if (syntax.charLiterals && ch === "'") {
    CHAR.lastIndex = at;
    return CHAR.test(line) ? CHAR.lastIndex : at;
  }
  if (syntax.quotes.includes(ch)) return endOfString(line, at, ch);
  if (syntax.regexes && ch === '/' && BEFORE_REGEX.test(before.slice(-12))) {
    REGEX.lastIndex = at;
    return REGEX.test(line) ? REGEX.lastIndex : at;
  }
  return at;
}

function endOfString(line: string, at: number, quote: string): number {
  for (let i = at + 1; i < line.length; i += 1) {
    if (line[i] === '\\') i += 1;
    else if (line[i] === quote) return i + 1;
  }
  return at;
}
