import type { ElementContent } from 'hast';
import type { Article } from '../../types/article.ts';
import { seamRanges } from '../../util/seam-ranges.ts';
import type { RenderContext } from '../render-context.ts';
import { mendedCount } from './mended-count.ts';

/** The line under an article's title that shows where its source was mended. */
export function articleSeam(
  { blocks, source, words }: Pick<Article, 'blocks' | 'source' | 'words'>,
  { templates, strings }: RenderContext,
): ElementContent {
  return templates.Seam({
    mended: seamRanges(blocks, source.split('\n').length),
    // The same as on the front page, which knows no more than the summary.
    shape: words,
    label: `${strings.mended}: ${strings.mendedCount(mendedCount(blocks))}`,
  });
}
