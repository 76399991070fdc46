// What would make a line something else than a paragraph: `# `, `> `, `- `, `1. `, `===`, `~~~`.
const HEADING = /^(?=#{1,6}(?:\s|$))/;
const QUOTE = /^(?=>)/;
const BULLET = /^(?=[-+*](?:\s|$))/;
const NUMBER = /^(\d{1,9})(?=[.)](?:\s|$))/;
const RULE = /^(?=([-*_=])[ \t]*(?:\1[ \t]*)*$)/;
const FENCE = /^(?=~{3,}|`{3,}[^`]*$)/;
const TABLE = /^(?=\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$)/;
const DEFINITION = /^(?=\[[^\]]*\]:)/;
const TASK = /^(?=\[[ xX]\]\s)/;

const BACKSLASHED = [HEADING, QUOTE, BULLET, RULE, FENCE, TABLE, DEFINITION, TASK];

/**
 * Escape the start of a line that Markdown would take for another block.
 *
 *     1. 安装   →   1\. 安装        #define X   →   #define X
 *
 * @param line A line of a paragraph, an item or a heading, without indentation.
 */
export function escapeLineStart(line: string): string {
  const number = line.replace(NUMBER, '$1\\');
  if (number !== line) return number;
  const hit = BACKSLASHED.some((pattern) => pattern.test(line));
  return hit ? `\\${line}` : line;
}
