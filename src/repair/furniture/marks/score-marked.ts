import type { Line } from '../../1-evidence/line.ts';
import { readScoreTable } from '../../learned/softmax-table.ts';
import markWeights from './mark.weights.json' with { type: 'json' };
import { markFeatures } from './mark-features.ts';
import type { Marked } from './read-marked.ts';

const SCORE = readScoreTable(markWeights, 1);

/**
 * Score marked lines: headings with a permalink before them, rather than comments.
 *
 *     # Installation           high
 *     Some prose.
 *     # install the tool       low
 *     npm install
 *
 * @param lines All lines of the text.
 * @param own The marked lines, in order.
 * @returns Log-odds for each of them.
 */
export function scoreMarked(lines: readonly Line[], own: readonly Marked[]): readonly number[] {
  const out = new Float64Array(1);
  return markFeatures(lines, own).map((hashes) => {
    SCORE(hashes, out);
    return out[0] ?? 0;
  });
}
