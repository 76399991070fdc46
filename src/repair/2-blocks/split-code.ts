import type { Line } from '../1-evidence/line.ts';
import type { Block } from './block.ts';
import { depthAfter } from './depth-after.ts';
import { firstComment } from './first-comment.ts';
import { partBlock } from './part-block.ts';

/** Languages in which the same settings are shown one after another. */
type Family = 'yaml' | 'toml' | 'flags' | 'json';

const SHAPES: readonly (readonly [family: Family, shape: RegExp])[] = [
  // [http.routers]
  ['toml', /^\s*\[{1,2}[A-Za-z_][\w."'*-]*\]{1,2}$/],
  // --ping=true
  ['flags', /^\s*--[A-Za-z][\w.-]*(?:[= ]\S.*)?$/],
  // { and [ alone
  ['json', /^[{[]$/],
  // - name: a, name: a, - a
  ['yaml', /^\s*(?:- )?[A-Za-z_"'/][\w."'/$-]*:(?:\s|$)/],
  ['yaml', /^---$/],
];

// A value that runs on, or a command that does: the next line may look like anything.
const RUNS_ON = /(?:[|>\\:,][-+]?|\bEOF\b.*)$/;
const COMMENT = /^\s*#/;

function familyOf(text: string): Family | undefined {
  return SHAPES.find(([, shape]) => shape.test(text))?.[0];
}

/** Places in a block where another language begins. */
function findChanges(lines: readonly Line[]): readonly number[] {
  const changes: number[] = [];
  let family: Family | undefined;
  let depth = 0;
  let from = 0;
  const isComment = (place: number): boolean => COMMENT.test(lines[place]?.text ?? '');
  for (const [index, { text }] of lines.entries()) {
    const own = depth === 0 && !COMMENT.test(text) ? familyOf(text) : undefined;
    const before = lines[index - 1]?.text ?? '';
    if (index === 0 || family === undefined) family = own ?? family;
    else if (own !== undefined && own !== family && !RUNS_ON.test(before)) {
      from = firstComment(index, from + 1, isComment);
      changes.push(from);
      family = own;
    }
    // Code of another sort: nothing is known about where it ends.
    if (family === undefined && !COMMENT.test(text)) return [];
    if (family === 'json' || family === 'toml') depth = depthAfter(depth, text);
  }
  return changes;
}

/**
 * Part a block of code where its language changes: settings are often shown in YAML, TOML, JSON
 * and as flags, one after another, and the extractor leaves nothing between them.
 *
 *     ping: {}
 *     [ping]          ← TOML
 *     --ping=true     ← flags
 *
 * @param block A block of any kind.
 * @returns The block, or its parts.
 */
export function splitCode(block: Block): readonly Block[] {
  if (block.kind !== 'code' || block.pinned || block.lines.length < 2) return [block];
  return partBlock(block, findChanges(block.lines));
}
