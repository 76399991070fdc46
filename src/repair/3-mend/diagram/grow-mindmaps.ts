import type { Block } from '../../2-blocks/block.ts';

// mindmap   (a line by itself; what follows are bare words)
const MINDMAP = /^\s*mindmap\s*$/;
/** Head and root: a mind map of no more lines has lost its branches. */
const MAX_BARE_LINES = 2;
/** Least number of branches; fewer short lines may be headings. */
const MIN_BRANCHES = 3;
/** Longer lines are no branch. */
const MAX_BRANCH_LENGTH = 40;
const SENTENCE = /[。.;；,，:：!！?？]$/;

function isBareMap({ kind, pinned, lines }: Block): boolean {
  const isDiagram = kind === 'mermaid' && !pinned && lines.length <= MAX_BARE_LINES;
  return isDiagram && MINDMAP.test(lines[0]?.text ?? '');
}

/** Short lines that end as no sentence does, with nothing before them. */
function isBranch({ kind, pinned, lines }: Block): boolean {
  if (pinned || (kind !== 'heading' && kind !== 'paragraph')) return false;
  return lines.every(
    ({ text, blankBefore }) =>
      blankBefore === 0 && text.trim().length <= MAX_BRANCH_LENGTH && !SENTENCE.test(text.trim()),
  );
}

const INDENTED = /^\s/;

function isIndented({ pinned, lines }: Block): boolean {
  return !pinned && lines.every(({ text }) => INDENTED.test(text));
}

/**
 * How many blocks from `first` on are branches. Where white space was kept it says so; else the
 * last one, which leads to other text, is that text's heading.
 */
function countBranches(blocks: readonly Block[], first: number): number {
  const keepsSpace = INDENTED.test(blocks[first - 1]?.lines.at(-1)?.text ?? '');
  const fits = keepsSpace ? isIndented : isBranch;
  const stop = blocks.findIndex((block, at) => at >= first && !fits(block));
  const end = stop < 0 ? blocks.length : stop;
  if (keepsSpace) return end - first;
  const branches = end < blocks.length && blocks[end]?.lines[0]?.blankBefore === 0 ? end - 1 : end;
  return branches - first >= MIN_BRANCHES ? branches - first : 0;
}

/**
 * Give mind maps their branches back: words by themselves, which look like headings.
 *
 *     mindmap
 *     root((语言))
 *     语法             ← taken for headings
 *     类型
 *     工具
 *
 * @param blocks All blocks of a text.
 */
export function growMindmaps(blocks: readonly Block[]): readonly Block[] {
  const grown: Block[] = [];
  let taken = 0;
  for (const [at, block] of blocks.entries()) {
    if (at < taken) continue;
    const count = isBareMap(block) ? countBranches(blocks, at + 1) : 0;
    const branches = blocks.slice(at + 1, at + 1 + count);
    grown.push(
      count === 0
        ? block
        : { ...block, lines: [...block.lines, ...branches.flatMap(({ lines }) => lines)] },
    );
    taken = at + 1 + count;
  }
  return grown;
}
