import { CODE_SYNTAX } from '../../../languages/code-syntax.ts';
import { indentBrackets } from '../brackets/indent-brackets.ts';
import { indentShell } from '../indent-shell.ts';

/** Languages whose lines are placed by what they look like, with other engines as advisers. */
export const OUTLINE_LANGUAGES: ReadonlySet<string> = new Set('text bash sql ini diff'.split(' '));

/** Level of each line by the engine that knows the language best. */
export function outlineHints(lines: readonly string[], lang: string): readonly number[] {
  if (lang === 'bash') return indentShell(lines).map((prefix) => prefix.length / 2);
  const syntax = CODE_SYNTAX.has(lang) ? lang : 'json';
  const width = CODE_SYNTAX.get(syntax)?.unit.length ?? 1;
  return indentBrackets(lines, syntax).map((prefix) => Math.ceil(prefix.length / width));
}

/** Whether the other engine is to be followed as it is: a script shows its structure by keywords. */
export function trustsHints(hints: readonly number[], lang: string): boolean {
  return lang === 'bash' && hints.some((hint) => hint > 0);
}
