import { CODE_FROM } from '../../1-evidence/code-lines/code-scores.ts';
import type { Evidence } from '../../1-evidence/evidence.ts';
import type { Line } from '../../1-evidence/line.ts';
import { runsOf } from '../../1-evidence/runs-of.ts';
import { tagsOf } from '../../1-evidence/tags.ts';
import { forbid } from './forbid.ts';

const HEADING = tagsOf('H');
/** What numbered titles in Chinese are no more than headings: code, and what goes on with a paragraph. */
const NO_ENTRY = tagsOf('HCcMmp');
// 1.2 配置网络   一、安装系统
const ENTRY = /^(?:\d{1,2}(?:\.\d{1,2})*[.、\s]|[一二三四五六七八九十]{1,3}、).*[\u3400-\u9fff]/;
// 4.1-2 !open [name]   a section that looks like code
const COUNTED = /^\d{1,2}(?:[.-]\d{1,2}){1,4}\.? \S/;
/** Least number of titles that a table of contents names. */
const MIN_TITLES = 4;
const MAX_TITLE_LENGTH = 120;
/** The titles stand at least this many times as far apart as their entries in the table. */
const MIN_SPREAD = 1.5;

/**
 * Rule out headings, and of numbered ones in Chinese code, in a list of contents that a page sets in
 * lines of their own: all of them come again further below in the same order, with text between them.
 * In public documents no run of four lines and more that do is of headings.
 *
 *     目录
 *     1 为什么要有连接池      ← no headings
 *     2 连接池的分类
 *     …
 *     1 为什么要有连接池
 *     建立连接的成本很高。
 *
 * @param scores One for each line and tag; changed in place.
 */
export function forbidListedTitles(scores: Float64Array, { lines, codeScores }: Evidence): void {
  const again = nextOccurrences(lines);
  const mayBeListed = (at: number): boolean =>
    (again[at] ?? -1) > 0 &&
    ((codeScores[at] ?? 0) < CODE_FROM || COUNTED.test(lines[at]?.text ?? '')) &&
    (lines[at]?.text.length ?? 0) < MAX_TITLE_LENGTH;
  const goesOn = (at: number): boolean =>
    mayBeListed(at - 1) && mayBeListed(at) && (again[at] ?? 0) > (again[at - 1] ?? 0);
  for (const [first, end] of runsOf(lines.length, goesOn)) {
    if (!isListed(again, first, end)) continue;
    const entries = lines.slice(first, end).filter(({ text }) => ENTRY.test(text)).length;
    const ruled = 2 * entries >= end - first ? NO_ENTRY : HEADING;
    for (let at = first; at < end; at += 1) forbid(scores, at, ruled);
  }
}

/** Whether lines come again below them, farther apart than they are. */
function isListed(again: readonly number[], first: number, end: number): boolean {
  const [from, to] = [again[first] ?? 0, again[end - 1] ?? 0];
  return end - first >= MIN_TITLES && from >= end && to - from >= MIN_SPREAD * (end - 1 - first);
}

/** For each line the next one with its text, -1 for none. */
function nextOccurrences(lines: readonly Line[]): readonly number[] {
  const seen = new Map<string, number>();
  const again = new Array<number>(lines.length).fill(-1);
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const text = lines[at]?.text.trim() ?? '';
    again[at] = seen.get(text) ?? -1;
    seen.set(text, at);
  }
  return again;
}
