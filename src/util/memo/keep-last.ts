/** Memoise a function for its last key only. */
export function keepLast<K, A extends readonly unknown[], T>(
  make: (key: K, ...rest: A) => T,
): (key: K, ...rest: A) => T {
  let last: { readonly key: K; readonly value: T } | undefined;
  return (key, ...rest) => {
    if (last === undefined || last.key !== key) last = { key, value: make(key, ...rest) };
    return last.value;
  };
}
