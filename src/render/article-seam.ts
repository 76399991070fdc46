import type { ElementContent } from 'hast';
import type { Strings } from '../../templates/strings/strings.ts';
import type { MendedBlock } from '../types/repair.ts';
import { seamRanges } from '../util/seam-ranges.ts';
import { mendedCount } from './mended-count.ts';
import type { RenderContext } from './render-context.ts';

/**
 * The line under an article's title that shows where its source was mended.
 *
 * @param lines  Number of lines in the source.
 */
export function articleSeam(
  blocks: readonly MendedBlock[],
  lines: number,
  context: RenderContext,
  strings: Strings,
): ElementContent {
  return context.templates.Seam({
    mended: seamRanges(blocks, lines),
    label: `${strings.mended}: ${strings.mendedCount(mendedCount(blocks))}`,
  });
}
