/** How a text came to be: written as Markdown, or flattened by one of two extractors. */
export type Dialect = 'markdown' | 'trafilatura' | 'resiliparse';

/** How text was flattened. */
export type Flattened = Exclude<Dialect, 'markdown'>;

/** A run of lines in one dialect. */
export interface DialectRegion {
  readonly dialect: Dialect;
  /** 1-based, inclusive. */
  readonly lines: readonly [first: number, last: number];
}

/** How a text was flattened, as a whole and part by part. */
export interface DamageProfile {
  /** The dialect of most lines, or of the first and the last one where both are flattened alike. */
  readonly dialect: Dialect;
  /** How clear that is, in [0, 1]; 0.5 where nothing speaks for or against. */
  readonly confidence: number;
  /** The whole text in order, without gaps; one region where the text is all of a kind. */
  readonly regions: readonly DialectRegion[];
}
