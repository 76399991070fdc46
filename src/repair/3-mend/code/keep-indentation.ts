import { indentOf } from '../../1-evidence/indent-of.ts';
import { indentCode } from './indent-code.ts';

// What ends something that began above is less deep than what stands before it.
const CLOSER = /^(?:[\])}]|<\/|end\b)/;

/**
 * White space of code that kept it, less what all lines have in common.
 *
 * Code inside a list item has the item's indentation before its first line only:
 *
 *           export default {
 *       data() {             ← one level in, though it stands further left
 *
 * Where the first line stands further in than its structure allows, it is put in its place.
 *
 * @returns One string of white space for each line.
 */
export function keepIndentation(lines: readonly string[], lang: string): readonly string[] {
  const columns = lines.map(indentOf);
  const content = columns.filter((_, i) => i > 0 && lines[i]?.trim() !== '');
  const first = firstColumn(lines, columns[0] ?? 0, content, lang);
  const common = content.reduce((least, column) => Math.min(least, column), first);
  const isMoved = first !== columns[0];
  return lines.map((text, i) =>
    isMoved && i === 0 ? ' '.repeat(first - common) : text.slice(0, indentOf(text)).slice(common),
  );
}

/** Column of the first line, by the columns of the lines with content behind it. */
function firstColumn(
  lines: readonly string[],
  own: number,
  rest: readonly number[],
  lang: string,
): number {
  const second = rest[0];
  if (second === undefined || own <= second) return own;
  const bare = lines.filter((line) => line.trim() !== '').map((line) => line.trim());
  const [before = '', behind = ''] = indentCode(bare, lang).slice(0, 2);
  if (indentOf(before) > indentOf(behind) || CLOSER.test(behind.trimStart())) return own;
  if (indentOf(before) === indentOf(behind)) return second;
  const least = rest.reduce((a, b) => Math.min(a, b), second);
  return least < second ? least : 0;
}
