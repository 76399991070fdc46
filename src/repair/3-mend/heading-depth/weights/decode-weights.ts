import { signedBytes } from '../../../../util/signed-bytes.ts';

/**
 * Read weights that are kept as signed bytes with one scale.
 *
 * @param coded The bytes in base 64.
 */
export function decodeWeights(coded: {
  readonly scale: number;
  readonly weights: string;
}): Float32Array {
  return new Float32Array(signedBytes(coded.weights)).map((step) => step * coded.scale);
}
