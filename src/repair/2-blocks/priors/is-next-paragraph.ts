import type { Evidence } from '../../1-evidence/evidence.ts';

const ITEM = /^\s*- /;
/** One space, and Han. */
const HAN = /^ [\u3400-\u9fff]/;
/** One space, and words as a sentence has them. */
const SENTENCE = /^ [A-Z][a-z]*(?: [a-z]+){2}/;

/**
 * Say whether a line begins a further paragraph of the item above. The version that keeps white
 * space writes such a paragraph before the code that stands above it in the item, behind one space:
 * its text up to its first inline code, and the code without anything between them.
 *
 *     - 验证安装:
 *      可以看到以下输出:kubectl get pods     ← the paragraph, and the code that it follows
 *
 * @param evidence All lines and their numbers.
 * @param index The line.
 */
export function isNextParagraph({ lines, keepsSpaces, profile }: Evidence, index: number): boolean {
  const text = lines[index]?.text ?? '';
  if (!keepsSpaces || profile > 1 || !text.startsWith(' ')) return false;
  return HAN.test(text) || (SENTENCE.test(text) && ITEM.test(lines[index - 1]?.text ?? ''));
}
