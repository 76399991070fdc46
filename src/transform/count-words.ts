const LETTER = String.raw`(?:\w|[[\p{L}\p{N}_]--\p{Script=Han}])`;
/**
 * 用`sync.Pool`与goroutine → 用, sync.Pool, 与, goroutine
 *
 * Common characters, and marks that are none of a word, come first: to look each up among those of a
 * script or of all letters takes twice as long.
 */
const WORD = new RegExp(
  [
    String.raw`[\u4e00-\u9fff]`,
    String.raw`(?![\n -\/:-@\[-\^\x60\{-~，。、：；（）])(?:\p{Script=Han}|${LETTER}+(?:['’.\-]${LETTER}+)*)`,
  ].join('|'),
  'gv',
);

/** Count Han characters and other words. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
