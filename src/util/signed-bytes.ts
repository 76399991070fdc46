import { Buffer } from 'node:buffer';

/**
 * Read signed bytes, as weights are kept.
 *
 * @param base64 One byte for each weight.
 */
export function signedBytes(base64: string): Int8Array {
  const bytes = Buffer.from(base64, 'base64');
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
