import { indentBrackets } from './brackets/indent-brackets.ts';
import { findBracketEnd } from './find-bracket-end.ts';
import { hereDocumentEnd } from './here-document-end.ts';
import { whiteSpace } from './white-space.ts';

const UNIT = '  ';
// do   then   { at the end of a line, or a case label  a|b)
const OPENS = /(?:^|[;&|\s])(?:do|then|else)$|(?:^|[\s)])\{$|\($/;
// In fish and Lua, `end`.
const CLOSES = /^(?:done|fi|esac|end|\}|\))(?=$|[\s;&|)>'"])/;
const MIDDLE = /^(?:else|elif)\b/;
const CASE_HEAD = /^case\s.*\sin$/;
const CASE_LABEL = /^\(?[^\s()'"$][^()]*\)|^\(?["'][^"']*["']\)/;
const CASE_END = /;;&?$/;
const PROMPT = /^(?:[$%>❯➜]\s|\[?[\w.-]+@[\w.-]+[^$#]{0,40}[$#]\s|root#|PS\s?[A-Z]:)/;
// … \   … |   … &&   … ||
const UNFINISHED = /(?:\\|[^|]\||&&|\|\|)$/;

/** An object, a list, a list of objects. */
const DATA_HEAD = /^(?:\{|\[\{?)$/;
/** A printed object of more lines is not looked through. */
const MAX_DATA_LINES = 2000;

/** Where a shell script stands between two lines. */
interface Shell {
  level: number;
  /** True while the last line asks for more. */
  hanging: boolean;
  /** Levels of the open `case` words. */
  readonly cases: number[];
  /** The word that ends the here-document we are in. */
  heredoc: string;
}

/**
 * Indent a shell script by its keywords, its braces and its unfinished lines.
 *
 *     for f in *.txt; do
 *     echo "$f"              ← one level in
 *     done
 *
 * What a terminal printed has no such words and stays flat; data in braces is indented by them.
 */
export function indentShell(lines: readonly string[]): readonly string[] {
  const shell: Shell = { level: 0, hanging: false, cases: [], heredoc: '' };
  const session = lines.some((line) => PROMPT.test(line));
  const data = dataLevels(lines);
  return lines.map((line, index) => {
    const nested = data.get(index);
    if (nested !== undefined) return nested;
    if (session && !PROMPT.test(line) && !shell.hanging) return '';
    return whiteSpace(UNIT, step(line, shell, session));
  });
}

function step(line: string, shell: Shell, session: boolean): number {
  if (shell.heredoc !== '') {
    if (line.trim() === shell.heredoc) shell.heredoc = '';
    return 0;
  }
  const code = withoutComment(line);
  if (code === '') return shell.level;
  const wasHanging = shell.hanging;
  shell.hanging = UNFINISHED.test(code);
  shell.heredoc = hereDocumentEnd(code) ?? '';
  if (wasHanging) return shell.level + 1;
  return session ? 0 : block(code, shell);
}

/** The level of a line that begins a command; moves the level on for the next line. */
function block(code: string, shell: Shell): number {
  const inCase = shell.cases.at(-1);
  if (CLOSES.test(code)) {
    if (code.startsWith('esac')) shell.level = shell.cases.pop() ?? shell.level - 1;
    else shell.level = Math.max(0, shell.level - 1);
    const at = shell.level;
    if (OPENS.test(code)) shell.level += 1;
    return Math.max(0, at);
  }
  if (MIDDLE.test(code)) return Math.max(0, shell.level - 1);
  if (CASE_HEAD.test(code)) {
    shell.cases.push(shell.level);
    return shell.level;
  }
  if (inCase !== undefined && CASE_LABEL.test(code)) {
    shell.level = CASE_END.test(code) ? inCase + 1 : inCase + 2;
    return inCase + 1;
  }
  const at = inCase === undefined ? shell.level : Math.max(shell.level, inCase + 1);
  if (inCase !== undefined && CASE_END.test(code)) shell.level = inCase + 1;
  else if (OPENS.test(code)) shell.level = at + 1;
  return at;
}

/** A `#` begins a comment only at the start of a word. */
function withoutComment(line: string): string {
  if (line.startsWith('#')) return '';
  const at = line.indexOf(' #');
  return (at < 0 ? line : line.slice(0, at)).trimEnd();
}

/** JSON that a command printed, or was given: a lone bracket up to its partner. */
function dataLevels(lines: readonly string[]): ReadonlyMap<number, string> {
  const levels = new Map<number, string>();
  for (let i = 0; i < lines.length; i += 1) {
    const end = endOfData(lines, i);
    if (end < 0) continue;
    const prefixes = indentBrackets(lines.slice(i, end + 1), 'json');
    prefixes.forEach((prefix, offset) => {
      levels.set(i + offset, prefix);
    });
    i = end;
  }
  return levels;
}

/** The last line of JSON that begins with nothing but brackets on line `start`; -1 when there is none. */
function endOfData(lines: readonly string[], start: number): number {
  if (!DATA_HEAD.test(lines[start] ?? '')) return -1;
  const end = findBracketEnd(lines, start, MAX_DATA_LINES);
  if (end >= 0 || !/^["{[]/.test(lines[start + 1] ?? '')) return end;
  return lines.length - 1;
}
