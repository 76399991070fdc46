import { signedBytes } from '../../../util/signed-bytes.ts';
import lineWeights from './line.weights.json' with { type: 'json' };
import { lineFeatures } from './line-features.ts';

const WEIGHTS = signedBytes(lineWeights.table);

/**
 * How much a single line speaks for code rather than for prose, in Chinese or English.
 *
 *     return nil, err             high
 *     所以这里要先关闭通道。          low
 *
 * @param line One line, indented or not.
 * @returns Log-odds: 0 is undecided, 3 is code 95 times in 100.
 */
export function scoreCodeLine(line: string): number {
  const slots = lineFeatures(line);
  let sum = 0;
  for (const slot of slots) sum += WEIGHTS[slot] ?? 0;
  return lineWeights.bias + sum * lineWeights.scale * lineValue(slots.length);
}

/** Value of each feature of a line: a long line is not surer by its length alone. */
function lineValue(slots: number): number {
  return 3 / Math.sqrt(slots + 4);
}
