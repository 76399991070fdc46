import type { Override, RepairOptions, RepairResult } from '../types/repair.ts';
import { applyEdits } from '../util/apply-edits.ts';
import { lineIndex } from '../util/line-index.ts';
import { describeText } from './3-mend/describe-text.ts';
import { writeBlocks } from './5-edits/write-blocks.ts';
import { findJoints } from './joints/find-joints.ts';
import { placeBack } from './joints/place-back.ts';
import type { Dialect } from './profile/dialect.ts';
import { readBlocks } from './read-blocks.ts';

type Flattened = Exclude<Dialect, 'markdown'>;

/**
 * Turn flattened text back into Markdown: measure its lines, find the best sequence of blocks,
 * mend each of them, and write the changes as edits. Lines that the extractor broke behind inline
 * code are joined first, so that they stand as it leaves them elsewhere.
 *
 * @param source The text.
 * @param dialect How it was flattened.
 * @param options Threshold and a person's overrides.
 */
export function rebuild(source: string, dialect: Flattened, options: RepairOptions): RepairResult {
  const overrides = options.overrides ?? [];
  const joints = dialect === 'trafilatura' ? findJoints(source, overrides) : [];
  if (joints.length === 0) return rebuildLines(source, dialect, options);
  const text = applyEdits(source, joints);
  const { pointAt } = lineIndex(source);
  const moved = moveUp(
    overrides,
    joints.map(({ end }) => pointAt(end).line),
  );
  return placeBack(
    source,
    joints,
    text,
    rebuildLines(text, dialect, { ...options, overrides: moved }),
  );
}

/** Decisions about lines, after others were joined to those before them. */
function moveUp(overrides: readonly Override[], joined: readonly number[]): readonly Override[] {
  const move = (line: number): number => line - joined.filter((number) => number < line).length;
  return overrides.map((override) => {
    const [first, last] = override.lines;
    return { ...override, lines: [move(first), move(last)] };
  });
}

function rebuildLines(source: string, dialect: Flattened, options: RepairOptions): RepairResult {
  const blocks = readBlocks(source, dialect, options.overrides ?? []);
  return writeBlocks(blocks, describeText(source, dialect, blocks), options.threshold ?? 0.6);
}
