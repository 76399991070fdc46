import { Buffer } from 'node:buffer';

/**
 * Read weights that are kept as signed bytes with one scale.
 *
 * @param coded The bytes in base 64.
 */
export function decodeWeights(coded: {
  readonly scale: number;
  readonly weights: string;
}): Float32Array {
  const bytes = Buffer.from(coded.weights, 'base64');
  return Float32Array.from(
    new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
    (step) => step * coded.scale,
  );
}
