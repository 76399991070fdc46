import { findLosses } from '../../src/repair/5-edits/find-losses.ts';
import { repair } from '../../src/repair/index.ts';
import type { Outcome, Scorer, Task } from './types.ts';

/**
 * Repair and score one document.
 *
 * @param task The document.
 * @param scorer Counts matches against the ideal text.
 */
export function runTask(task: Task, scorer: Scorer): Outcome {
  const before = performance.now();
  const result = repair(task.source);
  const milliseconds = performance.now() - before;
  const losses = findLosses(task.source, result);
  return {
    name: task.name,
    score: scorer.scoreDoc(task.gold, result.markdown, task.source),
    lost: losses.lost,
    invented: losses.invented,
    idempotent: repair(result.markdown).markdown === result.markdown,
    milliseconds,
    bytes: Buffer.byteLength(task.source),
  };
}
