import { CODE_SYNTAX, type CodeSyntax } from '../../../languages/code-syntax.ts';
import { whiteSpace } from '../white-space.ts';
import {
  closeFrame,
  type Frame,
  innermost,
  leadingClosed,
  type Nesting,
  newNesting,
  openFrame,
} from './bracket-nesting.ts';
import { type ScannedLine, type ScanState, scanCodeLine } from './scan-code-line.ts';

/** A line, and what it begins inside of. */
interface Scan extends ScannedLine {
  readonly from: string;
}

/** A block that is indented line by line. */
interface Work {
  readonly lang: string;
  readonly syntax: CodeSyntax;
  readonly scanned: readonly Scan[];
  readonly nesting: Nesting;
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['{', '}'],
  ['(', ')'],
  ['[', ']'],
]);

// case "a", 'b':   default:   case A,   case Some(x) ->
const CASE = /^(?:(?:case\b[^;]*|default\s*):(?!:)|case\b[^:;]*,$)/;
// default: 0,   a property, but where cases stand
const DEFAULT_VALUE = /^default\s*:\s*\S/;
const SWITCH = /\b(?:switch|select)\b/;
const CASE_ARROW = /^(?:case\b[^;]*|default\s*)->/;
// public:   private slots:
const ACCESS = /^(?:public|private|protected|signals)(?:\s+\w+)?:$/;
// next_feature_
const MEMBER = /\b[a-z]\w*_\b/;
// .then(…   ?.name   ->query(…   but not ...rest
const CHAIN = /^(?:\??\.(?!\.)|->)\s*[A-Za-z_]/;
// && b   ? x   : y   | A   throws E
const LEADING_OPERATOR =
  /^(?:&&|\|\||[?:|+]\s|==|!=|<<\s|>>\s|\?\?|\|>|(?:throws|extends|implements|instanceof|where)\b)/;
// throws E {   the last line of a header
const HEADER_END = /^(?:throws|extends|implements|where)\b.*\{$/;
// a =   b &&   c +   x ->   y.   but not ...
const TRAILING_OPERATOR = /(?:[^=!<>]=|&&|\|\||[^+]\+|\?|=>|->|\bin|\breturn|<<|(?<!\.\.)\.)$/;
const DECLARATION = /^(?:var|let|const)\b/;
// cleanup:   but not default:
const LABEL = /^(?!default\b)[A-Za-z_]\w*:$/;
const GO_SLIP = /^(?:for|if)\s.*:$/;
const CONTROL = /^(?:\}\s*)?(?:else\s+)?(?:if|for|while|foreach|for each)\b/;
const LONE_ELSE = /^(?:\}\s*)?(?:else|do)$/;
const PREPROCESSOR =
  /^#\s*(?:if|ifdef|ifndef|else|elif|endif|define|undef|include|pragma|error|region|endregion)\b/;

/**
 * Indent code by its brackets, its cases and its unfinished statements.
 *
 *     server := &http.Server{
 *     Addr: addr,                ← one level in
 *     }
 *
 * Openers of one line count once; a closer returns to the line that opened its bracket.
 */
export function indentBrackets(lines: readonly string[], lang: string): readonly string[] {
  const syntax = CODE_SYNTAX.get(lang);
  if (syntax === undefined) return lines.map(() => '');
  const scanned = scanAll(lines, syntax);
  const work: Work = { lang, syntax, scanned, nesting: newNesting() };
  // In Google's style, known by its member names, access labels stand one column in.
  const isGoogle = lang === 'cpp' && lines.some((line) => MEMBER.test(line));
  const isOffsetLabel = (code: string): boolean => isGoogle && ACCESS.test(code);
  let inside = 0;
  return lines.map((line, index) => {
    const scan = scanned[index];
    if (scan === undefined || line === '') return '';
    if (scan.from !== '') return insidePrefix(line, scan, inside, work);
    const level = levelOf(line, index, work);
    inside = level;
    if (isOffsetLabel(scan.code)) return `${whiteSpace(syntax.unit, level)} `;
    if (!scan.comment) advance(scan.code, level, work);
    return whiteSpace(syntax.unit, level);
  });
}

function scanAll(lines: readonly string[], syntax: CodeSyntax): readonly Scan[] {
  let state: ScanState = { inside: '' };
  return lines.map((line) => {
    const scan = { ...scanCodeLine(line, state, syntax), from: state.inside };
    state = scan.next;
    return scan;
  });
}

