import type { Evidence } from '../1-evidence/evidence.ts';
import type { Line } from '../1-evidence/line.ts';
import { makeLine } from '../1-evidence/make-line.ts';
import { TAGS } from '../1-evidence/tags.ts';
import type { Block } from './block.ts';
import { calibrate } from './calibrate.ts';
import CALIBRATION from './calibration.weights.json' with { type: 'json' };
import type { DraftBlock } from './draft-blocks.ts';
import type { Pins } from './pin-lines.ts';
import { readHeading } from './read-heading.ts';

/** What was decided about the lines of a text. */
export interface Decoded {
  /** For each line the tag that was chosen. */
  readonly tags: Uint8Array;
  /** For each line and tag how probable it is. */
  readonly chances: Float64Array;
  readonly pins: Pins;
}

/**
 * Make a block of a draft: with its lines, its confidence, and what a person has said about it.
 *
 * @param draft The lines that make the block, by their places among `evidence.lines`.
 * @param evidence All lines.
 * @param decoded The tags of all lines.
 */
export function finishBlock(
  { kind, first, last, sum, parts }: DraftBlock,
  evidence: Evidence,
  { tags, chances, pins }: Decoded,
): Block {
  const override = pins.byLine.get(first);
  const lang = override?.as === 'mermaid' ? 'mermaid' : override?.lang;
  return {
    kind,
    lines: rejoin(evidence.lines, tags, first, last),
    confidence: override ? 1 : calibrate(CALIBRATION, kind, sum / parts),
    pinned: override !== undefined,
    ...(first === last ? readHeading(evidence, { chances, tags }, first) : {}),
    ...(override?.as === 'asis' ? { asis: true } : {}),
    ...(lang === undefined ? {} : { lang }),
    ...(override?.depth === undefined ? {} : { depth: override.depth }),
    ...(override?.rows === undefined ? {} : { rows: override.rows }),
  };
}

/** The lines of a block, with parts of one source line joined again where they became one item or block. */
function rejoin(
  lines: readonly Line[],
  tags: Uint8Array,
  first: number,
  last: number,
): readonly Line[] {
  const joined: Line[] = [];
  for (let at = first; at <= last; at++) {
    const line = lines[at];
    const before = joined.at(-1);
    if (!line) continue;
    const isItem = TAGS[tags[at] ?? 0] === 'L';
    if (before && line.part > 0 && !isItem) {
      const { number, start, text, blankBefore, part } = before;
      const whole = `${text} ${line.text}`;
      joined[joined.length - 1] = makeLine(number, start, whole, blankBefore, part);
    } else joined.push(line);
  }
  return joined;
}
