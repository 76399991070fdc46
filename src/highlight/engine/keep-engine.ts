import { setFlagsFromString } from 'node:v8';
import { checkOf } from './check-of.ts';
import { nativeFunction } from './native-function.ts';
import { readWasm } from './read-wasm.ts';

/** All of it is compiled at once, by the compiler that is slow and makes fast code. */
const WHOLE = ['--no-liftoff', '--no-wasm-lazy-compilation'];
const AS_EVER = ['--liftoff', '--wasm-lazy-compilation'];

/**
 * Compile the engine that searches code for patterns, for `keptEngine`: each build compiled it anew, at
 * first by the quick compiler, then by the slow one.
 *
 * @returns Half a megabyte of WebAssembly becomes 1.3; nothing where this V8 cannot keep it.
 */
export async function keepEngine(): Promise<Uint8Array> {
  const wasm = await readWasm();
  try {
    const serialize = nativeFunction('SerializeWasmModule');
    const compiled = new Uint8Array(serialize(compileWhole(wasm)) as ArrayBuffer);
    return Buffer.concat([checkOf(compiled, wasm), compiled]);
  } catch {
    return new Uint8Array();
  }
}

function compileWhole(wasm: Uint8Array): WebAssembly.Module {
  for (const flag of WHOLE) setFlagsFromString(flag);
  try {
    return new WebAssembly.Module(Buffer.from(wasm));
  } finally {
    for (const flag of AS_EVER) setFlagsFromString(flag);
  }
}
