import type { CodeSyntax } from '../../../languages/code-syntax.ts';
import {
  closeFrame,
  ELEMENT,
  type Frame,
  innermost,
  isMarkup,
  openFrame,
  TAG,
  TYPES,
} from './bracket-nesting.ts';
import type { Work } from './bracket-work.ts';
import { type MarkupToken, markupAt } from './find-markup.ts';
import { CHAIN, isCase, isCaseLabel, KEY, LEADING_OPERATOR, WORD } from './line-signs.ts';

/** What an element or its tag begins or ends with. */
const MARKS = new Set(['<', '>', '/']);

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['{', '}'],
  ['(', ')'],
  ['[', ']'],
]);

// })   what goes on with the line that opened the bracket
const CLOSER = /^[)\]}]/;
// throws E {   the last line of a header
const HEADER_END = /^(?:throws|extends|implements|where)\b.*\{$/;
// a =   b &&   c +   x ->   y.   but not ...
const TRAILING_OPERATOR = /(?:[^=!<>]=|&&|\|\||[^+]\+|\?|=>|->|\bin|\breturn|<<|(?<!\.\.)\.)$/;
// val a: A =   in brackets, where a plain operator goes on without
const ASSIGNS = /[^=!<>]=$/;
const DECLARATION = /^(?:var|let|const)\b/;
// if (a) return
const LONE_RETURN = /\breturn$/;
// public class A implements B,
const TYPE_HEADER = /^(?:[\w@]+\s+){0,4}(?:class|interface|enum|record)\s[^{};]*,$/;
// : left_(a),   : left_(a) {   what a constructor sets
const INITIALIZER = /^:\s\w[\w.:]*(?:<.*>)?[({]/;
// type A<   interface A extends B<
const OPEN_TYPES = /\w<$/;
const GO_SLIP = /^(?:for|if)\s.*:$/;
const CONTROL = /^(?:\}\s*)?(?:else\s+)?(?:if|for|while|foreach|for each)\b/;
const LONE_ELSE = /^(?:\}\s*)?(?:else|do)$/;

/** Open and close the brackets of one line, then see whether its statement is finished. */
export function advanceNesting(code: string, level: number, work: Work): void {
  const { lang, syntax, nesting, elements } = work;
  const frame = innermost(nesting);
  const wasHanging = frame.hang;
  const isLabel = isCase(code, frame);
  let opener = beginLine(code, level, frame, lang);
  const goesOn = frame.declares || !syntax.chains;
  let closedHead = '';
  let opened = 0;
  if (code.startsWith(TYPES) && frame.close === TYPES) closeFrame(nesting, TYPES);
  for (let at = 0; at < code.length; at += 1) {
    const ch = code[at] ?? '';
    const token = elements && MARKS.has(ch) ? markupAt(code, at, nesting) : undefined;
    if (token !== undefined) {
      at += token.length - 1;
      const step = advanceMarkup(token, opener, work);
      opened = Math.max(0, opened + step.opened);
      opener = Math.min(opener, step.level);
      continue;
    }
    const close = CLOSERS.get(ch);
    if (close !== undefined) {
      const isLast = ch === '{' && at === code.length - 1;
      openFrame(nesting, close, isLast ? levelOfBody(opener, innermost(nesting)) : opener, code);
      opened += 1;
    } else if (ch === '}' || ch === ')' || ch === ']') {
      const closed = closeFrame(nesting, ch);
      opened = Math.max(0, opened - 1);
      if (closed === undefined) continue;
      if (closed.level < opener) opener = closed.level;
      closedHead = closed.head;
    }
  }
  if (syntax.chains && OPEN_TYPES.test(code)) {
    openFrame(nesting, TYPES, opener, code);
    opened += 1;
  }
  // A slip in Go: `for x := range xs:`, closed by a brace all the same.
  if (lang === 'go' && GO_SLIP.test(code)) {
    openFrame(nesting, '}', opener, code);
    opened += 1;
  }
  frame.hang = 0;
  if (opened > 0) return;
  const now = innermost(nesting);
  now.hang = hangOfMembers(code, now);
  if (now.hang > 0 || isLabel || isMarkup(now)) return;
  now.hang = hangAfter({ code, closedHead, wasHanging, goesOn }, syntax, now.close);
}

/**
 * Note what a line begins in its bracket.
 *
 * @returns Level of what it opens.
 */
function beginLine(code: string, level: number, frame: Frame, lang: string): number {
  const isLabel = isCase(code, frame);
  frame.isLabelled = isLabel && code.endsWith(':');
  if (isLabel) frame.caseLevel = isCaseLabel(code) ? level : -1;
  frame.isNew = false;
  const isHeader = TYPE_HEADER.test(code);
  if (frame.hang === 0) {
    frame.declares = DECLARATION.test(code) || isHeader;
    frame.isHeader = isHeader;
  }
  if (!CHAIN.test(code) && !LEADING_OPERATOR.test(code) && !CLOSER.test(code))
    frame.chain = frame.hang + 1;
  if (lang === 'cpp' && frame.close !== ')' && INITIALIZER.test(code)) frame.sets = level;
  const endsHeader = HEADER_END.test(code) || (frame.isHeader && !isHeader && code.endsWith('{'));
  return endsHeader ? Math.max(0, level - 1) : level;
}

/** Level of a body: behind what a constructor sets it stands below the constructor's head. */
function levelOfBody(opener: number, around: Frame): number {
  if (around.sets < 0) return opener;
  const level = around.sets - 1;
  around.sets = -1;
  return level;
}

/** Levels that the next member gets more which a constructor sets. */
function hangOfMembers(code: string, now: Frame): number {
  if (now.sets < 0) return 0;
  if (code.endsWith(',')) return 2;
  now.sets = -1;
  return 0;
}

/** Whether what a line begins may go on behind a comma. */
function startsList(code: string): boolean {
  return DECLARATION.test(code) || TYPE_HEADER.test(code);
}

/** Open and close an element, or its tag; one that is never closed is none, but a type. */
function advanceMarkup(
  { act, name }: MarkupToken,
  opener: number,
  { nesting, elements }: Work,
): { readonly opened: number; readonly level: number } {
  if (act === 'open') {
    openFrame(nesting, TAG, opener, name);
    return { opened: 1, level: opener };
  }
  const isTag = innermost(nesting).close === TAG;
  const closed = closeFrame(nesting, isTag ? TAG : ELEMENT);
  const level = closed?.level ?? opener;
  if (act !== 'fill' || !elements?.has(closed?.head ?? '')) return { opened: -1, level };
  openFrame(nesting, ELEMENT, level, closed?.head ?? '');
  return { opened: 0, level };
}

/** A line that opened nothing which is still open. */
interface Statement {
  readonly code: string;
  /** The line that opened the bracket which it closed last, `''` for none. */
  readonly closedHead: string;
  /** Levels that it got more itself. */
  readonly wasHanging: number;
  /** Whether a comma at its end lets it go on: in a declaration, or where no comma ends a part. */
  readonly goesOn: boolean;
}

/**
 * How many levels the line behind one gets more, because that did not end its statement.
 *
 * @param close What closes the bracket that both stand in.
 */
function hangAfter(
  { code, closedHead, wasHanging, goesOn }: Statement,
  syntax: CodeSyntax,
  close: string,
): number {
  if (syntax.braceless) {
    const control = code.endsWith(')') && CONTROL.test(closedHead);
    if (control || LONE_ELSE.test(code)) return wasHanging + 1;
  }
  if (code.endsWith('\\')) return 1;
  const isList = close === ')' || close === ']';
  const isValue = wasHanging > 0 && syntax.keys && !syntax.chains;
  if (isValue && close === '}') return code.endsWith(';') ? 0 : 1;
  if (code.endsWith(',') && !isList && (wasHanging > 0 ? goesOn : startsList(code))) return 1;
  if (close === '}' && syntax.keys && KEY.test(code)) return 1;
  if (syntax.semicolons && !/[;{}]$/.test(code) && WORD.test(code)) return 1;
  if (!syntax.chains) return 0;
  if (isList) return ASSIGNS.test(code) ? 1 : 0;
  if (syntax.lineEnds && LONE_RETURN.test(code)) return 0;
  return TRAILING_OPERATOR.test(code) ? 1 : 0;
}
