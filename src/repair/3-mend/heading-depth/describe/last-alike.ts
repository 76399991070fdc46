/** No farther back than this. */
const MAX_DISTANCE = 60;

/**
 * Find for each key how many steps back the same key stands, 0 for none.
 *
 * @param keys 0 is none.
 */
export function lastAlike(keys: readonly number[]): readonly number[] {
  const last = new Map<number, number>();
  return keys.map((key, at) => {
    const back = key === 0 ? 0 : at - (last.get(key) ?? at);
    last.set(key, at);
    return back > MAX_DISTANCE ? 0 : back;
  });
}
