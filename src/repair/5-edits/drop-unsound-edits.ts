import type { Message } from '../../types/message.ts';
import type { Override, RepairResult } from '../../types/repair.ts';
import { applyEdits } from '../../util/text/apply-edits.ts';
import { lineIndex } from '../../util/text/line-index.ts';
import { overrideOf } from '../1-evidence/override-of.ts';
import { findLosses } from './find-losses.ts';

/**
 * Drop the edits that lose or invent visible characters, and report each as a bug. This is the last
 * check of the conservation that repair promises; no known text fails it.
 *
 * @param source The text before.
 * @param result The result of repairing it.
 * @param overrides Edits of lines with an override are kept: a person may name another language of a
 *   fence, which changes characters.
 * @returns `result` itself where every edit is sound.
 */
export function dropUnsoundEdits(
  source: string,
  result: RepairResult,
  overrides: readonly Override[] = [],
): RepairResult {
  const { edits: losing } = findLosses(source, result);
  if (losing.length === 0) return result;
  const { pointAt } = lineIndex(source);
  const unsound = new Set(
    losing.filter(({ start }) => !overrideOf({ number: pointAt(start).line }, overrides)),
  );
  if (unsound.size === 0) return result;
  const edits = result.edits.filter((edit) => !unsound.has(edit));
  const told = [...unsound].map(
    ({ start, end, rule }): Message => ({
      severity: 'error',
      source: 'repair',
      ruleId: 'repair-unsound',
      reason: `A bug: an edit of \`${rule}\` would have changed characters of the article`,
      note: 'The lines stay as they stand. Please report it with the article.',
      place: { start: pointAt(start), end: pointAt(end) },
    }),
  );
  return {
    ...result,
    markdown: applyEdits(source, edits),
    edits,
    messages: [...result.messages, ...told],
  };
}
