/**
 * Gather what comes in quick succession, and hand it over at once.
 *
 * @param calmMs After so long without anything more.
 * @param mostMs But never later than this after the first.
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
