import { readFile } from 'node:fs/promises';
import type { WebAssemblyInstantiator } from 'shiki/core';
import { bundled } from '../../util/bundled.ts';
import { keptEngine } from './kept-engine.ts';
import { readWasm } from './read-wasm.ts';

/**
 * The engine's WebAssembly as a file: to unpack it, as `shiki/wasm` does, or to be asked whether it
 * is a `Response` loads what `fetch` is made of, in each thread anew.
 */
export const instantiateEngine: WebAssemblyInstantiator = async (imports) => {
  const wasm = await readWasm();
  const kept = bundled && keptEngine(await readFile(bundled.engine), wasm);
  const module = kept ?? (await WebAssembly.compile(Buffer.from(wasm)));
  const { exports } = await WebAssembly.instantiate(module, imports);
  return exports;
};
