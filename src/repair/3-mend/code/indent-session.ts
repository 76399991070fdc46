import { closesBrackets } from './closes-brackets.ts';
import type { IndentEngine } from './indent-engine.ts';

/** Languages that are typed into a console of their own; shells and Python have other rules. */
const TYPED: ReadonlySet<string> = new Set([
  'javascript',
  'typescript',
  'ruby',
  'elixir',
  'lua',
  'php',
  'scala',
  'kotlin',
  'swift',
  'groovy',
  'csharp',
  'r',
  'julia',
]);
// > a()   >> a   irb(main):001:0> a   scala> a   iex(1)> a
const PROMPT = /^(?:>{1,2}|[a-z][\w-]*(?:\([\w*]+\))?(?::\d+){0,2}>)(?:\s|$)/;
const OPENS = /^[[{(]/;

/**
 * Whether lines are what somebody typed into a console and what it answered: the first line and
 * one more begin with a prompt.
 *
 * @param lines Lines without leading white space.
 * @param lang  Canonical language name, as `detectLanguage` gives it.
 */
export function isSession(lines: readonly string[], lang: string): boolean {
  if (!TYPED.has(lang)) return false;
  const typed = lines.filter((line) => PROMPT.test(line));
  return typed.length > 1 && typed[0] === lines.find((line) => line !== '');
}

/**
 * Indent a console's session: only what it printed between brackets has a structure.
 *
 *     > console.count()
 *     default: 1              ← no `case`: stays where it stands
 *     undefined
 *     > console.count('abc')
 *
 * @param lines As `isSession` knows them.
 * @param engine The language's own.
 */
export function indentSession(
  lines: readonly string[],
  lang: string,
  engine: IndentEngine,
): readonly string[] {
  const prefixes: string[] = [];
  while (prefixes.length < lines.length) {
    const start = prefixes.length + 1;
    let end = start;
    while (end < lines.length && !PROMPT.test(lines[end] ?? '')) end += 1;
    const printed = lines.slice(start, end);
    const isValue = OPENS.test(printed[0] ?? '') && closesBrackets(printed);
    const own = isValue ? engine(printed, lang) : printed.map(() => '');
    prefixes.push('');
    for (const prefix of own) prefixes.push(prefix);
  }
  return prefixes;
}
