import type { Line } from '../../../1-evidence/line.ts';
import type { Block } from '../../../2-blocks/block.ts';
import { depthAfter } from '../../../2-blocks/depth-after.ts';
import { firstComment } from '../../../2-blocks/first-comment.ts';
import { partBlock } from '../../../2-blocks/part-block.ts';

/** What a file begins with, and never has again: the line, and what must stand behind it. */
const BEGINNINGS: readonly (readonly [first: RegExp, next: RegExp])[] = [
  // An object of a cluster; a second one in the same file stands behind `---`.
  [/^apiVersion: \S+$/, /^kind: \S+$/],
  [/^package [a-z]\w*;?$/, /^(?:import\b|\/\/|\/\*|type |func |const |var |public |@)/],
  [/^#!\/\S+/, /./],
  [/^<\?xml\b/, /^</],
  [/^syntax = "proto[23]";$/, /./],
];
/** How each of these begins, and an import: a block needs two such lines to begin again. */
const MAY_BEGIN = /^\s*(?:apiVersion|package|#!|<\?xml|syntax|import\b)/;
// import { ref } from 'vue'
const IMPORT = /^import\b.*\bfrom\s+['"][^'"]+['"];?$/;
const COMMENT = /^\s*(?:#|\/\/|<!--)/;
// A key that waits for its value, a separator, the end of a here-document's first line.
const LEADS = /(?::|\||>|<<.*|---)$/;

function findBeginning(lines: readonly Line[], at: number): number {
  const text = lines[at]?.text.trim() ?? '';
  const next = lines[at + 1]?.text.trim() ?? '';
  return BEGINNINGS.findIndex(([first, behind]) => first.test(text) && behind.test(next));
}

function mayRestart(lines: readonly Line[]): boolean {
  let count = 0;
  for (const { text } of lines) if (MAY_BEGIN.test(text)) count += 1;
  return count > 1;
}

/** Places where a file begins a second time. */
function findRestarts(lines: readonly Line[]): readonly number[] {
  const restarts: number[] = [];
  let seen = -1;
  let statements = 0;
  let imports = 0;
  let depth = 0;
  const isComment = (place: number): boolean => COMMENT.test(lines[place]?.text ?? '');
  for (const [at, { text }] of lines.entries()) {
    const beginning = findBeginning(lines, at);
    const isImport = depth === 0 && IMPORT.test(text.trim());
    const isLed = LEADS.test(lines[at - 1]?.text.trimEnd() ?? '');
    const isAgain = beginning >= 0 && beginning === seen && !isLed;
    if (at > 0 && (isAgain || (isImport && imports > 0 && statements > 0))) {
      restarts.push(firstComment(at, (restarts.at(-1) ?? 0) + 1, isComment));
      statements = 0;
      imports = 0;
    }
    if (beginning >= 0) seen = beginning;
    // What stands above the first import, e.g. markup, is no program that could end there.
    if (isImport && imports === 0) statements = 0;
    if (isImport) imports += 1;
    else if (!COMMENT.test(text)) statements += 1;
    depth = depthAfter(depth, text);
  }
  return restarts;
}

/**
 * Part a block of code where a file begins again: what a file begins with stands in it once.
 *
 *     import { ref } from 'vue'
 *     const count = ref(0)
 *     import { computed } from 'vue'   ← another block
 *
 * @param block A block of any kind.
 * @returns The block, or its parts.
 */
export function splitRestarts(block: Block): readonly Block[] {
  if (block.kind !== 'code' || block.pinned || block.lines.length < 3) return [block];
  if (!mayRestart(block.lines)) return [block];
  return partBlock(block, findRestarts(block.lines));
}
