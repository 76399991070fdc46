import { readSoftmaxTable, type SoftmaxTable } from '../softmax-table.ts';
import cutWeights from './cut.weights.json' with { type: 'json' };
import { CUT_LABELS } from './cut-place.ts';

/** The model that `scripts/train-cuts.ts` has learned. */
export const CUT_MODEL: SoftmaxTable = readSoftmaxTable(cutWeights, CUT_LABELS.length);
