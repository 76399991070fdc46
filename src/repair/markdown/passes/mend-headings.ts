import type { Edit } from '../../../types/repair.ts';
import { GLUED_HEADING } from '../../4-phrasing/escape-line-start.ts';
import type { Draft } from '../draft.ts';
import { lineText } from '../scan/line-text.ts';
import { KIND } from '../scan/scan-blocks.ts';

const ANY = /##[^#\s]/;

/**
 * Put the space between a heading's marks and its text.
 *
 *     ##标题
 *
 * Two marks or more at the start of a block: a single one may be a hashtag (`#5 bolt`).
 */
export function mendHeadings(draft: Draft): readonly Edit[] {
  if (!ANY.test(draft.text)) return [];
  const { lines, kinds, contents } = draft.structure();
  const edits: Edit[] = [];
  for (let index = 0; index < lines.count; index += 1) {
    if (kinds[index] !== KIND.text) continue;
    const start = contents[index] ?? 0;
    const [head] =
      GLUED_HEADING.exec(lineText(lines, index).slice(start - (lines.starts[index] ?? 0))) ?? [];
    if (head === undefined) continue;
    const end = start + head.length;
    edits.push({ start: end, end, text: ' ', rule: 'heading-without-space', confidence: 0.95 });
  }
  return edits;
}
