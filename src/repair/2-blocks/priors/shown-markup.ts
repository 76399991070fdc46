import { PROSE_UP_TO } from '../../1-evidence/code-lines/code-scores.ts';
import type { Evidence } from '../../1-evidence/evidence.ts';

// `name` and [text](address), as an author writes them.
const CODE = /(?<!`)`[^`\s](?:[^`]*[^`\s])?`(?!`)/;
const LINK = /\[[^\][]+\]\((?:https?:\/\/|\.{0,2}\/|#)[^()\s]*\)/;
const MAY_SHOW = /`|\]\(/;
// An item, a row.
const APART = /^\s*(?:[-*•+]|\d+[.)])\s|\|/;
/** Longer lines are paragraphs into which code ran. */
const MAX_LINE_LENGTH = 300;

/**
 * Find the lines that show Markdown for code or links. A page that draws its text shows none of it but in code:
 * of 1,556 such lines in `train`, `train2` and `dev` 1,541 are code. Where such lines stand among prose, the page
 * does not draw it, and nothing is known.
 *
 *     See [the guide](./guide.md) for `name`.     ← code about Markdown
 *
 * @param evidence All lines.
 * @returns Their places.
 */
export function shownMarkup({ lines, codeScores }: Evidence): ReadonlySet<number> {
  const shown = new Set<number>();
  for (const [index, { text }] of lines.entries()) {
    if (text.length > MAX_LINE_LENGTH || !MAY_SHOW.test(text)) continue;
    if (!APART.test(text) && (CODE.test(text) || LINK.test(text))) shown.add(index);
  }
  const isProse = (index: number): boolean =>
    !shown.has(index) && (codeScores[index] ?? PROSE_UP_TO) <= PROSE_UP_TO;
  const among = [...shown].filter((index) => isProse(index - 1) && isProse(index + 1));
  return among.length * 2 > shown.size ? new Set() : shown;
}
