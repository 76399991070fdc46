import type { BlockKind } from '../../../../types/repair.ts';

/** What may be a heading, and where it stands. */
export interface FoundHeading {
  readonly text: string;
  /** Lines of content, blank ones apart, between the heading before (or the start) and this one. */
  readonly gap: number;
  /** How likely the line model takes it for a heading, in [0, 1]. @default 1 */
  readonly chance?: number;
  /** What it was taken for. @default 'heading' */
  readonly kind?: BlockKind;
  /** What the line model takes it for if it is no heading. */
  readonly otherwise?: BlockKind | undefined;
  /** A person says what it is. @default false */
  readonly isCertain?: boolean;
  /** Kinds of the blocks before and after, where there are any. */
  readonly before?: BlockKind | undefined;
  readonly after?: BlockKind | undefined;
  /** The text between this heading and the next. @default '' */
  readonly body?: string;
  /** Kinds of the blocks there. @default [] */
  readonly kinds?: readonly BlockKind[];
  /** The lines before and after. @default '' */
  readonly lineBefore?: string;
  readonly lineAfter?: string;
}
