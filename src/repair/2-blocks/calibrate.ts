import type { BlockKind } from '../../types/repair.ts';
import { CONFIDENCE_STEPS } from './confidence-steps.ts';

/** By kind of block: the share of blocks that are right, at each of the `CONFIDENCE_STEPS`. */
export type Calibration = Readonly<Partial<Record<BlockKind, readonly number[]>>>;

/**
 * Calibrate the line model's probability of a block, which is too high on texts that it was not
 * trained on: linear interpolation between the steps of the calibration.
 *
 * @param calibration Measured on texts that the model was not trained on.
 * @param sure The model's probability of the block, in [0, 1].
 * @returns How often blocks of that kind and probability are right; `sure` for a kind not measured.
 */
export function calibrate(calibration: Calibration, kind: BlockKind, sure: number): number {
  const shares = calibration[kind];
  if (!shares) return sure;
  const above = CONFIDENCE_STEPS.findIndex((step) => step >= sure);
  const [low, high] = [CONFIDENCE_STEPS[above - 1] ?? 0, CONFIDENCE_STEPS[above] ?? 1];
  const share = high > low ? (sure - low) / (high - low) : 0;
  const from = shares[Math.max(0, above - 1)] ?? 0;
  return from + ((shares[above] ?? 1) - from) * share;
}
