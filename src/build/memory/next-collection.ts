/** So many times what lives may be in use. */
const GROWTH = 1.25;
/** So much may come after each collection, which takes as long after little as after much … */
const ROOM = 100e6;
/** … but not beyond this: of many articles more lives, and a quarter of it is room enough. */
const MOST_WITH_ROOM = 300e6;

/**
 * Tell when garbage is to be collected again.
 *
 * @param lives Bytes that were in use right after the last collection.
 * @param enough Bytes below which memory is left to the engine.
 * @returns Bytes in use.
 */
export function nextCollection(lives: number, enough: number): number {
  return Math.max(enough, GROWTH * lives, Math.min(lives + ROOM, MOST_WITH_ROOM));
}
