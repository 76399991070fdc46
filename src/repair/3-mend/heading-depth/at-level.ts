/**
 * What an outline keeps for a level: nothing for `NO_HEADING`, and above the outermost.
 *
 * A list that is asked for a place below 0 looks it up by name, which takes ten times as long.
 */
export function atLevel<T>(list: readonly T[] | undefined, level: number): T | undefined {
  return level > 0 ? list?.[level - 1] : undefined;
}
