import type { Numbering } from './parse-numbering.ts';
import type { SectionWords } from './section-words.ts';

/** A heading as the decoder sees it. */
export interface HeadingFacts {
  /** Position among the headings. */
  readonly index: number;
  readonly text: string;
  /** The text in small letters, and what of it other headings may take up. */
  readonly lower: string;
  readonly words: readonly string[];
  /** Hash of the same without a number or a picture before it. */
  readonly whole: number;
  /** Hashes of its words, and the first and the last of them. */
  readonly hashes: ReadonlySet<number>;
  readonly first: number;
  readonly end: number;
  /** Width of the text, East Asian characters counting two. */
  readonly width: number;
  readonly numbering: Numbering | undefined;
  /** The way of counting, with counted words as one; `-` without a number. */
  readonly style: string;
  /** Lines of content between the heading before and this one. */
  readonly gap: number;
  /** Lines of content between this heading and the next. */
  readonly length: number;
  /** How often the same text is a heading of this article. */
  readonly repeats: number;
  readonly shape: string;
  /** How many headings back the one is that is most alike, 0 for none. */
  readonly twin: number;
  /** True where that one has the very same text. */
  readonly isRepeat: boolean;
  /** True where a later heading goes on counting from this one. */
  readonly isContinued: boolean;
  /** How many headings back the one is that stood before what the next one repeats, 0 for none. */
  readonly analogue: number;
  /** How many in eight headings of the article are of this one's style and shape. */
  readonly kin: number;
  /** How sure it is that this is a heading at all, in steps from 0 to 4. */
  readonly sureness: number;
  /** Kinds of the blocks before and after. */
  readonly before: string;
  readonly after: string;
  /** What the article's sections are about; this heading's is number `index`. */
  readonly article: SectionWords;
  /** Headings in the article, in coarse steps. */
  readonly size: number;
}

/** The outline up to a heading; `stack[i]` is the open heading of level `i + 1`. */
export interface OutlineState {
  readonly stack: readonly HeadingFacts[];
  /** Headings at each open level since the one above it. */
  readonly counts: readonly number[];
  /** By level: whether the headings since the one above it are all of one style and shape. */
  readonly alike: readonly boolean[];
  readonly previous: OutlineState | undefined;
}
