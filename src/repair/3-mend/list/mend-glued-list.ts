import type { MendedItem, MendNote } from '../../../types/structure.ts';
import { findGlue } from './find-glue.ts';
import { joinPhrase } from './join-phrase.ts';
import { nestDepths } from './nest-depths.ts';

// - 第一项
const marked = /^(\s*)[-*•+](?:\s+(.*))?$/;
const endsSentence = /[。.;；!！?？]$/;

/** An item while its lines are gathered. */
interface Draft {
  readonly parts: string[];
  readonly line: number;
  /** Columns before the marker; newer versions of the extractor indent nested items. */
  readonly indent: number;
  /** True where the item's own break before inline code is behind us. */
  isBroken: boolean;
}

/**
 * Take apart a list in which items with inline code were broken and glued.
 *
 *     - 使用               ← breaks before its first inline code,
 *     pprof 分析 - 检查日志   ← and the next item is glued to it
 *     revive 检查风格- 其他   ← starts with inline code: lost its own marker
 *
 * An item without inline code is never broken, so a marked line holds no glued item: a dash
 * inside it is text.
 */
export function mendGluedList(lines: readonly string[]): {
  readonly items: readonly MendedItem[];
  readonly notes: readonly MendNote[];
} {
  const drafts: Draft[] = [];
  const notes: MendNote[] = [];
  const isDashed = lines.some((line) => marked.test(line) && line.includes(' - ', 3));
  lines.forEach((line, i) => {
    if (line.trim() === '') return;
    const mark = marked.exec(line);
    if (mark)
      drafts.push({
        parts: [mark[2] ?? ''],
        line: i,
        indent: mark[1]?.length ?? 0,
        isBroken: false,
      });
    else takeUnmarked(line, i, drafts, isDashed, notes);
  });
  const depths = nestDepths(drafts.map((draft) => draft.indent));
  return { items: drafts.map((draft, i) => toItem(draft, depths[i] ?? 0)), notes };
}

function takeUnmarked(
  line: string,
  index: number,
  drafts: Draft[],
  isDashed: boolean,
  notes: MendNote[],
): void {
  const glue = findGlue(line, isDashed);
  const own = line.slice(0, glue?.end ?? line.length);
  const current = drafts.at(-1);
  const indent = current?.indent ?? 0;
  if (current && !current.isBroken && !startsItem(current)) {
    current.parts.push(own);
    current.isBroken = true;
  } else {
    drafts.push({ parts: ['', own], line: index, indent, isBroken: true });
    notes.push({ line: index, rule: 'list-lost-marker', reason: 'Item without its marker' });
  }
  if (!glue) return;
  drafts.push({ parts: [line.slice(glue.start)], line: index, indent, isBroken: false });
  notes.push({ line: index, rule: 'list-glued-item', reason: 'Item glued to the one before' });
}

/** True where the item before is complete, so that an unmarked line is an item of its own. */
function startsItem(current: Draft): boolean {
  return endsSentence.test(current.parts.at(-1)?.trim() ?? '');
}

function toItem(draft: Draft, depth: number): MendedItem {
  const phrase = joinPhrase(draft.parts, draft.isBroken ? 'code' : 'plain');
  return { ...phrase, depth, ordered: false };
}
