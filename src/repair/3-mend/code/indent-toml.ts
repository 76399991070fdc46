import { indentBrackets } from './brackets/indent-brackets.ts';
import { whiteSpace } from './white-space.ts';

// [http.routers]   [[servers]]
const TABLE = /^\[\[?\s*([^\]]+?)\s*\]\]?(?:\s*#.*)?$/;
const MAX_NAME_LENGTH = 300;
const UNIT = '  ';

/**
 * Indent TOML: lists of several lines, and tables below tables where the author did.
 *
 *     [http]
 *     [http.routers]      ← directly below its parent, which holds nothing: one level in
 *
 * An empty parent is needed by nobody who writes tables flat, so it tells the style.
 */
export function indentToml(lines: readonly string[]): readonly string[] {
  const inner = indentBrackets(lines, 'toml');
  if (!looksNested(lines)) return inner;
  const open: string[] = [];
  return lines.map((line, i) => {
    const name = nameOf(line);
    if (name === undefined) return whiteSpace(UNIT, open.length) + (inner[i] ?? '');
    while (open.length > 0 && !name.startsWith(`${open.at(-1)}.`)) open.pop();
    open.push(name);
    return whiteSpace(UNIT, open.length - 1);
  });
}

/** Name of the table that a line heads. */
function nameOf(line: string | undefined): string | undefined {
  return TABLE.exec((line ?? '').slice(0, MAX_NAME_LENGTH))?.[1];
}

function looksNested(lines: readonly string[]): boolean {
  const content = lines.filter((line) => line !== '' && !line.startsWith('#'));
  return content.some((line, i) => {
    const name = nameOf(line);
    return name !== undefined && (nameOf(content[i + 1]) ?? '').startsWith(`${name}.`);
  });
}
