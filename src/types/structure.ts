/**
 * The text of one item, cell or quote, joined from its source lines and without its markup.
 * Whoever marks inline code in it replaces `text` and keeps the rest.
 */
export interface Phrase {
  readonly text: string;
  /** UTF-16 offsets in `text` where a line break of the source was removed, ascending. */
  readonly breaks: readonly number[];
  /**
   * What the extractor's trace says about inline code. `code`: there is some; in an item or a
   * quote it starts at the first break. `plain`: there is none. `unknown`: no trace either way.
   */
  readonly trace: 'code' | 'plain' | 'unknown';
}

/** Something guessed, lost or removed inside a block. */
export interface MendNote {
  /** 0-based index in the lines that were given. */
  readonly line: number;
  /** Kebab-case, listed in `docs/messages.md`. */
  readonly rule: string;
  readonly reason: string;
}

/** The cells of a table, found in its lines. */
export interface MendedTable {
  /** All rows with the header first; every row has `columns` cells. */
  readonly rows: readonly (readonly Phrase[])[];
  readonly columns: number;
  /** A paragraph that had slid into the header row; it stands before the table. */
  readonly before?: string;
  /** The cells are those that a person gave. */
  readonly asDecided?: true;
  /** In [0, 1]: how sure the rows and columns are. */
  readonly confidence: number;
  readonly notes: readonly MendNote[];
}

/** One item of a list, its nested items not included. */
export interface MendedItem extends Phrase {
  /** 0 for an outermost item. */
  readonly depth: number;
  readonly ordered: boolean;
  /** The number in the source, where an ordered item had one. */
  readonly number?: number;
}

/** The items of a list, those that are nested behind the one that holds them. */
export interface MendedList {
  readonly items: readonly MendedItem[];
  /** In [0, 1]: less for each item that lost its marker. */
  readonly confidence: number;
  readonly notes: readonly MendNote[];
}

/** The text of a block quote. */
export interface MendedQuote {
  /** One phrase for each paragraph. */
  readonly paragraphs: readonly Phrase[];
  /** In [0, 1]: how likely the lines were a quote. */
  readonly confidence: number;
  readonly notes: readonly MendNote[];
}
