import { characterClass } from './character-class.ts';

const CJK = 4;
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '[': ']',
  '|': '|',
};

/** A longer string or label is none. */
const REACH = 200;

/** Where a trailing comment begins: `x := 1 // 说明`, `x = 1 # 说明`, `-- 说明`. */
const COMMENT = /(?:^|\s)(?:\/\/|#|--(?=\s)|;;|\/\*|%(?=\s))|^\*\s/;

/**
 * Count the Han characters that stand in neither strings, labels nor a trailing comment. Code has
 * almost none of them; Chinese prose has many.
 *
 *     fmt.Println("你好") // 打印     → 0
 *     go worker(1) 将函数作为协程启动  → 9
 *
 * @param text A line.
 */
export function countBareCjk(text: string): number {
  const comment = COMMENT.exec(text);
  const end = comment ? comment.index : text.length;
  let count = 0;
  for (let at = 0; at < end; at++) {
    const closer = CLOSERS[text.charAt(at)];
    const inner = closer === undefined ? -1 : text.slice(at + 1, at + REACH).indexOf(closer);
    if (inner >= 0) at += inner + 1;
    else if (characterClass(text.charCodeAt(at)) === CJK) count += 1;
  }
  return count;
}
