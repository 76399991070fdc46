import type { MendedItem, MendNote } from '../../../types/structure.ts';
import { joinPhrase } from './join-phrase.ts';
import { nestDepths } from './nest-depths.ts';

// - 第一项
const marked = /^(\s*)[-*•+](?:\s+(.*))?$/;
const endsSentence = /[。.;；!！?？]$/;
// 另一段 · Some packages ship: no inline code before it, so another paragraph of the item
const startsProse = /^(?:\p{Script=Han}|[A-Z][a-z]*[,']? [a-z])/u;

interface Draft {
  readonly parts: string[];
  readonly indent: number;
  isBroken: boolean;
}

/**
 * Put the items of a list together whose lines are known to begin an item or to go on with one.
 *
 *     - 使用              begins
 *     pprof 分析          goes on: broken before its first inline code
 *     revive 检查风格      begins: starts with inline code, lost its marker
 *
 * @param lines The block's lines in source order.
 * @param starts Whether each of them begins an item.
 */
export function mendCutList(
  lines: readonly string[],
  starts: readonly boolean[],
): { readonly items: readonly MendedItem[]; readonly notes: readonly MendNote[] } {
  const drafts: Draft[] = [];
  const notes: MendNote[] = [];
  lines.forEach((line, index) => {
    const mark = marked.exec(line);
    const current = drafts.at(-1);
    if (mark) {
      const indent = mark[1]?.length ?? 0;
      drafts.push({ parts: [mark[2] ?? ''], indent, isBroken: false });
    } else if (!current || (starts[index] && !isEmpty(current))) {
      const indent = current?.indent ?? 0;
      drafts.push({ parts: ['', line], indent, isBroken: true });
      notes.push({ line: index, rule: 'list-lost-marker', reason: 'Item without its marker' });
    } else if (isComplete(current) && startsProse.test(line.trim())) {
      const end = current.parts.pop() ?? '';
      current.parts.push(`${end.trimEnd()} ${line.trim()}`);
      notes.push({ line: index, rule: 'list-joined-line', reason: 'Paragraph joined to its item' });
    } else {
      current.parts.push(line);
      current.isBroken = true;
    }
  });
  const depths = nestDepths(drafts.map((draft) => draft.indent));
  return { items: drafts.map((draft, i) => toItem(draft, depths[i] ?? 0)), notes };
}

/** Whether only the mark of an item has come: what follows is its text. */
function isEmpty({ parts }: Draft): boolean {
  return parts.length === 1 && parts[0] === '';
}

function isComplete(draft: Draft): boolean {
  return endsSentence.test((draft.parts.at(-1) ?? '').trim());
}

function toItem(draft: Draft, depth: number): MendedItem {
  const phrase = joinPhrase(draft.parts, draft.isBroken ? 'code' : 'plain');
  return { ...phrase, depth, ordered: false };
}
