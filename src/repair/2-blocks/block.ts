import type { BlockKind } from '../../types/repair.ts';
import type { Line } from '../1-evidence/line.ts';

/** A run of lines that belong together, before it is mended. */
export interface Block {
  readonly kind: BlockKind;
  readonly lines: readonly Line[];
  /** How sure the search is of the kind, in [0, 1]. */
  readonly confidence: number;
  /** Of a block of one line: how likely the line model takes that for a heading. */
  readonly heading?: number;
  /** Of such a block: what it most likely is if no heading. */
  readonly otherwise?: BlockKind;
  /** What a person said about these lines; a heading's depth is found where nobody did. */
  readonly lang?: string;
  readonly depth?: number;
  readonly rows?: readonly (readonly string[])[];
  readonly pinned: boolean;
  /** Of a list whose lines were taken apart: whether each line begins an item. */
  readonly starts?: readonly boolean[];
  /** The block stands in a list item, whose text begins at this column. */
  readonly inItem?: number;
  /** The block was cut out of a line that held more. */
  readonly wasCut?: true;
  /** Boilerplate that stands in the text already: an extractor wrote it twice. */
  readonly isRepeat?: true;
  /** A person wants the lines as they stand. */
  readonly asis?: true;
}
