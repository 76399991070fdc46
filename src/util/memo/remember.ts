/**
 * Remember all answers of a function, as `keepLast` remembers the last.
 *
 * @param ask The function; it must answer the same each time, and never `undefined`.
 */
export function remember<K, V>(ask: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = ask(key);
    known.set(key, value);
    return value;
  };
}
