import type { YamlNode } from './yaml-structure.ts';

const MAX_COUNT = 2;

/**
 * Count the lists that would be closed too soon: items that begin as theirs come later.
 *
 * @param top The innermost node.
 * @param pops Number of nodes that would be closed.
 * @param comesAgain Whether an item that begins with a key comes later.
 * @returns At most 2.
 */
export function countAwaited(
  top: YamlNode | undefined,
  pops: number,
  comesAgain: (key: string) => boolean,
): number {
  let count = 0;
  let at = top;
  for (let i = 0; i < pops && at !== undefined; i += 1) {
    if (at.kind === 'seq' && at.last !== '' && comesAgain(at.last)) count += 1;
    at = at.up;
  }
  return Math.min(MAX_COUNT, count);
}
