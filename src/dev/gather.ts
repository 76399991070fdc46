/**
 * Gather what comes in quick succession, and hand it over at once.
 *
 * @param calmMs Milliseconds without anything more after which it is handed over.
 * @param mostMs Milliseconds after the first thing when it is handed over in any case.
 * @param take Gets each thing once, in the order of their first coming.
 */
export function gather<T>(
  calmMs: number,
  mostMs: number,
  take: (things: ReadonlySet<T>) => void,
): (thing: T) => void {
  let pending = new Set<T>();
  let since = 0;
  let timer: NodeJS.Timeout | undefined;
  return (thing) => {
    if (pending.size === 0) since = performance.now();
    pending.add(thing);
    const left = since + mostMs - performance.now();
    if (left < 0 && timer) return;
    clearTimeout(timer);
    timer = setTimeout(flush, Math.min(calmMs, left));
  };

  function flush(): void {
    const things = pending;
    pending = new Set();
    timer = undefined;
    take(things);
  }
}
