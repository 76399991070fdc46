import type { Block } from '../../2-blocks/block.ts';

/**
 * Let code go on over lines that were taken for headings in it.
 *
 *     HTTP 请求到达          code
 *     返回给客户端            ← freed: the three are one block
 *     -> Tomcat            code
 *
 * @param freed Blocks of code that were headings.
 */
export function joinCode(blocks: readonly Block[], freed: ReadonlySet<Block>): readonly Block[] {
  if (freed.size === 0) return blocks;
  const joined: Block[] = [];
  let isOpen = false;
  for (const block of blocks) {
    const before = joined.at(-1);
    const isFreed = freed.has(block);
    const goesOn = before !== undefined && isJoinable(before) && isJoinable(block);
    if (goesOn && (isFreed || isOpen)) joined[joined.length - 1] = join(before, block);
    else joined.push(block);
    isOpen = isFreed;
  }
  return joined;
}

function isJoinable({ kind, pinned }: Block): boolean {
  return kind === 'code' && !pinned;
}

function join(before: Block, after: Block): Block {
  const lang = before.lang ?? after.lang;
  return {
    kind: 'code',
    lines: [...before.lines, ...after.lines],
    confidence: Math.min(before.confidence, after.confidence),
    pinned: false,
    ...(lang === undefined ? {} : { lang }),
  };
}
