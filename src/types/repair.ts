import type { Message } from './message.ts';

/**
 * One change of the source: the characters from `start` to `end` become `text`.
 *
 * Offsets are 0-based UTF-16 code units in the source. Edits of one result do not overlap and
 * stand in source order; nothing but edits turns the source into the Markdown.
 */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The rule that asked for it, kebab-case, listed in `docs/messages.md`. */
  readonly rule: string;
  /** How sure the rule is, in [0, 1]. Below the threshold it is a warning. */
  readonly confidence: number;
}

/** What a block of the repaired text is; the names of mdast, with `mermaid` told from `code`. */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list'
  | 'blockquote'
  | 'code'
  | 'mermaid'
  | 'table'
  | 'thematicBreak'
  | 'html'
  | 'boilerplate';

/** One decision about a run of source lines, as the repair review shows it. */
export interface MendedBlock {
  readonly kind: BlockKind;
  /** 1-based, inclusive, in the source. */
  readonly lines: readonly [first: number, last: number];
  /** False where the block stood in the source just as it stands in the Markdown. */
  readonly changed: boolean;
  /** Info string of a code block, depth of a heading. */
  readonly lang?: string;
  readonly depth?: number;
  readonly rule: string;
  readonly confidence: number;
  /** Why this kind: short, for people. */
  readonly reason: string;
}

/** A block with its place in the repaired Markdown. */
export interface PlacedBlock extends MendedBlock {
  /** 1-based, inclusive; undefined where nothing of the block is left. */
  readonly markdownLines: readonly [first: number, last: number] | undefined;
}

/** What `repair` gives back. `markdown` is `applyEdits(source, edits)`, always. */
export interface RepairResult {
  readonly markdown: string;
  readonly edits: readonly Edit[];
  readonly blocks: readonly MendedBlock[];
  readonly messages: readonly Message[];
  /** Source lines dropped as boilerplate, with their 1-based line numbers. */
  readonly dropped: readonly { readonly line: number; readonly text: string }[];
}

/** A person's decision about some lines; it beats every rule. See `docs/overrides.md`. */
export interface Override {
  /** 1-based, inclusive, in the source; resolved from the sidecar's text anchors before repair. */
  readonly lines: readonly [first: number, last: number];
  readonly as: BlockKind | 'asis';
  readonly lang?: string;
  readonly depth?: number;
  /** Of a table: the cells of its header and of any other rows, each as the source has them. */
  readonly rows?: readonly (readonly string[])[];
}

/** How a text is repaired. */
export interface RepairOptions {
  /** Decisions below this confidence are reported as warnings. @default 0.6 */
  readonly threshold?: number;
  /** What a person decided about lines. @default [] */
  readonly overrides?: readonly Override[];
}
