import { setFlagsFromString } from 'node:v8';

/** By their names in V8, with what they take. */
const PARAMETERS = {
  SerializeWasmModule: 'module',
  DeserializeWasmModule: 'compiled, wasm',
} as const;

/**
 * A function of V8 that scripts see only where they are told to. There is no other way to keep compiled
 * WebAssembly: `node:v8` writes all but that.
 *
 * @throws Where this V8 does not have it.
 */
export function nativeFunction(name: keyof typeof PARAMETERS): (...args: unknown[]) => unknown {
  const parameters = PARAMETERS[name];
  setFlagsFromString('--allow-natives-syntax');
  try {
    // It takes what it is given, and knows nothing of texts.
    return new Function(parameters, `return %${name}(${parameters})`) as () => unknown;
  } finally {
    setFlagsFromString('--no-allow-natives-syntax');
  }
}
