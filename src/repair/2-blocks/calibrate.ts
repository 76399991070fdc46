import type { BlockKind } from '../../types/repair.ts';
import { SURENESS } from './sureness.ts';

/** For a kind of block, at each step of `SURENESS`, how often such blocks are right. */
export type Calibration = Readonly<Partial<Record<BlockKind, readonly number[]>>>;

/**
 * Say how often blocks are right of which the line model is this sure: it is surer of a text that
 * it has not seen than it should be.
 *
 * @param calibration As measured on texts that a model was not trained on.
 * @param sure How likely the block is by the model, in [0, 1].
 */
export function calibrate(calibration: Calibration, kind: BlockKind, sure: number): number {
  const shares = calibration[kind];
  if (!shares) return sure;
  const above = SURENESS.findIndex((step) => step >= sure);
  const [low, high] = [SURENESS[above - 1] ?? 0, SURENESS[above] ?? 1];
  const share = high > low ? (sure - low) / (high - low) : 0;
  const from = shares[Math.max(0, above - 1)] ?? 0;
  return from + ((shares[above] ?? 1) - from) * share;
}
