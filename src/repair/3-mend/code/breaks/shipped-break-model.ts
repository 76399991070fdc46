import { readTable } from '../read-table.ts';
import breakWeights from './break.weights.json' with { type: 'json' };
import type { ScoreBreak } from './find-breaks.ts';

/** The model that `scripts/train-breaks.ts` has learned. */
export const BREAK_MODEL: ScoreBreak = readTable(breakWeights);
