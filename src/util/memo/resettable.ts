/** A value that is computed when it is first asked for, and again after each reset. */
export interface Resettable<T> {
  get(): T;
  /** What was made holds no longer. */
  reset(): void;
}

/** Memoise a value until it is reset. */
export function resettable<T>(make: () => T): Resettable<T> {
  let made: { readonly value: T } | undefined;
  return { get, reset };

  function get(): T {
    made ??= { value: make() };
    return made.value;
  }

  function reset(): void {
    made = undefined;
  }
}
