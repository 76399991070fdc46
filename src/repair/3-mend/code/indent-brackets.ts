import { CODE_SYNTAX, type CodeSyntax } from '../../languages/code-syntax.ts';
import { type ScannedLine, type ScanState, scanLine } from './scan-line.ts';
import { whiteSpace } from './white-space.ts';

/** A bracket that is open. Levels count units of indentation. */
interface Frame {
  readonly close: string;
  /** Level of the line that opened it; its closer returns there. */
  readonly level: number;
  /** Level of the lines inside. */
  readonly inner: number;
  /** First word of the line that opened it, to know a condition by. */
  readonly head: string;
  /** Level of the `case` label that the lines inside follow, -1 before the first. */
  caseLevel: number;
  /** Levels that the next line gets more, because the last one did not end its statement. */
  hang: number;
}

/** The brackets that are open, and how many of each kind, so that a stray closer costs nothing. */
interface Nesting {
  readonly frames: Frame[];
  readonly open: Map<string, number>;
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['{', '}'],
  ['(', ')'],
  ['[', ']'],
]);

// case "a", 'b':   default:   case Some(x) ->
const CASE = /^(?:case\b[^;]*|default\s*):(?!:)/;
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
// a =   b &&   c +   x ->   y.   but not ...
const TRAILING_OPERATOR = /(?:[^=!<>]=|&&|\|\||[^+]\+|\?|=>|->|\bin|\breturn|<<|(?<!\.\.)\.)$/;
const DECLARATION = /^(?:var|let|const)\b/;
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
  const nesting: Nesting = { frames: [newFrame('', 0, 0, '')], open: new Map() };
  const scanned = scanAll(lines, syntax);
  // In Google's style, known by its member names, access labels stand one column in.
  const isGoogle = lang === 'cpp' && lines.some((line) => MEMBER.test(line));
  const isOffsetLabel = (code: string): boolean => isGoogle && ACCESS.test(code);
  let inside = 0;
  return lines.map((line, index) => {
    const scan = scanned[index];
    if (scan === undefined || line === '') return '';
    if (scan.from !== '') return insidePrefix(line, scan, inside, nesting, syntax, lang);
    const level = levelOf(line, index, scanned, nesting, syntax, lang);
    inside = level;
    if (isOffsetLabel(scan.code)) return `${whiteSpace(syntax.unit, level)} `;
    if (!scan.comment) advance(scan.code, level, nesting, syntax, lang);
    return whiteSpace(syntax.unit, level);
  });
}

interface Scan extends ScannedLine {
  /** What the line begins inside of. */
  readonly from: string;
}

function scanAll(lines: readonly string[], syntax: CodeSyntax): readonly Scan[] {
  let state: ScanState = { inside: '' };
  return lines.map((line) => {
    const scan = { ...scanLine(line, state, syntax), from: state.inside };
    state = scan.next;
    return scan;
  });
}

function newFrame(close: string, level: number, inner: number, head: string): Frame {
  return { close, level, inner, head, caseLevel: -1, hang: 0 };
}

/** The frame on top; the bottom one is never taken away. */
function top({ frames }: Nesting): Frame {
  return frames[frames.length - 1] ?? newFrame('', 0, 0, '');
}

/** White space of a line that begins inside a comment or a string. */
function insidePrefix(
  line: string,
  scan: Scan,
  level: number,
  nesting: Nesting,
  syntax: CodeSyntax,
  lang: string,
): string {
  const { unit } = syntax;
  if (scan.from === '*/') return whiteSpace(unit, level) + (line.startsWith('*') ? ' ' : '');
  // The code behind the end of the string still closes brackets.
  const ends = line.startsWith(scan.from);
  if (scan.code !== '') advance(scan.code, level, nesting, syntax, lang);
  if (lang === 'go') return '';
  return whiteSpace(unit, ends ? level : level + 1);
}

