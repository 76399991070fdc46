import type { Line } from '../1-evidence/line.ts';
import type { Block } from './block.ts';

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
const BRACKETS = /[{}[\]]/g;

function familyOf(text: string): Family | undefined {
  return SHAPES.find(([, shape]) => shape.test(text))?.[0];
}

function depthAfter(depth: number, text: string): number {
  let now = depth;
  for (const [bracket] of text.slice(0, 400).matchAll(BRACKETS)) {
    now += bracket === '{' || bracket === '[' ? 1 : -1;
  }
  return Math.max(0, now);
}

/** Comments that stand before a new part belong to it. */
function withComments(lines: readonly Line[], at: number, from: number): number {
  let start = at;
  while (start - 1 > from && COMMENT.test(lines[start - 1]?.text ?? '')) start -= 1;
  return start;
}

/** Places in a block where another language begins. */
function findChanges(lines: readonly Line[]): readonly number[] {
  const changes: number[] = [];
  let family: Family | undefined;
  let depth = 0;
  let from = 0;
  for (const [index, { text }] of lines.entries()) {
    const own = depth === 0 && !COMMENT.test(text) ? familyOf(text) : undefined;
    const before = lines[index - 1]?.text ?? '';
    if (index === 0 || family === undefined) family = own ?? family;
    else if (own !== undefined && own !== family && !RUNS_ON.test(before)) {
      from = withComments(lines, index, from);
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
  const changes = findChanges(block.lines);
  if (changes.length === 0) return [block];
  const starts = [0, ...changes];
  return starts.map((start, at) => ({ ...block, lines: block.lines.slice(start, starts[at + 1]) }));
}
