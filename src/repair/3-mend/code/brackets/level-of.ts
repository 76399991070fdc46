import type { CodeSyntax } from '../../../languages/code-syntax.ts';
import { type Frame, innermost, isMarkup, leadingClosed, TYPES } from './bracket-nesting.ts';
import type { Scan, Work } from './bracket-work.ts';
import { ACCESS, CHAIN, isCase, KEY, LEADING_OPERATOR } from './line-signs.ts';

// ? x   : y
const CHOICE = /^[?:]\s/;
// + (void)load {   a method in Objective-C
const METHOD = /^[+-]\s*\([\w\s*<>,]+\)\s*\w[^;]*$/;
// ...
const ELLIPSIS = /^(?:\.{3,}|…+)$/;
// cleanup:   but not default:
const LABEL = /^(?!default\b)[A-Za-z_]\w*:$/;
const PREPROCESSOR =
  /^#\s*(?:if|ifdef|ifndef|else|elif|endif|define|undef|include|pragma|error|region|endregion)\b/;

/** The level of a line, by what is open and by how it begins. */
export function levelOf(
  line: string,
  index: number,
  { lang, syntax, scanned, nesting }: Work,
): number {
  const scan = scanned[index];
  const frame = innermost(nesting);
  if (scan === undefined) return frame.inner;
  const subject = scan.comment ? nextCode(scanned, index) : scan.code;
  if ((lang === 'c' || lang === 'cpp' || lang === 'csharp') && PREPROCESSOR.test(line)) return 0;
  if (lang === 'c' && LABEL.test(scan.code)) return 0;
  const closed = scan.comment ? undefined : leadingClosed(scan.code, nesting);
  if (closed !== undefined) return closed.level;
  if (isMarkup(frame)) return frame.inner;
  const isBody = scan.comment && frame.isLabelled;
  if (isCase(subject, frame) && !isBody) return caseLevel(frame, syntax);
  if (lang === 'cpp' && ACCESS.test(subject)) return Math.max(0, frame.inner - 1);
  const base = frame.caseLevel >= 0 ? frame.caseLevel + 1 : frame.inner;
  const joined = ELLIPSIS.test(scan.code) ? nextCode(scanned, index) : subject;
  if (syntax.chains && CHAIN.test(joined)) return base + frame.chain;
  if (beginsAnew(scan, frame, syntax)) return base;
  if (scan.comment) return base + frame.hang;
  if (scan.code.startsWith('{')) {
    if (frame.hang > 0) return base + frame.hang - 1;
    if (syntax.chains && scan.code === '{' && isArgument(frame)) return base + frame.chain - 1;
  }
  if (frame.close === TYPES) return base;
  if (syntax.chains && LEADING_OPERATOR.test(scan.code) && index > 0 && !METHOD.test(scan.code))
    return base + (CHOICE.test(scan.code) ? frame.chain : Math.min(1, frame.chain));
  return base + frame.hang;
}

/** Whether a line begins a statement, however the one before ended. */
function beginsAnew({ code, comment }: Scan, { close }: Frame, syntax: CodeSyntax): boolean {
  if (syntax.semicolons) return comment || code.endsWith('{');
  return close === '}' && syntax.keys && KEY.test(code);
}

/** Whether a brace that begins a line opens the body of what the line before is about. */
function isArgument({ isNew, close, head }: Frame): boolean {
  return isNew && close === ')' && !head.endsWith(',');
}

function caseLevel(frame: Frame, syntax: CodeSyntax): number {
  if (frame.caseLevel >= 0) return frame.caseLevel;
  if (frame.close === '') return 0;
  return syntax.caseDepth === 0 ? Math.max(0, frame.inner - 1) : frame.inner;
}

/** The code that a comment stands before, so that it can share its level. */
function nextCode(scanned: readonly Scan[], index: number): string {
  for (let i = index + 1; i < Math.min(scanned.length, index + 20); i += 1) {
    const scan = scanned[i];
    if (scan === undefined || scan.code === '' || scan.from !== '') continue;
    if (!ELLIPSIS.test(scan.code)) return scan.code;
  }
  return '';
}
