import type { Evidence } from '../../1-evidence/evidence.ts';
import { runsOf } from '../../1-evidence/runs-of.ts';

/** Fewer may be titles of sections without text. */
const MIN_RUN = 3;
/** Longer lines are sentences, which authors of other pages number by hand. */
const MAX_LENGTH = 60;
/** Least number of items that show that the page has lists with markers. */
const MIN_ITEMS = 3;

// 2. 添加索引
const NUMBERED = /^(\d{1,2})\. \S/;
const ENDS_SENTENCE = /[。.；;！!？?，,]$/;
const ITEM = /^\s*(?:-|•|\d+\.)\s/;

/**
 * Find lines at the margin that count on right below each other, as lists do in Markdown. Extractors take the
 * numbers of lists away or indent them, so in a text with lists these are lines of something preformatted.
 *
 *     1. 添加索引
 *     2. 接入缓存     ← neither headings nor paragraphs
 *     3. 实现分页
 *
 * @param evidence All lines.
 */
export function numberedRuns({ lines }: Evidence): ReadonlySet<number> {
  const found = new Set<number>();
  const items = lines.filter(({ text }) => ITEM.test(text) && !NUMBERED.test(text)).length;
  if (items < MIN_ITEMS) return found;
  const counts = lines.map(({ text }) => countOf(text));
  const goesOn = (index: number): boolean => {
    const before = counts[index - 1] ?? 0;
    return before > 0 && counts[index] === before + 1 && lines[index]?.blankBefore === 0;
  };
  for (const [first, end] of runsOf(lines.length, goesOn)) {
    for (let index = first; end - first >= MIN_RUN && index < end; index += 1) found.add(index);
  }
  return found;
}

/** The number of a short line that is no sentence, 0 for any other line. */
function countOf(text: string): number {
  const trimmed = text.trimEnd();
  if (trimmed.length > MAX_LENGTH || ENDS_SENTENCE.test(trimmed)) return 0;
  return Number(NUMBERED.exec(trimmed)?.[1] ?? 0);
}