/** White space of a line that begins inside a comment or a string. */
function insidePrefix(line: string, scan: Scan, level: number, work: Work): string {
  const { unit } = work.syntax;
  if (scan.from === '*/') return whiteSpace(unit, level) + (line.startsWith('*') ? ' ' : '');
  // The code behind the end of the string still closes brackets.
  const ends = line.startsWith(scan.from);
  if (scan.code !== '') advance(scan.code, level, work);
  if (work.lang === 'go') return '';
  return whiteSpace(unit, ends ? level : level + 1);
}

function levelOf(line: string, index: number, { lang, syntax, scanned, nesting }: Work): number {
  const scan = scanned[index];
  const frame = innermost(nesting);
  if (scan === undefined) return frame.inner;
  const subject = scan.comment ? nextCode(scanned, index) : scan.code;
  if ((lang === 'c' || lang === 'cpp' || lang === 'csharp') && PREPROCESSOR.test(line)) return 0;
  if (lang === 'c' && LABEL.test(scan.code)) return 0;
  const closed = scan.comment ? undefined : leadingClosed(scan.code, nesting);
  if (closed !== undefined) return closed.level;
  if (isCase(subject, frame)) return caseLevel(frame, syntax);
  if (lang === 'cpp' && ACCESS.test(subject)) return Math.max(0, frame.inner - 1);
  const base = frame.caseLevel >= 0 ? frame.caseLevel + 1 : frame.inner;
  if (scan.comment) return base + frame.hang;
  if (scan.code.startsWith('{') && frame.hang > 0) return base + frame.hang - 1;
  if (syntax.chains && CHAIN.test(scan.code)) return base + 1;
  if (syntax.chains && LEADING_OPERATOR.test(scan.code) && index > 0) return base + 1;
  return base + frame.hang;
}

function isCase(code: string, frame: Frame): boolean {
  return (CASE.test(code) && !isProperty(code, frame)) || CASE_ARROW.test(code);
}

/** Whether `default` is a key: in braces that hold no other case and that no `switch` opened. */
function isProperty(code: string, { close, head, caseLevel }: Frame): boolean {
  return close === '}' && caseLevel < 0 && DEFAULT_VALUE.test(code) && !SWITCH.test(head);
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
    if (scan !== undefined && scan.code !== '' && scan.from === '') return scan.code;
  }
  return '';
}

/** Open and close the brackets of one line, then see whether its statement is finished. */
function advance(code: string, level: number, { lang, syntax, nesting }: Work): void {
  const frame = innermost(nesting);
  const isLabel = isCase(code, frame);
  if (isLabel) frame.caseLevel = CASE.test(code) ? level : -1;
  const wasHanging = frame.hang;
  let opener = HEADER_END.test(code) ? Math.max(0, level - 1) : level;
  let closedHead = '';
  let opened = 0;
  for (const ch of code) {
    const close = CLOSERS.get(ch);
    if (close !== undefined) {
      openFrame(nesting, close, opener, code);
      opened += 1;
    } else if (ch === '}' || ch === ')' || ch === ']') {
      const closed = closeFrame(nesting, ch);
      opened = Math.max(0, opened - 1);
      if (closed === undefined) continue;
      if (closed.level < opener) opener = closed.level;
      closedHead = closed.head;
    }
  }
  // A slip in Go: `for x := range xs:`, closed by a brace all the same.
  if (lang === 'go' && GO_SLIP.test(code)) {
    openFrame(nesting, '}', opener, code);
    opened += 1;
  }
  frame.hang = 0;
  if (opened > 0) return;
  const now = innermost(nesting);
  now.hang = isLabel ? 0 : hangAfter({ code, closedHead, wasHanging }, syntax, now.close);
}

/** A line that opened nothing which is still open. */
interface Statement {
  readonly code: string;
  /** The line that opened the bracket which it closed last, `''` for none. */
  readonly closedHead: string;
  /** Levels that it got more itself. */
  readonly wasHanging: number;
}

/**
 * How many levels the line behind one gets more, because that did not end its statement.
 *
 * @param close What closes the bracket that both stand in.
 */
function hangAfter(
  { code, closedHead, wasHanging }: Statement,
  syntax: CodeSyntax,
  close: string,
): number {
  if (syntax.braceless) {
    const control = code.endsWith(')') && CONTROL.test(closedHead);
    if (control || LONE_ELSE.test(code)) return wasHanging + 1;
  }
  if (code.endsWith('\\')) return 1;
  const isList = close === ')' || close === ']';
  if (code.endsWith(',') && !isList && (wasHanging > 0 || DECLARATION.test(code))) return 1;
  if (!syntax.chains || isList) return 0;
  return TRAILING_OPERATOR.test(code) ? 1 : 0;
}
