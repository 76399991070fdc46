import type { TreeShape } from '../tree-shape.ts';
import type { HeadingSeams } from './heading-seams.ts';
import type { HeadingSection } from './heading-section.ts';
import type { HeadingText } from './heading-text.ts';
import type { ListedHeading } from './listed-headings.ts';
import type { Numbering } from './parse-numbering.ts';
import type { SectionWords } from './section-words.ts';

/** A heading as the decoder sees it. */
export interface HeadingFacts extends HeadingText {
  /** Position among the headings. */
  readonly index: number;
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
  /** How many headings back the last ones are that end and begin with the same word, 0 for none. */
  readonly sameEnd: number;
  readonly sameFirst: number;
  /** How long the run is of headings in alphabetical order that goes on here, 0 where it does not. */
  readonly run: number;
  /** How many headings ahead the next ones are that are alike in each of these ways, 0 for none. */
  readonly ahead: { readonly twin: number; readonly end: number; readonly first: number };
  /** As `headingForm` gives it. */
  readonly form: string;
  /** Its number among headings that follow one another directly, from 1. */
  readonly chain: number;
  /** True where that one has the very same text. */
  readonly isRepeat: boolean;
  /** True where a later heading goes on counting from this one. */
  readonly isContinued: boolean;
  /** How many headings back the one is that stood before what the next one repeats, 0 for none. */
  readonly analogue: number;
  /** How many in eight headings of the article are of this one's style and shape. */
  readonly kin: number;
  /** The line model, or a person, takes it for a heading. */
  readonly isFound: boolean;
  /** A person says what it is. */
  readonly isCertain: boolean;
  /** What the line model takes it for if it is no heading. */
  readonly otherwise: string;
  /** How likely the line model takes it for a heading, in steps. */
  readonly sureness: number;
  /** Kinds of the blocks before and after. */
  readonly before: string;
  readonly after: string;
  /** How it meets the lines beside it; words of the line before that may introduce it. */
  readonly seams: HeadingSeams;
  readonly lead: readonly number[];
  readonly section: HeadingSection;
  readonly listed: ListedHeading;
  /** How often headings of the article follow one another directly, in steps. */
  readonly habit: number;
  /** What the article's sections are about; this heading's is number `index`. */
  readonly article: SectionWords;
  /** Headings in the article, in coarse steps. */
  readonly size: number;
}

/** The outline up to a heading; `stack[i]` is the open heading of level `i + 1`. */
export interface OutlineState {
  readonly stack: readonly HeadingFacts[];
  /** For each open heading, what tells apart the outlines up to it. */
  readonly opened: readonly object[];
  /** Headings at each open level since the one above it. */
  readonly counts: readonly number[];
  /** By level: whether the headings since the one above it are all of one style and shape. */
  readonly alike: readonly boolean[];
  /** The headings at each open level since the one above it. */
  readonly members: readonly (readonly HeadingFacts[])[];
  /** By level: how many of them have headings below, the open one apart. */
  readonly fertile: readonly number[];
  /** By level: how many headings stand directly below the one before the open one; -1 for none. */
  readonly former: readonly number[];
  readonly tree: TreeShape;
  /** The deepest level so far. */
  readonly deepest: number;
  /** Place of the deepest open heading with a number of more than one part, like 2.4; -1 for none. */
  readonly ranked: number;
  /** A heading without a number stands below one like 2.4. */
  readonly isMixed: boolean;
  /** The last of what may be headings is none. */
  readonly isNone: boolean;
  readonly previous: OutlineState | undefined;
}
