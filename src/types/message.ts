import type { FilePath } from './brand.ts';

/** A place in a text: 1-based line and column, 0-based offset in UTF-16 code units (unist). */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A range in a text; the end is exclusive (unist). */
export interface Place {
  readonly start: Point;
  readonly end: Point;
}

/** The stage that has something to say. */
export type Stage =
  | 'config'
  | 'read'
  | 'repair'
  | 'parse'
  | 'transform'
  | 'diagrams'
  | 'site'
  | 'render'
  | 'write';

/** `info`: restored, certain. `warning`: guessed, or text already lost. `error`: broken. */
export type Severity = 'info' | 'warning' | 'error';

/**
 * One thing that a person may want to know, as plain data: it crosses threads and caches.
 * The fields are those of a VFile message; `util/to-vfile-message.ts` makes one of it.
 *
 * @see https://github.com/vfile/vfile-message
 */
export interface Message {
  readonly severity: Severity;
  readonly source: Stage;
  /** Kebab-case, permanent, listed in `docs/messages.md`. */
  readonly ruleId: string;
  /** What happened, with the value: `Unexpected row with 3 cells, expected 4`. */
  readonly reason: string;
  /** Why, and what to do. */
  readonly note?: string;
  readonly actual?: string;
  readonly expected?: readonly string[];
  /** Where in the seed; absent when it concerns the file or the site as a whole. */
  readonly place?: Place;
  /** The seed; absent for messages about the site as a whole. */
  readonly path?: FilePath;
}
