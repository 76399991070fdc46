import { TAGS, tagOf, tagsOf } from '../1-evidence/tags.ts';
import type { Lattice } from './read-lattice.ts';

const SIZE = TAGS.length;
/** What a block costs: one that is right less often than this lowers the expected gain. */
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
  /** Probability that the block begins there and goes on to here. */
  readonly probability: number;
  readonly tag: number;
}

/** The best path to the end of a line: its last block, and the expected gain of all its blocks. */
interface Path {
  readonly gain: number;
  readonly kind: number;
  readonly first: number;
  readonly probability: number;
}

/** Tags of the likeliest blocks. */
export interface LikelyBlocks {
  readonly tags: Uint8Array;
  /** For each line that begins a block the probability of just this block. */
  readonly probabilities: Float64Array;
}

/** How likely the rest of an item begins at a line rather than goes on. */
function restBegins({ marginals, transition }: Lattice, line: number): number {
  const rest = RESTS[REST_OF_ITEM] ?? 0;
  let probability = marginals[line * SIZE + rest] ?? 0;
  for (const tag of line > 0 && probability > MIN_PROBABILITY ? ITEM_TAGS : []) {
    probability -= (marginals[(line - 1) * SIZE + tag] ?? 0) * transition(line - 1, tag, rest);
  }
  return probability;
}

/**
 * The likeliest block goes on, where no block is likely. That it began where it did and goes on to
 * here is less likely with each line, however probable each line is: so it is after thousands of them.
 */
function goOn({ transition }: Lattice, before: readonly Open[], line: number): readonly Open[] {
  let most = 0;
  let longest: Open | undefined;
  for (const block of before) {
    const tag = RESTS[block.kind] ?? -1;
    const probability = tag < 0 ? 0 : block.probability * transition(line - 1, block.tag, tag);
    if (probability > most)
      [most, longest] = [probability, { ...block, probability: MIN_PROBABILITY, tag }];
  }
  return longest ? [longest] : [];
}

/** Blocks that reach a line: those that go on, and those that begin. */
function reach(lattice: Lattice, blocks: readonly Open[], line: number): readonly Open[] {
  const open: Open[] = [];
  for (const { kind, first, probability: before, tag } of blocks) {
    const rest = RESTS[kind] ?? -1;
    const probability = rest < 0 ? 0 : before * lattice.transition(line - 1, tag, rest);
    if (probability > MIN_PROBABILITY) open.push({ kind, first, probability, tag: rest });
  }
  for (let kind = 0; kind < STARTS.length; kind++) {
    const tag = STARTS[kind] ?? 0;
    const isRest = kind === REST_OF_ITEM;
    const probability = isRest
      ? restBegins(lattice, line)
      : (lattice.marginals[line * SIZE + tag] ?? 0);
    if (probability > MIN_PROBABILITY) open.push({ kind, first: line, probability, tag });
  }
  if (open.length === 0) return goOn(lattice, blocks, line);
  return open.length <= BEAM_WIDTH
    ? open
    : open.sort((a, b) => b.probability - a.probability).slice(0, BEAM_WIDTH);
}

/** The best path to the end of a line, and the best whose last block may hold the rest of an item. */
interface Paths {
  readonly best: Path;
  readonly inItem: Path | undefined;
}

const START: Paths = { best: { gain: 0, kind: 0, first: 0, probability: 1 }, inItem: undefined };

/** The path that ends with a block; none where its beginning cannot be reached. */
function endBlock(block: Open, paths: readonly Paths[], stays: number): Path | undefined {
  const before = paths[block.first];
  const path = block.kind === REST_OF_ITEM ? before?.inItem : before?.best;
  if (!path) return undefined;
  const probability = block.probability * (1 - stays);
  return {
    gain: path.gain + probability - BLOCK_COST,
    kind: block.kind,
    first: block.first,
    probability,
  };
}

function better(path: Path | undefined, other: Path | undefined): Path | undefined {
  if (!path || !other) return path ?? other;
  return other.gain > path.gain ? other : path;
}

/** A block of one line, where no other path leads on. */
function blockOfLine({ marginals }: Lattice, line: number, { best }: Paths): Path {
  const own = marginals.subarray(line * SIZE, (line + 1) * SIZE);
  const tag = own.indexOf(Math.max(...own));
  const kind = KINDS.findIndex((pair) => pair.includes(tag));
  return { gain: best.gain - BLOCK_COST, kind, first: line, probability: own[tag] ?? 0 };
}

function trace(paths: readonly Paths[]): LikelyBlocks {
  const count = paths.length - 1;
  const tags = new Uint8Array(count);
  const probabilities = new Float64Array(count);
  let needsItem = false;
  for (let end = count; end > 0; ) {
    const { best, inItem }: Paths = paths[end] ?? START;
    const path: Path = needsItem ? (inItem ?? best) : best;
    const [start, rest] = KINDS[path.kind] ?? [0, 0];
    tags.fill(rest < 0 ? start : rest, path.first, end);
    tags[path.first] = start;
    probabilities[path.first] = path.probability;
    needsItem = path.kind === REST_OF_ITEM;
    end = path.first;
  }
  return { tags, probabilities };
}

/**
 * Find the blocks of which the most can be expected to be right: minimum Bayes risk decoding, by a
 * dynamic program over where blocks end. The Viterbi sequence is the likeliest as a whole; here each
 * block counts by its own probability, summed over all sequences that have it.
 *
 * @param lattice The probabilities of the tags.
 */
export function likelyBlocks(lattice: Lattice): LikelyBlocks {
  const paths: Paths[] = [START];
  let open: readonly Open[] = [];
  for (let line = 0; line < lattice.count; line++) {
    open = reach(lattice, open, line);
    let best: Path | undefined;
    let inItem: Path | undefined;
    for (const block of open) {
      const rest = RESTS[block.kind] ?? -1;
      const isEnd = rest < 0 || line === lattice.count - 1;
      const path = endBlock(block, paths, isEnd ? 0 : lattice.transition(line, block.tag, rest));
      best = better(best, path);
      if (IN_ITEM.has(block.kind)) inItem = better(inItem, path);
    }
    paths.push({ best: best ?? blockOfLine(lattice, line, paths[line] ?? START), inItem });
  }
  return trace(paths);
}
