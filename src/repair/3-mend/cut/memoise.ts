/**
 * Remember the last answer of a function that is asked the same several times in a row.
 *
 * @param ask The function; it must answer the same each time.
 */
export function memoise<K, V>(ask: (key: K) => V): (key: K) => V {
  let last: { readonly key: K; readonly value: V } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: ask(key) };
    return last.value;
  };
}
