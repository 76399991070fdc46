import { readSoftmaxTable, type SoftmaxTable } from '../../softmax-table.ts';
import breakWeights from './break.weights.json' with { type: 'json' };

/** The model that `scripts/train-breaks.ts` has learned. */
export const BREAK_MODEL: SoftmaxTable = readSoftmaxTable(breakWeights, 2);
