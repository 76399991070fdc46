import type { Change } from '../edit-script/align-text.ts';

/** A block's changes: offsets count in the block's piece of the source. */
export interface Mended {
  readonly changes: readonly Change[];
  readonly rule: string;
  /** In [0, 1]; multiplies with the confidence of the block's kind. */
  readonly confidence: number;
  /** Why, and what could not be known: for people. */
  readonly reason: string;
  readonly notes: readonly SourceNote[];
  readonly lang?: string;
  readonly depth?: number;
}

/** Something that is lost or guessed inside a block. */
export interface SourceNote {
  readonly ruleId: string;
  readonly reason: string;
  /** 1-based line in the source. */
  readonly line: number;
}
