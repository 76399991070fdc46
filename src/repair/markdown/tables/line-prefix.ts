import { continuePrefix } from '../scan/continue-prefix.ts';
import type { Structure } from '../scan/scan-blocks.ts';
import type { Row } from './row-of.ts';

/** What a new line needs in front to stand in the same containers as `row`. */
export function linePrefix({ lines }: Structure, row: Row): string {
  return continuePrefix(lines.text.slice(lines.starts[row.line], row.start));
}
