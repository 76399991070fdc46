/**
 * Remember the answers of a function, as `keepLast` remembers the last.
 *
 * @param ask The function; it must answer the same each time, and never `undefined`.
 * @param most No more answers than the first so many are kept. @default all
 */
export function remember<K, V>(
  ask: (key: K) => V,
  most: number = Number.POSITIVE_INFINITY,
): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = ask(key);
    if (known.size < most) known.set(key, value);
    return value;
  };
}
