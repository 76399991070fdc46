import { parseNumbering } from './describe/parse-numbering.ts';
import { MAX_LEVEL } from './levels.ts';

/**
 * Give headings the levels that their numbers say, where there are too many to look at more.
 *
 * @param texts In source order.
 * @returns One level for each heading; level 1 is the outermost.
 */
export function numberedLevels(texts: readonly string[]): readonly number[] {
  let level = 0;
  return texts.map((text) => {
    const numbering = parseNumbering(text);
    const wanted = numbering?.style === 'dotted' ? numbering.path.length : 1;
    level = Math.min(wanted, level + 1, MAX_LEVEL);
    return level;
  });
}
