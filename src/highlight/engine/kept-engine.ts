import { CHECK_BYTES, checkOf } from './check-of.ts';
import { nativeFunction } from './native-function.ts';

/**
 * The engine as it was compiled before.
 *
 * @param kept From `keepEngine`.
 * @param wasm What it was compiled from.
 * @returns Undefined where it is not whole, or another V8, another processor or other flags made it.
 */
export function keptEngine(kept: Uint8Array, wasm: Uint8Array): WebAssembly.Module | undefined {
  const compiled = kept.subarray(CHECK_BYTES);
  if (!checkOf(compiled, wasm).equals(kept.subarray(0, CHECK_BYTES))) return undefined;
  try {
    const deserialize = nativeFunction('DeserializeWasmModule');
    const module = deserialize(new Uint8Array(compiled).buffer, new Uint8Array(wasm));
    return module instanceof WebAssembly.Module ? module : undefined;
  } catch {
    return undefined;
  }
}
