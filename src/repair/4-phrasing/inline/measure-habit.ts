import type { NameCount } from '../phrasing-unit.ts';
import { chunkBits } from './chunk-bits.ts';

/** Signs that hardly any word of prose has: `_`, a call, `=`, camel case, `<>{}$`. */
const STRONG = (1 << 0) | (1 << 3) | (1 << 4) | (1 << 8) | (1 << 11);
/** Fewer names tell nothing. */
const MIN_NAMES = 3;

/**
 * Measure whether an author marks code at all: of the names that look like code and whose traces
 * tell what they are, the share that is code.
 */
export function measureHabit(names: ReadonlyMap<string, NameCount>): number {
  let code = 0;
  let plain = 0;
  for (const [name, count] of names) {
    // Of most names traces tell nothing.
    if (count.code + count.plain === 0 || (chunkBits(name) & STRONG) === 0) continue;
    code += count.code;
    plain += count.plain;
  }
  return code + plain < MIN_NAMES ? -1 : code / (code + plain);
}
