import type { RepairOptions, RepairResult } from '../types/repair.ts';
import { DEFAULT_THRESHOLD } from '../util/default-threshold.ts';
import { applyEdits } from '../util/text/apply-edits.ts';
import { lineIndex } from '../util/text/line-index.ts';
import { overrideOf } from './1-evidence/override-of.ts';
import type { CodeIndenter } from './3-mend/code/code-indenter.ts';
import { editPieces } from './edit-script/edit-pieces.ts';
import { piecesToEdits } from './edit-script/pieces-to-edits.ts';
import { toSource } from './edit-script/to-source.ts';
import { describeEdits } from './markdown/describe-edits.ts';
import { runPasses } from './markdown/run-passes.ts';

/**
 * Mend what is still damaged in Markdown that was rebuilt from flattened text, by the passes that mend
 * any Markdown: no-break spaces in code, zero-width characters, mixed line endings.
 *
 *     ```js
 *     const⍽a = 1;        ← the page had a no-break space here
 *     ```
 *
 * This makes repair idempotent: repairing the result again changes nothing.
 *
 * @param source The flattened text.
 * @param result The result of rebuilding it.
 * @param options Lines with an override are not mended further.
 * @param indentCode What indented the code that was rebuilt.
 * @returns The result with more edits of `source`.
 */
export function mendRebuilt(
  source: string,
  result: RepairResult,
  options: RepairOptions,
  indentCode: CodeIndenter,
): RepairResult {
  const { pieces } = runPasses(result.markdown, true, indentCode);
  const found = piecesToEdits(result.markdown, pieces);
  if (found.length === 0) return result;
  const whole = { start: 0, end: source.length, edit: undefined };
  const rebuilt = editPieces([whole], result.edits);
  const origin = toSource(rebuilt);
  const { pointAt } = lineIndex(source);
  const { overrides = [] } = options;
  const own = found.filter(({ start }) => {
    return !overrideOf({ number: pointAt(origin(start)).line }, overrides);
  });
  const atSource = own.map((edit) => ({
    ...edit,
    start: origin(edit.start),
    end: Math.max(origin(edit.start), origin(edit.end)),
  }));
  const edits = piecesToEdits(source, editPieces(rebuilt, own));
  const told = describeEdits(source, atSource, [], options.threshold ?? DEFAULT_THRESHOLD);
  return {
    ...result,
    markdown: applyEdits(source, edits),
    edits,
    messages: [...result.messages, ...told],
  };
}
