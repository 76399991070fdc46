import { TAGS, tagOf, tagsOf } from '../1-evidence/tags.ts';
import type { Lattice } from './read-lattice.ts';

const SIZE = TAGS.length;
/** What a block costs: one that is right less often than this is better not claimed. */
const BLOCK_COST = 0.5;
/** Beginnings less likely than this are not followed. */
const MIN_PROBABILITY = 0.004;
/** Number of open blocks that the beam search follows. */
const BEAM_WIDTH = 16;

/** Tags of what begins a block and of what continues it; `ll` is an item that goes on after code in it. */
const TAGS_OF_KIND: readonly string[] = ['H ', 'Pp', 'Ll', 'Tt', 'Qq', 'Cc', 'Mm', 'X ', 'll'];
/** The same as indices in `TAGS`. */
const KINDS: readonly (readonly [start: number, rest: number])[] = TAGS_OF_KIND.map((tags) => [
  tagOf(tags.charAt(0)),
  tagOf(tags.charAt(1)),
]);
/** The same by kind; -1 where nothing continues a block. */
const STARTS: readonly number[] = KINDS.map(([start]) => start);
const RESTS: readonly number[] = KINDS.map(([, rest]) => rest);
const REST_OF_ITEM = TAGS_OF_KIND.indexOf('ll');
/** Kinds that can stand in an item or are one. */
const IN_ITEM: ReadonlySet<number> = new Set(
  ['Ll', 'Tt', 'Cc', 'Mm', 'll'].map((tags) => TAGS_OF_KIND.indexOf(tags)),
);
const ITEM_TAGS = tagsOf('Ll');

/** A block that begins at a line and has not ended yet. */
interface Open {
  /** Index in `KINDS`. */
  readonly kind: number;
  readonly first: number;
  /** How likely it is that the block begins there and goes on to here. */
  readonly sure: number;
  readonly tag: number;
}

/** The best way to the end of a line: its last block, and what all its blocks are worth. */
interface Way {
  readonly worth: number;
  readonly kind: number;
  readonly first: number;
  readonly sure: number;
}

/** Tags of the likeliest blocks. */
export interface LikelyBlocks {
  readonly tags: Uint8Array;
  /** For each line that begins a block how likely just this block is. */
  readonly sure: Float64Array;
}

/** How likely the rest of an item begins at a line rather than goes on. */
function restBegins({ tags, onward }: Lattice, line: number): number {
  const rest = RESTS[REST_OF_ITEM] ?? 0;
  let sure = tags[line * SIZE + rest] ?? 0;
  for (const tag of line > 0 && sure > MIN_PROBABILITY ? ITEM_TAGS : []) {
    sure -= (tags[(line - 1) * SIZE + tag] ?? 0) * onward(line - 1, tag, rest);
  }
  return sure;
}

/**
 * The likeliest block goes on, where no block is likely. That it began where it did and goes on to
 * here is less likely with each line, however sure each line is: so it is after thousands of them.
 */
function goOn({ onward }: Lattice, before: readonly Open[], line: number): readonly Open[] {
  let most = 0;
  let longest: Open | undefined;
  for (const block of before) {
    const tag = RESTS[block.kind] ?? -1;
    const sure = tag < 0 ? 0 : block.sure * onward(line - 1, block.tag, tag);
    if (sure > most) [most, longest] = [sure, { ...block, sure: MIN_PROBABILITY, tag }];
  }
  return longest ? [longest] : [];
}

/** Blocks that reach a line: those that go on, and those that begin. */
function reach(lattice: Lattice, blocks: readonly Open[], line: number): readonly Open[] {
  const open: Open[] = [];
  for (const { kind, first, sure: before, tag } of blocks) {
    const rest = RESTS[kind] ?? -1;
    const sure = rest < 0 ? 0 : before * lattice.onward(line - 1, tag, rest);
    if (sure > MIN_PROBABILITY) open.push({ kind, first, sure, tag: rest });
  }
  for (let kind = 0; kind < STARTS.length; kind++) {
    const tag = STARTS[kind] ?? 0;
    const isRest = kind === REST_OF_ITEM;
    const sure = isRest ? restBegins(lattice, line) : (lattice.tags[line * SIZE + tag] ?? 0);
    if (sure > MIN_PROBABILITY) open.push({ kind, first: line, sure, tag });
  }
  if (open.length === 0) return goOn(lattice, blocks, line);
  return open.length <= BEAM_WIDTH
    ? open
    : open.sort((a, b) => b.sure - a.sure).slice(0, BEAM_WIDTH);
}

/** The best way to the end of a line, and the best whose last block may hold the rest of an item. */
interface Ways {
  readonly best: Way;
  readonly inItem: Way | undefined;
}

const START: Ways = { best: { worth: 0, kind: 0, first: 0, sure: 1 }, inItem: undefined };

/** The way that ends with a block; none where its beginning cannot be reached. */
function endBlock(block: Open, ways: readonly Ways[], stays: number): Way | undefined {
  const before = ways[block.first];
  const way = block.kind === REST_OF_ITEM ? before?.inItem : before?.best;
  if (!way) return undefined;
  const sure = block.sure * (1 - stays);
  return { worth: way.worth + sure - BLOCK_COST, kind: block.kind, first: block.first, sure };
}

function better(way: Way | undefined, other: Way | undefined): Way | undefined {
  if (!way || !other) return way ?? other;
  return other.worth > way.worth ? other : way;
}

/** A block of one line, where no other way leads on. */
function likeliest({ tags }: Lattice, line: number, { best }: Ways): Way {
  const own = tags.subarray(line * SIZE, (line + 1) * SIZE);
  const tag = own.indexOf(Math.max(...own));
  const kind = KINDS.findIndex((pair) => pair.includes(tag));
  return { worth: best.worth - BLOCK_COST, kind, first: line, sure: own[tag] ?? 0 };
}

function trace(ways: readonly Ways[]): LikelyBlocks {
  const count = ways.length - 1;
  const tags = new Uint8Array(count);
  const sure = new Float64Array(count);
  let needsItem = false;
  for (let end = count; end > 0; ) {
    const { best, inItem }: Ways = ways[end] ?? START;
    const way: Way = needsItem ? (inItem ?? best) : best;
    const [start, rest] = KINDS[way.kind] ?? [0, 0];
    tags.fill(rest < 0 ? start : rest, way.first, end);
    tags[way.first] = start;
    sure[way.first] = way.sure;
    needsItem = way.kind === REST_OF_ITEM;
    end = way.first;
  }
  return { tags, sure };
}

/**
 * Find the blocks of which the most can be expected to be right: minimum Bayes risk decoding, by a
 * dynamic program over where blocks end. The Viterbi sequence is the likeliest as a whole; here each
 * block counts by its own probability, summed over all sequences that have it.
 *
 * @param lattice The probabilities of the tags.
 */
export function likelyBlocks(lattice: Lattice): LikelyBlocks {
  const ways: Ways[] = [START];
  let open: readonly Open[] = [];
  for (let line = 0; line < lattice.count; line++) {
    open = reach(lattice, open, line);
    let best: Way | undefined;
    let inItem: Way | undefined;
    for (const block of open) {
      const rest = RESTS[block.kind] ?? -1;
      const isEnd = rest < 0 || line === lattice.count - 1;
      const way = endBlock(block, ways, isEnd ? 0 : lattice.onward(line, block.tag, rest));
      best = better(best, way);
      if (IN_ITEM.has(block.kind)) inItem = better(inItem, way);
    }
    ways.push({ best: best ?? likeliest(lattice, line, ways[line] ?? START), inItem });
  }
  return trace(ways);
}
