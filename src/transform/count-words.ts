// 用`sync.Pool`与goroutine → 用, sync.Pool, 与, goroutine
const WORD =
  /\p{Script=Han}|[[\p{L}\p{N}_]--\p{Script=Han}]+(?:['’.\-][[\p{L}\p{N}_]--\p{Script=Han}]+)*/gv;

/** Count Han characters and other words. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
