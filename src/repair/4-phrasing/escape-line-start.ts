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

/** Marks that want a space: `##标题`, `###Setup`, `##🎯 Goal`; not `##`, `##!`, `##=`. */
export const GLUED_HEADING: RegExp = /^ {0,3}#{2,6}(?=[^#\s!=~|;{}\\\]])/;

const BACKSLASHED = [HEADING, GLUED_HEADING, QUOTE, BULLET, RULE, FENCE, TABLE, DEFINITION, TASK];

/**
 * Escape the start of a line that Markdown would take for another block, or a second
 * repair for a heading whose space is lost.
 *
 *     1. 安装   →   1\. 安装        ##1. A   →   \##1. A        #define X   →   #define X
 *
 * @param line A line of a paragraph, an item or a heading, without indentation.
 */
export function escapeLineStart(line: string): string {
  const number = line.replace(NUMBER, '$1\\');
  if (number !== line) return number;
  const hit = BACKSLASHED.some((pattern) => pattern.test(line));
  return hit ? `\\${line}` : line;
}
