import type { Numbering } from './parse-numbering.ts';

/** A heading as the decoder sees it. */
export interface HeadingFacts {
  /** Position among the headings. */
  readonly index: number;
  readonly text: string;
  /** The text in small letters, and what of it other headings may take up. */
  readonly lower: string;
  readonly words: readonly string[];
  /** Width of the text, East Asian characters counting two. */
  readonly width: number;
  readonly numbering: Numbering | undefined;
  /** Lines of content between the heading before and this one. */
  readonly gap: number;
  /** Lines of content between this heading and the next. */
  readonly length: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** How often the same text is a heading of this article. */
  readonly repeats: number;
  readonly shape: string;
  /** How many headings back the one is that is most alike, 0 for none. */
  readonly twin: number;
  /** True where that one has the very same text. */
  readonly isRepeat: boolean;
  /** True where a later heading goes on counting from this one. */
  readonly isContinued: boolean;
  /** Shape and style of the next heading. */
  readonly nextShape: string;
  readonly nextStyle: string;
  /** Headings in the article, in coarse steps. */
  readonly size: number;
}

/** The outline up to a heading; `stack[i]` is the open heading of level `i + 1`. */
export interface OutlineState {
  readonly stack: readonly HeadingFacts[];
  /** Headings at each open level since the one above it. */
  readonly counts: readonly number[];
  readonly previous: OutlineState | undefined;
}
