import type { FilePath } from './brand.ts';
import type { Message, Place } from './message.ts';
import type { Override } from './repair.ts';

/** One entry of `NAME.repair.yml`: what a person said about some lines, named by their text. */
export interface Decision {
  /** Text of the first line; with `…` at its end, the line's beginning. */
  readonly at: string;
  /** Text of the last line. @default the line of `at` */
  readonly to?: string;
  /** Number of lines, instead of `to`. */
  readonly lines?: number;
  /** 1-based line in the article's file: chooses between lines with the same text. */
  readonly line?: number;
  readonly as: Override['as'] | 'title';
  readonly lang?: string;
  readonly depth?: number;
  /** Rows of a table, one a line, as they should be: `|` between cells. */
  readonly rows?: string;
  /** Where the entry stands in its file. */
  readonly place: Place;
}

/** The file of decisions beside an article, as read: a text, or why there is none. */
export interface Sidecar {
  readonly path: FilePath;
  readonly text: string;
  readonly problem?: Message;
}
