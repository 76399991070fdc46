import type { Edit, RepairOptions, RepairResult } from '../types/repair.ts';
import { DEFAULT_THRESHOLD } from '../util/default-threshold.ts';
import { lineIndex } from '../util/text/line-index.ts';
import { splitLines } from './1-evidence/split-lines.ts';
import { type CodeIndenter, codeIndenter } from './3-mend/code/code-indenter.ts';
import { describeText } from './3-mend/describe-text.ts';
import { writeBlocks } from './5-edits/write-blocks.ts';
import { findNumberedCode } from './line-ends/find-numbered-code.ts';
import { mendLineEnds } from './line-ends/mend-line-ends.ts';
import { type MendedLines, moveLines } from './line-ends/move-lines.ts';
import { placeBack } from './line-ends/place-back.ts';
import type { Flattened } from './profile/dialect.ts';
import { readBlocks } from './read-blocks.ts';

/**
 * Turn flattened text back into Markdown: take away the numbers of its lines of code, mend the ends of its lines,
 * find its blocks, mend each block, and write the changes as edits.
 *
 * @param source The text.
 * @param dialect How it was flattened.
 * @param options Threshold and a person's overrides.
 * @param indentCode Indents the text's code. @default nothing is known of it yet
 */
export function rebuild(
  source: string,
  dialect: Flattened,
  options: RepairOptions,
  indentCode: CodeIndenter = codeIndenter(),
): RepairResult {
  const overrides = options.overrides ?? [];
  const numbers = findNumberedCode(splitLines(source), overrides, dialect);
  if (numbers.length === 0) return rebuildWhole(source, dialect, options, indentCode);
  const bare = moveLines(source, numbers, overrides);
  const own = { ...options, overrides: bare.overrides };
  return placeBack(source, bare, rebuildWhole(bare.text, dialect, own, indentCode));
}

function rebuildWhole(
  source: string,
  dialect: Flattened,
  options: RepairOptions,
  indentCode: CodeIndenter,
): RepairResult {
  const overrides = options.overrides ?? [];
  const first = mendLineEnds(source, dialect, overrides);
  if (!first) return rebuildLines(source, dialect, options, indentCode);
  const rebuildMoved = (moved: MendedLines): RepairResult => {
    const own = { ...options, overrides: moved.overrides };
    return placeBack(source, moved, rebuildLines(moved.text, dialect, own, indentCode));
  };
  const result = rebuildMoved(first);
  const kept = withoutCode(source, first.edits, result.blocks);
  return kept.length === first.edits.length
    ? result
    : rebuildMoved(moveLines(source, kept, overrides));
}

/** The edits without those of bullets that turned out to stand in code, where every character counts. */
function withoutCode(
  source: string,
  edits: readonly Edit[],
  blocks: RepairResult['blocks'],
): readonly Edit[] {
  if (!edits.some(isBullet)) return edits;
  const { pointAt } = lineIndex(source);
  const codes = blocks.filter(({ kind }) => kind === 'code' || kind === 'mermaid');
  return edits.filter((edit) => {
    if (!isBullet(edit)) return true;
    const { line } = pointAt(edit.start);
    return !codes.some(({ lines }) => lines[0] <= line && line <= lines[1]);
  });
}

function isBullet({ rule }: Edit): boolean {
  return rule === 'typographic-bullet';
}

function rebuildLines(
  source: string,
  dialect: Flattened,
  options: RepairOptions,
  indentCode: CodeIndenter,
): RepairResult {
  const blocks = readBlocks(source, dialect, options.overrides ?? []);
  return writeBlocks(
    blocks,
    describeText(source, dialect, blocks, indentCode),
    options.threshold ?? DEFAULT_THRESHOLD,
  );
}
