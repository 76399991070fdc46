import { indentCode } from './indent-code.ts';

/** Indents the lines of a code block, as `indentCode` does. */
export type CodeIndenter = (lines: readonly string[], lang: string) => readonly string[];

/**
 * Prepare to indent the code of one text, equal blocks once: those that have no structure to indent are written
 * flat, and the last passes look at them again.
 */
export function codeIndenter(): CodeIndenter {
  const known = new Map<string, readonly string[]>();
  return (lines, lang) => {
    const key = `${lang}\n${lines.join('\n')}`;
    const before = known.get(key);
    if (before) return before;
    const indented = indentCode(lines, lang);
    known.set(key, indented);
    return indented;
  };
}
