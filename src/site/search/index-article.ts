import type { Article } from '../../types/article.ts';
import type { ArticleIndex } from '../../types/search.ts';
import { pairsOf } from '../../util/search/pairs-of.ts';
import { scanRuns } from '../../util/search/scan-runs.ts';
import { seamsOf } from '../../util/search/seams-of.ts';
import { shardOf } from '../../util/search/shard-of.ts';
import { foldText } from '../../util/text/fold-text.ts';
import { encodeSections, ONCE, type SectionCounts, TITLE } from './encode-sections.ts';

/** Buckets of an article's index; a large site is put together one bucket at a time. */
export const BUCKETS = 16;

// Longer words are hashes and encoded data; their beginning is enough to find them.
const MAX_WORD_LENGTH = 64;

/** The last character that is one code unit. */
const LAST_UNIT = 0xffff;
/** Bits of a code unit. */
const UNIT = 16;
/** Half of a character that is two code units. */
const SURROGATE = /[\uD800-\uDFFF]/;

/**
 * A key: one or two code units as a number, the first in the upper half. Nearly all keys are, and a number
 * takes no memory.
 */
type Key = string | number;

/** Key → counts, in the order of sections. */
type Counts = Map<Key, SectionCounts>;

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
  for (const [packed, list] of counts) {
    const key = unpackKey(packed);
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
    if (!run.isCjk) addKey(counts, run.text.slice(0, MAX_WORD_LENGTH), section, inTitle);
    else {
      addPairs(counts, run.text, section, inTitle);
      addSingles(counts, singles, run.text, section, inTitle);
    }
  }
}

/** Pairs as `pairsOf` gives them. */
function addPairs(counts: Counts, run: string, section: number, inTitle: boolean): void {
  if (SURROGATE.test(run)) {
    for (const pair of pairsOf(run)) addKey(counts, pair, section, inTitle);
    return;
  }
  for (let at = 0; at + 1 < run.length; at++) {
    addKey(counts, (run.charCodeAt(at) << UNIT) | run.charCodeAt(at + 1), section, inTitle);
  }
}

function unpackKey(key: Key): string {
  if (typeof key === 'string') return key;
  const first = key >>> UNIT;
  return first === 0 ? String.fromCharCode(key) : String.fromCharCode(first, key & LAST_UNIT);
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
    const key = width === 1 ? point : run.slice(at, at + width);
    addKey(counts, key, section, inTitle);
  }
}

function addKey(counts: Counts, key: Key, section: number, inTitle: boolean): void {
  const list = counts.get(key);
  const value = inTitle ? TITLE : ONCE;
  if (list === undefined) {
    counts.set(key, [section, value]);
    return;
  }
  const last = list.length - 1;
  const known = list[last] ?? 0;
  if (list[last - 1] !== section) list.push(section, value);
  else list[last] = inTitle ? known | TITLE : known + ONCE;
}
