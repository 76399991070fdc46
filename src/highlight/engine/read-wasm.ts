import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The WebAssembly of the engine that searches code for patterns. */
export function readWasm(): Promise<Uint8Array> {
  return readFile(fileURLToPath(import.meta.resolve('shiki/onig.wasm')));
}
