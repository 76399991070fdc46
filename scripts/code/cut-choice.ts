import { cutLayoutReader } from '../../src/repair/3-mend/cut/cut-layout-features.ts';
import { BEAM_WIDTH } from '../../src/repair/3-mend/cut/cut-line.ts';
import { readCutLine } from '../../src/repair/3-mend/cut/read-cut-line.ts';
import { type CutLayout, searchCuts } from '../../src/repair/3-mend/cut/search-cuts.ts';
import type { SoftmaxTable } from '../../src/repair/learned/softmax-table.ts';
import type { LearnedLine } from './cut-examples.ts';
import { type LayoutChoice, ownFeatures } from './train-layouts.ts';

/** Whether a way to take a line apart is the right one. */
export function isRightCut(
  { cuts }: CutLayout,
  { right, places, startsCode }: LearnedLine,
): boolean {
  const labels = new Map([...right].map(([{ at }, label]) => [at, label]));
  const [start] = places;
  if (startsCode && start?.gap === 'start') labels.set(start.at, 'code');
  return cuts.length === labels.size && cuts.every(({ at, label }) => labels.get(at) === label);
}

/** The ways to take a line apart that a model of single places finds; nothing where there is no choice. */
export function cutChoice(
  learned: LearnedLine,
  repo: string,
  judge: SoftmaxTable,
): LayoutChoice | undefined {
  const { line, places, whole, inCode, right } = learned;
  if (inCode || whole.keepsSpace) return undefined;
  const layouts = searchCuts(readCutLine(line, whole), whole, judge, BEAM_WIDTH);
  const own = layouts.findIndex((layout) => isRightCut(layout, learned));
  if (own < 0 || layouts.length < 2) return undefined;
  const reader = cutLayoutReader(line, places, whole);
  const candidates = ownFeatures(layouts.map(({ cuts }) => reader.read(cuts)));
  const offsets = layouts.map(({ score }) => score);
  return { repo, candidates, offsets, right: own, lines: right.size + 1 };
}
