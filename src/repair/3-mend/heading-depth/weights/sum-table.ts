/** Sums by whole numbers that are not negative. */
export interface SumTable {
  /** `NaN` where there is none. */
  readonly get: (key: number) => number;
  readonly add: (key: number, sum: number) => void;
}

/** A power of two. */
const FIRST_SIZE = 256;
const FREE = -1;

/** Make an empty table; a number is found in it several times as fast as in a `Map`. */
export function sumTable(): SumTable {
  let keys = new Int32Array(FIRST_SIZE).fill(FREE);
  let sums = new Float64Array(FIRST_SIZE);
  let size = 0;
  const put = (key: number, sum: number): void => {
    const at = find(keys, key);
    keys[at] = key;
    sums[at] = sum;
  };
  return {
    get: (key) => {
      const at = find(keys, key);
      return keys[at] === FREE ? Number.NaN : (sums[at] ?? 0);
    },
    add: (key, sum) => {
      put(key, sum);
      size += 1;
      if (size * 2 < keys.length) return;
      const [oldKeys, oldSums] = [keys, sums];
      keys = new Int32Array(oldKeys.length * 2).fill(FREE);
      sums = new Float64Array(keys.length);
      oldKeys.forEach((old, at) => {
        if (old !== FREE) put(old, oldSums[at] ?? 0);
      });
    },
  };
}

/** Where a key stands, or may stand. */
function find(keys: Int32Array, key: number): number {
  const mask = keys.length - 1;
  const hash = Math.imul(key, 0x9e3779b1);
  let at = (hash ^ (hash >>> 15)) & mask;
  while (keys[at] !== key && keys[at] !== FREE) at = (at + 1) & mask;
  return at;
}
