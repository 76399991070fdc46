import type { Frame } from './bracket-nesting.ts';

// case "a", 'b':   default:   case A,   case Some(x) ->
const CASE = /^(?:(?:case\b[^;]*|default\s*):(?!:)|case\b[^:;]*,$)/;
// default: 0,   a property, but where cases stand
const DEFAULT_VALUE = /^default\s*:\s*\S/;
const SWITCH = /\b(?:switch|select)\b/;
const CASE_ARROW = /^(?:case\b[^;]*|default\s*)->/;

// .then(…   ?.name   ->query(…   but not ...rest
/** A call or a member of what the line before ends with. */
export const CHAIN: RegExp = /^(?:\??\.(?!\.)|->)\s*[A-Za-z_]/;
// && b   ? x   : y   | A   throws E
/** An expression that goes on, or a clause of a header. */
export const LEADING_OPERATOR: RegExp =
  /^(?:&&|\|\||[?:|+]\s|=>?\s|==|!=|<<\s|>>\s|\?\?|\|>|(?:throws|extends|implements|instanceof|where)\b)/;
// message:   "name":
/** A key whose value stands below it. */
export const KEY: RegExp = /^(?:[\w$-]+|"")\s*\??:$/;
// proxy_set_header   ""
/** The beginning of a statement that ends with a semicolon. */
export const WORD: RegExp = /^["\w$~]/;
// public:   private slots:
/** A label of a class. */
export const ACCESS: RegExp = /^(?:public|private|protected|signals)(?:\s+\w+)?:$/;

/** Whether a line is a label of a `switch`, on whose account the lines behind it stand further in. */
export function isCase(code: string, frame: Frame): boolean {
  return (CASE.test(code) && !isProperty(code, frame)) || CASE_ARROW.test(code);
}

/** Such a label, but for one with an arrow, behind which its code stands. */
export function isCaseLabel(code: string): boolean {
  return CASE.test(code);
}

/** Whether `default` is a key: in braces that hold no other case and that no `switch` opened. */
function isProperty(code: string, { close, head, caseLevel }: Frame): boolean {
  return close === '}' && caseLevel < 0 && DEFAULT_VALUE.test(code) && !SWITCH.test(head);
}
