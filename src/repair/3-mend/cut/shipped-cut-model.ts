import { readTable } from '../../learned/read-table.ts';
import { readSoftmaxTable } from '../../learned/softmax-table.ts';
import cutWeights from './cut.weights.json' with { type: 'json' };
import cutLayoutWeights from './cut-layout.weights.json' with { type: 'json' };
import type { CutModel } from './cut-line.ts';
import { CUT_LABELS } from './cut-place.ts';

/** The model that `scripts/train-cuts.ts` has learned. */
export const CUT_MODEL: CutModel = {
  judge: readSoftmaxTable(cutWeights, CUT_LABELS.length),
  scoreLayout: readTable(cutLayoutWeights),
};
