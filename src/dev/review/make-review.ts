import { stringsFor } from '../../../templates/strings/strings-for.ts';
import { findOverrides } from '../../read/overrides/find-overrides.ts';
import { sidecarPath } from '../../read/overrides/sidecar-path.ts';
import type { Article } from '../../types/article.ts';
import type { SiteConfig } from '../../types/config.ts';
import type { Sidecar } from '../../types/decision.ts';
import type { Review } from '../../types/review.ts';
import { findUnusedOverrides } from '../../util/find-unused-overrides.ts';
import { LINE_BREAK } from '../../util/text/line-break.ts';
import { placeEntries } from './place-entries.ts';
import type { ReviewedArticle } from './reviewed-article.ts';

type Range = readonly [first: number, last: number];

/** Say what repair decided about an article, and what a person did. */
export function makeReview(
  { key, article, bodyLine, sidecar }: ReviewedArticle,
  config: Pick<SiteConfig, 'locale' | 'strings' | 'repair'>,
): Review {
  const lines = article.source.split(LINE_BREAK);
  const entries = placeEntries(sidecar, lines, bodyLine);
  const shift = bodyLine - 1;
  return {
    key,
    locale: config.locale,
    kinds: stringsFor(config.locale, config.strings).blockKinds,
    threshold: config.repair.threshold,
    sidecar: sidecarPath(article.path),
    blocks: article.blocks.map(({ markdownLines: _, ...block }) => ({
      ...block,
      lines: [block.lines[0] + shift, block.lines[1] + shift],
      source: lines.slice(block.lines[0] - 1, block.lines[1]).join('\n'),
      decided: entries.some((entry) => overlaps(entry.lines, block.lines)),
    })),
    notices: noticesOf(sidecar, article, bodyLine),
  };
}

function noticesOf(sidecar: Sidecar | undefined, article: Article, bodyLine: number): string[] {
  if (sidecar === undefined) return [];
  const { overrides, messages } = findOverrides(sidecar, article.source, bodyLine);
  const unused = findUnusedOverrides(overrides, article.blocks, sidecar, bodyLine);
  return [...messages, ...unused].map(({ reason, note }) => (note ? `${reason}. ${note}` : reason));
}

function overlaps(a: Range, b: Range): boolean {
  return a[0] <= b[1] && b[0] <= a[1];
}
