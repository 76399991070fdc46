/** Sums by whole numbers that are not negative: a number is found several times as fast as in a `Map`. */
export interface SumTable {
  keys: Int32Array;
  sums: Float64Array;
  size: number;
}

/** A power of two. */
const FIRST_SIZE = 256;
const FREE = -1;

/** Make an empty table. */
export function sumTable(size: number = FIRST_SIZE): SumTable {
  return { keys: new Int32Array(size).fill(FREE), sums: new Float64Array(size), size: 0 };
}

/** The sum of a number, `NaN` where there is none. */
export function knownSum({ keys, sums }: SumTable, key: number): number {
  const at = find(keys, key);
  return keys[at] === FREE ? Number.NaN : (sums[at] ?? 0);
}

/** Add the sum of a number that has none. */
export function addSum(table: SumTable, key: number, sum: number): void {
  const { keys, sums } = table;
  const at = find(keys, key);
  keys[at] = key;
  sums[at] = sum;
  table.size += 1;
  if (table.size * 2 >= keys.length) grow(table);
}

function grow(table: SumTable): void {
  const larger = sumTable(table.keys.length * 2);
  for (const [at, key] of table.keys.entries()) {
    if (key !== FREE) addSum(larger, key, table.sums[at] ?? 0);
  }
  table.keys = larger.keys;
  table.sums = larger.sums;
}

/** Where a key stands, or may stand. */
function find(keys: Int32Array, key: number): number {
  const mask = keys.length - 1;
  const hash = Math.imul(key, 0x9e3779b1);
  let at = (hash ^ (hash >>> 15)) & mask;
  while (keys[at] !== key && keys[at] !== FREE) at = (at + 1) & mask;
  return at;
}
