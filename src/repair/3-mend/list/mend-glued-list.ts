import type { MendedItem, MendNote } from '../../../types/structure.ts';
import { findGlue } from './find-glue.ts';
import { joinPhrase } from './join-phrase.ts';
import { nameRowSign } from './name-row-sign.ts';
import { nestDepths } from './nest-depths.ts';
import { splitCodeFirst } from './split-code-first.ts';

// - 第一项
const marked = /^(\s*)[-*•+](?:\s+(.*))?$/;
const endsSentence = /[。.;；!！?？]$/;
// 另一段 · Some packages ship: no inline code, so no item that lost its marker
const startsProse = /^(?:\p{Script=Han}|[A-Z][a-z]*[,']? [a-z])/u;
const endsLeadIn = /[:：]$/;
// 就是协调节点。 node对文档路由
const hanSentenceEnd = /[。；！？] (?=[\w@$#.*<[{-])/;
const anySentenceEnd = /[。；！？.;!?)）\p{Script=Han}] (?=[\w@$#.*<[{-])/u;

/** An item while its lines are gathered. */
interface Draft {
  readonly parts: string[];
  /** Further paragraphs, without a break for inline code. */
  readonly paragraphs: string[];
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
        paragraphs: [],
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
  if (current && startsItem(current) && !glue && startsProse.test(line.trim())) {
    current.paragraphs.push(line.trim());
    notes.push({ line: index, rule: 'list-joined-line', reason: 'Paragraph joined to its item' });
    return;
  }
  const pieces = splitCodeFirst(own);
  const goesOn = current && !current.isBroken && !startsItem(current);
  const isLeadIn = endsLeadIn.test(current?.parts.at(-1) ?? '') || nameRowSign(own) !== undefined;
  if (goesOn && !(pieces.length > 1 && isLeadIn)) {
    const [end, ...rest] = splitAfterSentence(own, glue?.isTight ?? false);
    current.parts.push(end);
    current.isBroken = true;
    pieces.splice(0, pieces.length, ...rest);
  }
  for (const text of pieces) {
    drafts.push({ paragraphs: [], parts: ['', text], line: index, indent, isBroken: true });
    notes.push({ line: index, rule: 'list-lost-marker', reason: 'Item without its marker' });
  }
  if (!glue) return;
  drafts.push({
    paragraphs: [],
    parts: [line.slice(glue.start)],
    line: index,
    indent,
    isBroken: false,
  });
  notes.push({ line: index, rule: 'list-glued-item', reason: 'Item glued to the one before' });
}

/**
 * Cut off an item that starts with inline code after one that ends with a sentence: only a space
 * stands between them.
 *
 * @param isCertain True where such an item must be there: in English one space proves nothing.
 */
function splitAfterSentence(text: string, isCertain: boolean): [string, ...string[]] {
  const match = (isCertain ? anySentenceEnd : hanSentenceEnd).exec(text);
  if (!match) return [text];
  const at = match.index + match[0].length;
  return [text.slice(0, at - 1), ...splitCodeFirst(text.slice(at))];
}

/** True where the item before is complete, so that an unmarked line is an item of its own. */
function startsItem(current: Draft): boolean {
  return endsSentence.test((current.paragraphs.at(-1) ?? current.parts.at(-1) ?? '').trim());
}

function toItem(draft: Draft, depth: number): MendedItem {
  const last = [draft.parts.at(-1)?.trim() ?? '', ...draft.paragraphs].join(' ');
  const parts = [...draft.parts.slice(0, -1), last];
  const phrase = joinPhrase(parts, draft.isBroken ? 'code' : 'plain');
  return { ...phrase, depth, ordered: false };
}
