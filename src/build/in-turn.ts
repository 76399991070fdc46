/**
 * Make a runner of functions that starts each when the one before has ended, as it was asked to.
 *
 * @returns Resolves or rejects as the function does; one that fails does not stop the next.
 */
export function inTurn(): <T>(run: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const next = last.then(run);
    last = next.catch(() => undefined);
    return next;
  };
}
