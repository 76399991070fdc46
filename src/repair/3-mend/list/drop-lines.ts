import type { Line } from '../../1-evidence/line.ts';
import type { Block } from '../../2-blocks/block.ts';

/** A list without its repeated lines. */
function part(block: Block, repeats: ReadonlySet<Line>): readonly Block[] {
  if (!block.lines.some((line) => repeats.has(line))) return [block];
  const parts: { kind: Block['kind']; lines: Line[]; starts: boolean[] }[] = [];
  for (const [at, line] of block.lines.entries()) {
    const kind = repeats.has(line) ? 'boilerplate' : block.kind;
    let last = parts.at(-1);
    if (last?.kind !== kind) {
      last = { kind, lines: [], starts: [] };
      parts.push(last);
    }
    last.lines.push(line);
    last.starts.push(block.starts?.[at] ?? false);
  }
  return parts.map((own) =>
    own.kind === 'boilerplate' ? { ...block, ...own, isRepeat: true } : { ...block, ...own },
  );
}

/**
 * Turn repeated lines of lists into boilerplate, which is dropped.
 *
 * @param blocks All blocks of a text, lists taken apart.
 * @param repeats The lines.
 */
export function dropLines(blocks: readonly Block[], repeats: ReadonlySet<Line>): readonly Block[] {
  return repeats.size === 0 ? blocks : blocks.flatMap((block) => part(block, repeats));
}
