import type { SoftmaxTable } from '../../learned/softmax-table.ts';
import { bonusOf } from './cut-bonus.ts';
import { CUT_LABELS, type CutLabel, type CutPlace } from './cut-place.ts';
import type { CutText } from './cut-text.ts';
import { allowsLabel, type OpenUnit, openUnit } from './open-unit.ts';
import { openAt, type ReadLine } from './read-cut-line.ts';

/** A place where another unit begins. */
export interface Cut extends CutPlace {
  readonly label: Exclude<CutLabel, 'none'>;
  /** Log-probability of the label. */
  readonly score: number;
}

/** One way to take a line apart. */
export interface CutLayout {
  /** Log-probability, place by place. */
  readonly score: number;
  readonly cuts: readonly Cut[];
}

interface State extends CutLayout {
  readonly open: OpenUnit;
}

/** A way on from a state: what begins at a place, if anything. */
interface Way {
  readonly from: State;
  readonly label: CutLabel;
  readonly own: number;
  readonly score: number;
}

/** A state whose score is this much below the best is dropped. */
const MAX_BEHIND = 8;

/**
 * Find the likeliest ways to cut a line, by a beam search from place to place.
 *
 * @param read The line and the ones around it.
 * @param whole What is known of the text.
 * @param model Judges the places.
 * @param width Width of the beam.
 * @returns The likeliest first.
 */
export function searchCuts(
  read: ReadLine,
  whole: CutText,
  model: SoftmaxTable,
  width: number,
): readonly CutLayout[] {
  const { line, places, reader } = read;
  if (places.length === 0) return [];
  const glue = whole.keepsSpace ? -1 : reader.glue();
  const judge = judgeOnce(read, model);
  let beam: readonly State[] = [{ open: openAt(line, false), score: 0, cuts: [] }];
  for (const [index, place] of places.entries()) {
    const ways: Way[] = [];
    let most = Number.NEGATIVE_INFINITY;
    for (const from of beam) {
      const scores = judge(place, index, from.open);
      for (let at = 0; at < CUT_LABELS.length; at += 1) {
        const label = CUT_LABELS[at] ?? 'none';
        if (label === 'item' && whole.keepsSpace) continue;
        if (!allowsLabel(from.open, label, place)) continue;
        const own = (scores[at] ?? 0) + bonusOf(label, place, place.at === glue, whole);
        const score = from.score + own;
        // Most ways are given up at once.
        if (score <= most - MAX_BEHIND) continue;
        most = Math.max(most, score);
        ways.push({ from, label, own, score });
      }
    }
    beam = goOn(ways, place, width);
  }
  return beam;
}

/** Judges a place once for each unit that may be open there. */
function judgeOnce(
  { reader }: ReadLine,
  model: SoftmaxTable,
): (place: CutPlace, index: number, open: OpenUnit) => Float64Array {
  const known = new Map<number, Float64Array>();
  let last = -1;
  return (place, index, open) => {
    if (index !== last) known.clear();
    last = index;
    const unit = open.from * 4 + (open.inCode ? 2 : 0) + (open.isBare ? 1 : 0);
    const before = known.get(unit);
    if (before) return before;
    const scores = new Float64Array(CUT_LABELS.length);
    model(reader.read(place, index, open), scores);
    known.set(unit, scores);
    return scores;
  };
}

/** The best states of the beam. */
function goOn(ways: Way[], place: CutPlace, width: number): readonly State[] {
  ways.sort((a, b) => b.score - a.score);
  const least = (ways[0]?.score ?? 0) - MAX_BEHIND;
  const states: State[] = [];
  for (const way of ways) {
    if (states.length === width || way.score <= least) break;
    states.push(follow(way, place));
  }
  return states;
}

function follow({ from, label, own, score }: Way, place: CutPlace): State {
  if (label === 'none') return { open: from.open, score, cuts: from.cuts };
  const cuts = [...from.cuts, { ...place, label, score: own }];
  return { open: openUnit(label, place), score, cuts };
}
