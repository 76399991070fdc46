import { splitLines } from './1-evidence/split-lines.ts';
import { findAnchorsBefore } from './furniture/find-anchors-before.ts';
import { wrapWidth } from './line-ends/wrap-width.ts';
import type { DamageProfile, Dialect, DialectRegion } from './profile/dialect.ts';
import { findRegions } from './profile/find-regions.ts';
import { readLineContexts } from './profile/read-line-contexts.ts';
import { type LineContext, scoreLine } from './profile/score-line.ts';

/** Read as spaces, which is what repair makes of them: the result must have the same profile. */
const NO_BREAKS = /\u00a0/g;

/**
 * Classify a text, or its parts, as Markdown (healthy or slightly damaged) or as flattened text.
 *
 *     安装                          ← no `#`, no blank line: trafilatura
 *     先下载依赖。
 *     go mod tidy
 *
 * Every line votes by its shape and its neighbours. The regions are the sequence of dialects with the
 * best score (Viterbi), where each change of dialect and each departure from Markdown has a cost: thin
 * evidence leaves a text Markdown, and a Markdown file whose second half is flattened gets two regions.
 * Linear time.
 *
 * @returns The dialect of most lines, or of the first and the last one where both are flattened alike; the
 *   confidence in [0, 1]; and the regions, which cover all lines.
 */
export function profileDamage(source: string): DamageProfile {
  const contexts = withoutAnchors(source, readLineContexts(source.replace(NO_BREAKS, ' ')));
  const { regions, confidence } = findRegions(contexts.map(scoreLine));
  const dialect = mainDialect(regions);
  if (regions.every((region) => region.dialect === 'markdown') || !isAuthored(source, contexts))
    return { dialect, confidence, regions };
  return {
    dialect: 'markdown',
    confidence,
    regions: [{ dialect: 'markdown', lines: [1, contexts.length] }],
  };
}

/** Take away the votes of lines that begin with `#` only because the site marks its headings so. */
function withoutAnchors(source: string, contexts: readonly LineContext[]): readonly LineContext[] {
  const isBare = contexts.some(({ shape }) => shape === 'hash');
  if (!isBare || contexts.some(({ shape }) => shape === 'heading')) return contexts;
  const lines = splitLines(source);
  const marked = new Set(findAnchorsBefore(lines).map(({ at }) => lines[at]?.number));
  return contexts.map((context, index) =>
    marked.has(index + 1) ? { ...context, shape: 'verbatim' } : context,
  );
}

/** Whether a text was typed as it is: it has underlined titles, and paragraphs wrapped at a width. */
function isAuthored(source: string, contexts: readonly LineContext[]): boolean {
  return contexts.some(({ shape }) => shape === 'underline') && wrapWidth(splitLines(source)) > 0;
}

/** The dialect of most lines. A text that begins and ends flattened quotes the Markdown between, however much it is. */
function mainDialect(regions: readonly DialectRegion[]): Dialect {
  const [first, last] = [regions[0]?.dialect, regions.at(-1)?.dialect];
  if (first !== undefined && first !== 'markdown' && first === last) return first;
  const size = { markdown: 0, trafilatura: 0, resiliparse: 0 };
  for (const { dialect, lines } of regions) size[dialect] += lines[1] - lines[0] + 1;
  const flattened = size.trafilatura >= size.resiliparse ? 'trafilatura' : 'resiliparse';
  return size[flattened] > size.markdown ? flattened : 'markdown';
}
