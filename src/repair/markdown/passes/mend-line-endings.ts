import type { Edit } from '../../../types/repair.ts';
import type { Draft } from '../draft.ts';

const ENDING = /\r\n|\n|\r/g;

/**
 * Give all lines the ending that most of them have. A text that uses one kind throughout, LF or
 * CRLF, stays as it is.
 */
export function mendLineEndings({ text }: Draft): readonly Edit[] {
  if (!text.includes('\r')) return [];
  const count = new Map<string, number>();
  for (const [ending] of text.matchAll(ENDING)) count.set(ending, (count.get(ending) ?? 0) + 1);
  if (count.size < 2) return [];
  const [wanted = '\n'] = [...count].toSorted((a, b) => b[1] - a[1]).map(([ending]) => ending);
  const edits: Edit[] = [];
  for (const match of text.matchAll(ENDING)) {
    const [ending] = match;
    if (ending === wanted) continue;
    const start = match.index;
    edits.push({
      start,
      end: start + ending.length,
      text: wanted,
      rule: 'mixed-line-endings',
      confidence: 1,
    });
  }
  return edits;
}
