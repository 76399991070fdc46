import type { YamlLine } from '../../../languages/read-yaml-line.ts';

/** A list that is shared between the states of the search and never changes. */
export interface Chain {
  readonly key: string;
  readonly before: Chain | undefined;
}

/** Keys that were attached so far, with the keys they stand below; the last first. */
export interface Placed {
  readonly owner: string;
  readonly key: string;
  readonly before: Placed | undefined;
}

/** A map or a sequence that is open at some line. */
export interface YamlNode {
  readonly kind: 'map' | 'seq';
  /** The key that this node is the value of, `''` at the top. */
  readonly owner: string;
  readonly up: YamlNode | undefined;
  readonly depth: number;
  /** Columns in units of two, with sequences one unit in, and at their owner's column. */
  readonly plus: number;
  readonly same: number;
  /** The keys so far, last first. */
  readonly keys: Chain | undefined;
  /** The keys that the map beside this one had: those of the item or the value before it. */
  readonly expected: Chain | undefined;
  /** The keys of the map below this node that was closed last. */
  readonly childKeys: Chain | undefined;
  /** The last line's key and whether it has no value yet. */
  readonly last: string;
  readonly waits: boolean;
  /** The last pair's value, to compare the next with. */
  readonly lastValue: YamlLine['value'];
  /** What was attached so far, in the node on top. */
  readonly placed: Placed | undefined;
  /** Column in the original, where it is known: only when learning. */
  readonly column: number;
}

/** One way to attach a line: to which node, and what that does. */
export interface YamlMove {
  readonly act: 'sibling' | 'child' | 'item' | 'list' | 'top';
  /** The node that the line joins, or that it opens a new one below. */
  readonly at: YamlNode | undefined;
  /** Nodes that are closed by it. */
  readonly pops: number;
}

/** Below this nothing is opened. */
const MAX_DEPTH = 100;

/**
 * All ways to attach a line with content, nearest first.
 *
 * @param reach Number of open nodes that are tried, from the innermost on.
 */
export function yamlMoves(
  line: YamlLine,
  top: YamlNode | undefined,
  reach: number,
): readonly YamlMove[] {
  if (top === undefined) return [{ act: 'top', at: undefined, pops: 0 }];
  const moves: YamlMove[] = [];
  const wanted = line.dashes > 0 ? 'seq' : 'map';
  if (top.waits && top.depth < MAX_DEPTH)
    moves.push({ act: line.dashes > 0 ? 'list' : 'child', at: top, pops: 0 });
  let pops = 0;
  for (let at: YamlNode | undefined = top; at !== undefined && pops < reach; at = at.up) {
    if (at.kind === wanted) moves.push({ act: line.dashes > 0 ? 'item' : 'sibling', at, pops });
    pops += 1;
  }
  return moves;
}

/**
 * The node on top after a line was attached.
 *
 * @param column The line's column in the original; -1 when it is not known.
 */
export function applyYamlMove(
  line: YamlLine,
  move: YamlMove,
  top: YamlNode | undefined,
  column: number,
): YamlNode {
  const closed = closedKeys(top, move);
  if (line.dashes === 0) {
    const map = move.act === 'sibling' ? move.at : open('map', move.at, column);
    return withPair(map ?? open('map', undefined, column), line, closed, top?.placed);
  }
  let seq = move.act === 'item' && move.at !== undefined ? move.at : open('seq', move.at, column);
  seq = { ...seq, childKeys: closed ?? seq.childKeys, last: line.key, waits: false };
  for (let i = 1; i < line.dashes; i += 1) seq = open('seq', seq, column + 2 * i);
  if (line.kind !== 'pair') {
    const waits = line.value === 'none';
    return { ...seq, waits, lastValue: line.value, placed: top?.placed };
  }
  return withPair(open('map', seq, column + 2 * line.dashes), line, undefined, top?.placed);
}

/** The keys of the map that the move closes just below the node it joins. */
function closedKeys(top: YamlNode | undefined, move: YamlMove): Chain | undefined {
  if (move.pops === 0) return undefined;
  let at = top;
  for (let i = 1; i < move.pops && at !== undefined; i += 1) at = at.up;
  return at?.keys;
}

function open(kind: 'map' | 'seq', up: YamlNode | undefined, column: number): YamlNode {
  const step = up === undefined ? 0 : 1;
  const flat = kind === 'seq' && up?.kind === 'map' ? 0 : step;
  return {
    kind,
    owner: up === undefined ? '' : up.kind === 'map' ? up.last : `${up.owner}[]`,
    up,
    depth: (up?.depth ?? -1) + 1,
    plus: (up?.plus ?? 0) + step,
    same: (up?.same ?? 0) + flat,
    keys: undefined,
    expected: up?.childKeys,
    childKeys: undefined,
    last: '',
    waits: false,
    lastValue: 'none',
    placed: undefined,
    column,
  };
}

function withPair(
  map: YamlNode,
  line: YamlLine,
  closed: Chain | undefined,
  placed: Placed | undefined,
): YamlNode {
  return {
    ...map,
    placed: { owner: map.owner, key: line.key, before: placed },
    keys: { key: line.key, before: map.keys },
    childKeys: closed ?? map.childKeys,
    last: line.key,
    waits: line.value === 'none',
    lastValue: line.value,
  };
}
