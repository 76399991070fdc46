import type { Sidecar } from '../types/decision.ts';
import type { Message } from '../types/message.ts';
import type { MendedBlock, Override } from '../types/repair.ts';

/**
 * Report decisions that changed nothing, so that nobody believes they did: a fenced block is not
 * taken apart, and not all lines make a table.
 *
 * @param blocks What repair made of the text.
 * @param firstLine 1-based line of the file where the text begins.
 */
export function findUnusedOverrides(
  overrides: readonly Override[],
  blocks: readonly MendedBlock[],
  { path }: Sidecar,
  firstLine: number,
): readonly Message[] {
  return overrides
    .filter((override) => !blocks.some((block) => obeys(block, override)))
    .map(({ lines, as }) => ({
      severity: 'warning',
      source: 'read',
      ruleId: 'override-unused',
      reason: `Line ${lines[0] + firstLine - 1} of the article was not made \`${as}\` as decided`,
      note: 'Lines inside a fenced block need its fences; lines that make no table stay as they are; `rows` need the words of the article, the header first.',
      path,
    }));
}

function obeys({ kind, lines, depth, reason }: MendedBlock, override: Override): boolean {
  if (lines[0] > override.lines[1] || lines[1] < override.lines[0]) return false;
  if (override.as === 'asis' || override.rows) return reason.endsWith('as decided');
  if (override.depth !== undefined && depth !== override.depth) return false;
  return kind === override.as || (override.as === 'code' && kind === 'mermaid');
}
