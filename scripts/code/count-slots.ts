/**
 * Count how many examples have each slot; one that a single repository has counts as none.
 *
 * @param rows The slots of each example.
 * @param repos The repository of each example.
 * @param bits There are 2^bits slots.
 */
export function countSlots(
  rows: readonly Int32Array[],
  repos: readonly string[],
  bits: number,
): Int32Array {
  const counts = new Int32Array(2 ** bits);
  const firsts = new Int32Array(2 ** bits).fill(-1);
  const isShared = new Uint8Array(2 ** bits);
  const ids = new Map<string, number>();
  for (const [i, row] of rows.entries()) {
    const repo = repos[i] ?? '';
    const id = ids.get(repo) ?? ids.size;
    ids.set(repo, id);
    for (const slot of row) {
      counts[slot] = (counts[slot] ?? 0) + 1;
      if ((firsts[slot] ?? -1) < 0) firsts[slot] = id;
      else if (firsts[slot] !== id) isShared[slot] = 1;
    }
  }
  return counts.map((count, slot) => (isShared[slot] ? count : 0));
}
