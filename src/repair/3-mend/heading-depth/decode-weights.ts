import { signedBytes } from '../../../util/signed-bytes.ts';

/**
 * Read weights that are kept as signed bytes with one scale.
 *
 * @param coded The bytes in base 64.
 */
export function decodeWeights(coded: {
  readonly scale: number;
  readonly weights: string;
}): Float32Array {
  return Float32Array.from(signedBytes(coded.weights), (step) => step * coded.scale);
}
