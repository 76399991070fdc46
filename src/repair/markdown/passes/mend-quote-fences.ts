import type { Edit } from '../../../types/repair.ts';
import type { Draft } from '../draft.ts';
import { lineText } from '../scan/line-text.ts';
import { KIND } from '../scan/scan-blocks.ts';

/** `'''yaml`, or three typographic quotes from a text processor. */
const FENCE = /^[ \t>]*('{3,}|[‘’]{3,})([\w+#.-]*)[ \t]*$/;

/**
 * Put back-ticks where a code block stands between lines of three single quotes.
 *
 *     '''yaml
 *     kind: Pod
 *     '''
 *
 * Only lines outside code count (Python writes strings so), and only in pairs whose second line
 * is bare.
 */
export function mendQuoteFences(draft: Draft): readonly Edit[] {
  if (!/^[ \t>]{0,40}(?:'''|[‘’]{3})/m.test(draft.text)) return [];
  const { lines, kinds } = draft.structure();
  const edits: Edit[] = [];
  let open: Edit | undefined;
  for (let index = 0; index < lines.count; index += 1) {
    if (kinds[index] === KIND.code) continue;
    const [whole, marks = '', info = ''] = FENCE.exec(lineText(lines, index)) ?? [];
    if (whole === undefined) continue;
    const edit = asEdit((lines.starts[index] ?? 0) + whole.search(/['‘’]/), marks);
    if (open !== undefined && info === '') {
      edits.push(open, edit);
      open = undefined;
    } else {
      open = edit;
    }
  }
  return edits;
}

function asEdit(start: number, marks: string): Edit {
  const end = start + marks.length;
  return { start, end, text: '`'.repeat(marks.length), rule: 'quote-fence', confidence: 0.9 };
}