function levelOf(
  line: string,
  index: number,
  scanned: readonly Scan[],
  nesting: Nesting,
  syntax: CodeSyntax,
  lang: string,
): number {
  const scan = scanned[index];
  const frame = top(nesting);
  if (scan === undefined) return frame.inner;
  const subject = scan.comment ? nextCode(scanned, index) : scan.code;
  if ((lang === 'c' || lang === 'cpp' || lang === 'csharp') && PREPROCESSOR.test(line)) return 0;
  const closed = scan.comment ? undefined : leadingClosed(scan.code, nesting);
  if (closed !== undefined) return closed.level;
  if (isCase(subject)) return caseLevel(frame, syntax);
  if (lang === 'cpp' && ACCESS.test(subject)) return Math.max(0, frame.inner - 1);
  const base = frame.caseLevel >= 0 ? frame.caseLevel + 1 : frame.inner;
  if (scan.comment) return base + frame.hang;
  if (scan.code.startsWith('{') && frame.hang > 0) return base + frame.hang - 1;
  if (syntax.chains && CHAIN.test(scan.code)) return base + 1;
  if (syntax.chains && LEADING_OPERATOR.test(scan.code) && index > 0) return base + 1;
  return base + frame.hang;
}

function isCase(code: string): boolean {
  return CASE.test(code) || CASE_ARROW.test(code);
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

/** The frame that the first character of a line closes. */
function leadingClosed(code: string, nesting: Nesting): Frame | undefined {
  const first = code[0] ?? '';
  if (first !== '}' && first !== ')' && first !== ']') return undefined;
  const { frames } = nesting;
  if (!nesting.open.get(first)) return frames.length > 1 ? top(nesting) : undefined;
  return frames[frames.findLastIndex((frame) => frame.close === first)];
}

/** Open and close the brackets of one line, then see whether its statement is finished. */
function advance(
  code: string,
  level: number,
  nesting: Nesting,
  syntax: CodeSyntax,
  lang: string,
): void {
  const isLabel = isCase(code);
  const frame = top(nesting);
  if (isLabel) frame.caseLevel = CASE.test(code) ? level : -1;
  const wasHanging = frame.hang;
  let opener = level;
  let closedHead = '';
  let opened = 0;
  for (const ch of code) {
    const close = CLOSERS.get(ch);
    if (close !== undefined) {
      push(nesting, newFrame(close, opener, opener + 1, code));
      opened += 1;
    } else if (ch === '}' || ch === ')' || ch === ']') {
      const popped = popTo(ch, nesting);
      opened = Math.max(0, opened - 1);
      if (popped === undefined) continue;
      if (popped.level < opener) opener = popped.level;
      closedHead = popped.head;
    }
  }
  // A slip in Go: `for x := range xs:`, closed by a brace all the same.
  if (lang === 'go' && GO_SLIP.test(code)) {
    push(nesting, newFrame('}', opener, opener + 1, code));
    opened += 1;
  }
  frame.hang = 0;
  if (opened > 0) return;
  const now = top(nesting);
  now.hang = hangAfter(code, closedHead, wasHanging, syntax, now, isLabel);
}

function push(nesting: Nesting, frame: Frame): void {
  nesting.frames.push(frame);
  nesting.open.set(frame.close, (nesting.open.get(frame.close) ?? 0) + 1);
}

/** Close the nearest bracket of this kind and all that was left open inside it. */
function popTo(closer: string, { frames, open }: Nesting): Frame | undefined {
  if (!open.get(closer)) return undefined;
  for (;;) {
    const frame = frames.pop();
    if (frame === undefined) return undefined;
    open.set(frame.close, (open.get(frame.close) ?? 1) - 1);
    if (frame.close === closer) return frame;
  }
}

function hangAfter(
  code: string,
  closedHead: string,
  wasHanging: number,
  syntax: CodeSyntax,
  frame: Frame,
  isLabel: boolean,
): number {
  if (isLabel) return 0;
  if (syntax.braceless) {
    const control = code.endsWith(')') && CONTROL.test(closedHead);
    if (control || LONE_ELSE.test(code)) return wasHanging + 1;
  }
  if (code.endsWith('\\')) return 1;
  if (code.endsWith(',') && (wasHanging > 0 || DECLARATION.test(code))) return 1;
  if (!syntax.chains || frame.close === ')' || frame.close === ']') return 0;
  return TRAILING_OPERATOR.test(code) ? 1 : 0;
}
