import { readTable } from '../../../learned/read-table.ts';
import breakWeights from './break.weights.json' with { type: 'json' };
import type { BreakModel } from './find-breaks.ts';
import layoutWeights from './layout.weights.json' with { type: 'json' };

/** The model that `scripts/train-breaks.ts` has learned. */
export const BREAK_MODEL: BreakModel = {
  scoreBreak: readTable(breakWeights),
  scoreLayout: readTable(layoutWeights),
};
