import type { Article } from '../../types/article.ts';
import type { ArticleIndex } from '../../types/search.ts';
import { foldText } from '../../util/fold-text.ts';
import { pairsOf } from '../../util/search/pairs-of.ts';
import { scanRuns } from '../../util/search/scan-runs.ts';
import { seamsOf } from '../../util/search/seams-of.ts';
import { shardOf } from '../../util/search/shard-of.ts';
import { encodeSections, type SectionCount } from './encode-sections.ts';

/** Buckets of an article's index; a large site is put together one bucket at a time. */
export const BUCKETS = 16;

// Longer words are hashes and encoded data; their beginning is enough to find them.
const LONGEST_WORD = 64;

/** The last character that is one code unit. */
const LAST_UNIT = 0xffff;

/** Key → counts, in the order of sections. */
type Counts = Map<string, SectionCount[]>;

/**
 * Index one article for search: titles, text, inline code, cells and code; no diagrams.
 *
 * Keys are pairs of Chinese characters, whole words, and pairs where the two touch. Single characters are kept once for each
 * article, and where a title has them: they are asked for seldom and stand everywhere.
 */
export function indexArticle(article: Pick<Article, 'title' | 'sections'>): ArticleIndex {
  const counts: Counts = new Map();
  /** Their code points. */
  const singles = new Set<number>();
  for (const [index, section] of article.sections.entries()) {
    const title = index === 0 ? `${article.title}\n${section.title}` : section.title;
    const code = section.code.map((block) => block.value);
    addText(counts, singles, title, index, true);
    addText(counts, singles, [section.text, ...code].join('\n'), index, false);
  }
  const lines = Array.from({ length: BUCKETS }, (): string[] => []);
  for (const [key, list] of counts) {
    lines[shardOf(key, BUCKETS)]?.push(key, '\t', encodeSections(list), '\n');
  }
  const buckets = lines.map((parts) => parts.join(''));
  const size = buckets.reduce((sum, bucket) => sum + bucket.length, 0);
  return { buckets, size, sections: article.sections.length };
}

function addText(
  counts: Counts,
  singles: Set<number>,
  text: string,
  section: number,
  inTitle: boolean,
): void {
  const runs = scanRuns(foldText(text.normalize('NFC')));
  for (const seam of seamsOf(runs)) addKey(counts, seam, section, inTitle);
  for (const run of runs) {
    if (!run.isCjk) addKey(counts, run.text.slice(0, LONGEST_WORD), section, inTitle);
    else {
      for (const pair of pairsOf(run.text)) addKey(counts, pair, section, inTitle);
      addSingles(counts, singles, run.text, section, inTitle);
    }
  }
}

function addSingles(
  counts: Counts,
  singles: Set<number>,
  run: string,
  section: number,
  inTitle: boolean,
): void {
  let width = 1;
  for (let at = 0; at < run.length; at += width) {
    const point = run.codePointAt(at) ?? 0;
    width = point > LAST_UNIT ? 2 : 1;
    if (singles.has(point) && !inTitle) continue;
    singles.add(point);
    addKey(counts, run.slice(at, at + width), section, inTitle);
  }
}

function addKey(counts: Counts, key: string, section: number, inTitle: boolean): void {
  const list = counts.get(key);
  const last = list?.[list.length - 1];
  if (last?.section === section) {
    if (inTitle) last.inTitle = true;
    else last.count += 1;
    return;
  }
  const count = { section, count: inTitle ? 0 : 1, inTitle };
  if (list === undefined) counts.set(key, [count]);
  else list.push(count);
}
