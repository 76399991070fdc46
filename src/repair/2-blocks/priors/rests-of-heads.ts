import { behindLastHan } from '../../1-evidence/behind-last-han.ts';
import type { Evidence } from '../../1-evidence/evidence.ts';

/** One space, and Han: a further paragraph of an item, up to its first inline code. */
const HEAD = /^ [\u3400-\u9fff]/;
const ITEM = /^\s*- /;
// Indented, or a comment.
const IN_CODE = /^(?:\s|\/\/|\/\*|\*|#|<!--|--)/;
/** Right behind the last Han of a paragraph that goes on stands code. */
const CODE_START = /[^\s，。：、！？；）,:;.)]/;
/** Largest number of lines of code between the parts of a paragraph. */
const MAX_CODE_LINES = 60;

/** Whether a paragraph goes on behind the code that is glued to it. */
function isOpen(text: string): boolean {
  return HEAD.test(text) && CODE_START.test(text.charAt(behindLastHan(text)));
}

/**
 * Find the lines with which a further paragraph of an item goes on. The version that keeps white
 * space puts the code that stands above such a paragraph behind its words up to the first inline
 * code.
 *
 *      同样使用size = read(ctx);       ← a paragraph, and the code above it
 *     read() 函数返回缓冲区的大小。      ← the paragraph goes on
 *
 * Of 38 such lines in `train2` and `dev` that do not look like code 35 go on with the item.
 *
 * @param evidence All lines and their numbers.
 */
export function restsOfHeads({
  lines,
  codeScores,
  keepsSpaces,
  profile,
}: Evidence): ReadonlySet<number> {
  const rests = new Set<number>();
  if (!keepsSpaces || profile > 1) return rests;
  let until = 0;
  for (const [index, { text }] of lines.entries()) {
    if (HEAD.test(text)) until = isOpen(text) ? index + MAX_CODE_LINES : 0;
    else if (ITEM.test(text)) until = 0;
    else if (index >= until || IN_CODE.test(text) || (codeScores[index] ?? 0) >= 0) continue;
    else if (behindLastHan(text) > 0) {
      rests.add(index);
      until = 0;
    }
  }
  return rests;
}
