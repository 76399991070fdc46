import type { BlockKind } from '../../types/repair.ts';
import type { Line } from '../1-evidence/line.ts';

/** A run of lines that belong together, before it is mended. */
export interface Block {
  readonly kind: BlockKind;
  readonly lines: readonly Line[];
  /** How sure the search is of the kind, in [0, 1]. */
  readonly confidence: number;
  /** What a person said about these lines. */
  readonly lang?: string;
  readonly depth?: number;
  readonly pinned: boolean;
  /** Of a list whose lines were taken apart: whether each line begins an item. */
  readonly starts?: readonly boolean[];
  /** The block was cut out of a line that held more. */
  readonly wasCut?: true;
  /** A person wants the lines as they stand. */
  readonly asis?: true;
}
