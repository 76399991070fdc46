import { hash } from 'node:crypto';

/** Bytes of a checksum. */
export const CHECK_BYTES = 40;

/**
 * A checksum of compiled WebAssembly and of what it was compiled from: V8 runs what it is given, whole or
 * not.
 */
export function checkOf(compiled: Uint8Array, wasm: Uint8Array): Buffer {
  const parts = [compiled, wasm].map((bytes) => hash('sha1', bytes));
  return Buffer.from(hash('sha1', parts.join('\n')), 'latin1');
}
