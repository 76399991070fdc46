/**
 * Make a function that remembers what came out as long as there is memory for it, and makes it anew
 * where it was let go.
 */
export function onceWeakly<T extends object>(make: () => T): () => T {
  let made: WeakRef<T> | undefined;
  return () => {
    const known = made?.deref();
    if (known !== undefined) return known;
    const fresh = make();
    made = new WeakRef(fresh);
    return fresh;
  };
}
