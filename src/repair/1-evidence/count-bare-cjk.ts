import { CJK, characterClass } from './character-class.ts';

/** A longer string or label is none. */
const MAX_DISTANCE = 200;

/** Where a trailing comment begins: `x := 1 // 说明`, `x = 1 # 说明`, `-- 说明`. */
const COMMENT = /(?:^|\s)(?:\/\/|#|--(?=\s)|;;|\/\*|%(?=\s))|^\*\s/;

/** `"`, `'`, `[`, a back-tick or `|`: a string or a label may begin. */
function isOpener(code: number): boolean {
  return code === 34 || code === 39 || code === 91 || code === 96 || code === 124;
}

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
    const code = text.charCodeAt(at);
    if (code > 127) {
      if (characterClass(code) === CJK) count += 1;
    } else if (isOpener(code)) {
      const closer = text
        .slice(at + 1, at + MAX_DISTANCE)
        .indexOf(code === 91 ? ']' : text.charAt(at));
      if (closer >= 0) at += closer + 1;
    }
  }
  return count;
}
