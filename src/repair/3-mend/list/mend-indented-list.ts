import type { MendedItem, MendNote } from '../../../types/structure.ts';
import { nestDepths } from './nest-depths.ts';

//   • 第一项      ·     1. 第一项
const marked = /^(\s*)(?:[•◦▪‣*+-]|(\d{1,4})[.)])(?:\s+(.*))?$/;

interface Draft {
  readonly parts: string[];
  readonly indent: number;
  readonly number: number | undefined;
}

/**
 * Read a list whose items keep their markers and indentation.
 *
 *       • 第一项
 *         1. 其下一项
 *
 * A line without a marker goes on with the item before it.
 */
export function mendIndentedList(lines: readonly string[]): {
  readonly items: readonly MendedItem[];
  readonly notes: readonly MendNote[];
} {
  const drafts: Draft[] = [];
  const notes: MendNote[] = [];
  lines.forEach((line, i) => {
    const mark = marked.exec(line);
    if (mark) {
      const number = mark[2] === undefined ? undefined : Number(mark[2]);
      drafts.push({ parts: [mark[3] ?? ''], indent: mark[1]?.length ?? 0, number });
    } else if (line.trim() !== '') {
      drafts.at(-1)?.parts.push(line);
      notes.push({ line: i, rule: 'list-joined-line', reason: 'Line joined to its item' });
    }
  });
  const depths = nestDepths(drafts.map((draft) => draft.indent));
  return { items: drafts.map((draft, i) => toItem(draft, depths[i] ?? 0)), notes };
}

function toItem(draft: Draft, depth: number): MendedItem {
  const parts = draft.parts.map((part) => part.trim());
  const breaks: number[] = [];
  let text = parts[0] ?? '';
  for (const part of parts.slice(1)) {
    text += ' ';
    breaks.push(text.length);
    text += part;
  }
  const number = draft.number === undefined ? {} : { number: draft.number };
  return { text, breaks, trace: 'unknown', depth, ordered: draft.number !== undefined, ...number };
}
