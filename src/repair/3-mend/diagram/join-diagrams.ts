import type { Line } from '../../1-evidence/line.ts';
import { looksLikeMermaidHead } from '../../1-evidence/looks-like-mermaid-head.ts';
import type { Block } from '../../2-blocks/block.ts';
import { isCodeBlock } from '../../2-blocks/is-code-block.ts';
import { addParts } from '../add-parts.ts';
import { joinParts } from '../join-parts.ts';

// %%{init: {"theme": "base"}}%%
const DIRECTIVE = /^\s*%%\{.*\}%%\s*$/;

// A --> B   a ->> b: x   A ||--o{ B
const EDGE = /(?:--|==|-\.)[->.ox|]|-?->|<\|/;

function isDiagram(block: Block | undefined): boolean {
  return block?.kind === 'mermaid' && !block.pinned;
}

/** The rest of a diagram that came apart: no head, and nothing but its lines. */
function isRest(block: Block): boolean {
  if (block.pinned || hasHead(block)) return false;
  return block.kind === 'mermaid' || (block.kind === 'code' && block.lines.every(isEdge));
}

function isEdge({ text }: Line, index: number, lines: readonly Line[]): boolean {
  return EDGE.test(text) || (index > 0 && index === lines.length - 1);
}

/** Code that begins as only a diagram does is one. */
function nameDiagram(block: Block): Block {
  const isCode = block.kind === 'code' && !block.pinned && block.lines.length > 1;
  return isCode && hasHead(block) && !isDirective(block) ? { ...block, kind: 'mermaid' } : block;
}

function isDirective(block: Block | undefined): boolean {
  if (block === undefined || block.pinned || !isCodeBlock(block)) return false;
  return block.lines.every(({ text }) => DIRECTIVE.test(text));
}

function hasHead({ lines }: Block): boolean {
  const [first, second] = lines.filter(({ text }) => !text.trim().startsWith('%%'));
  return first !== undefined && looksLikeMermaidHead(first.text, second?.text);
}

/** Joins two blocks; the lines of what was joined last are added to, not copied. */
type Join = (before: Block, after: Block) => Block;

function newJoin(): Join {
  let grown: Line[] | undefined;
  return (before, after) => {
    const lines = before.lines === grown ? grown : [...joinParts(before.lines)];
    addParts(lines, after.lines);
    grown = lines;
    return { ...after, kind: 'mermaid', lines };
  };
}

/** How many lines of a block are parts of the line that the block before it ends with. */
function countParts(before: Block, block: Block): number {
  const number = before.lines.at(-1)?.number;
  const end = block.lines.findIndex((line) => line.number !== number);
  return end < 0 ? block.lines.length : end;
}

/** Give a diagram back the parts of its last line, and all the rest where that goes on with it. */
function takeParts(diagram: Block, block: Block, join: Join): readonly Block[] {
  const count = countParts(diagram, block);
  const whole = join(diagram, { ...block, lines: block.lines.slice(0, count) });
  const rest = { ...block, lines: block.lines.slice(count) };
  if (rest.lines.length === 0) return [whole];
  return isRest(rest) ? [join(whole, rest)] : [whole, rest];
}

/** A diagram without a head is none: nothing could draw it. */
function demote(block: Block): Block {
  return isDiagram(block) && !block.lines.some(isHead) ? { ...block, kind: 'code' } : block;
}

function isHead({ text }: Line, index: number, lines: readonly Line[]): boolean {
  return looksLikeMermaidHead(text, lines[index + 1]?.text);
}

/**
 * Join diagrams that were found as several blocks: at a directive before the head, at a line that was cut because
 * a label holds a dash, and where the rest of a diagram has no head. What has none, and is no such rest, is code.
 *
 *     A[O(1)              ← the end of one block
 *     - constant] --> B   ← the rest of its line
 *
 * @param blocks All blocks of a text.
 */
export function joinDiagrams(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  const join = newJoin();
  for (const block of blocks.map(nameDiagram)) {
    const before = joined.at(-1);
    if (!before || block.pinned) joined.push(block);
    else if (isDiagram(block) && isDirective(before)) joined.splice(-1, 1, join(before, block));
    else if (!isDiagram(before)) joined.push(block);
    else if (countParts(before, block) > 0) joined.splice(-1, 1, ...takeParts(before, block, join));
    else if (isRest(block)) joined.splice(-1, 1, join(before, block));
    else joined.push(block);
  }
  return joined.map(demote);
}
